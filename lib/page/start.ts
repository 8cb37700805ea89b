import { letRestWait } from './arriving.ts';
import { chooseFonts } from './fonts.ts';
import { layOutFirstScreen } from './first-layout.ts';
import { holdPaintForFilters, holdPaintForFonts, isPaintHeld } from './hold-paint.ts';
import { applySwitches } from './switches.ts';
import { soon } from './tasks.ts';
import { applyTheme } from './theme.ts';

/**
 * The part of the small script that stands at the start of the body: what must be decided before anything is
 * painted. A browser reads the head in one task; this is another. What can wait while nothing is shown is a task of
 * its own, too.
 */
const readAt = performance.now();
applyTheme();
applySwitches();
holdPaintForFilters();
letRestWait(isPaintHeld());
holdPaintForFonts();
soon(() => void chooseFonts(readAt).then(layOutFirstScreen));
