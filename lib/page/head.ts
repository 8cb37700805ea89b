import { chooseFonts } from './fonts.ts';
import { layOutFirstScreen } from './first-layout.ts';
import { holdPaint, holdPaintForFilters } from './hold-paint.ts';
import { applySwitches } from './switches.ts';
import { soon } from './tasks.ts';
import { applyTheme } from './theme.ts';

/**
 * The part of the small script that stands in the head: what must be decided before anything is painted. Where
 * the browser holds the paint for it, it is a task of its own, apart from reading the page and its styles.
 */
const readAt = performance.now();
const isHeld = holdPaint();
if (isHeld) soon(decide);
else decide();

function decide(): void {
  applyTheme();
  applySwitches();
  chooseFonts(readAt);
  holdPaintForFilters();
  layOutFirstScreen(isHeld);
}
