import { letRestWait } from './arriving.ts';
import { chooseFonts } from './fonts.ts';
import { layOutFirstScreen } from './first-layout.ts';
import { holdPaint, holdPaintForFilters, holdPaintForFonts } from './hold-paint.ts';
import { applySwitches } from './switches.ts';
import { soon } from './tasks.ts';
import { applyTheme } from './theme.ts';

/**
 * The part of the small script that stands in the head: what must be decided before anything is painted. What can
 * wait while nothing is shown is a task of its own, apart from reading the page and its styles.
 */
const readAt = performance.now();
const isHeld = holdPaint();
applyTheme();
applySwitches();
holdPaintForFilters();
letRestWait(isHeld);
holdPaintForFonts();
soon(() => void chooseFonts(readAt).then(layOutFirstScreen));
