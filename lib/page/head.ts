import { chooseFonts } from './fonts.ts';
import { layOutFirstScreen } from './first-layout.ts';
import { holdPaintForFilters } from './hold-paint.ts';
import { applySwitches } from './switches.ts';
import { applyTheme } from './theme.ts';

/** What must be decided before anything is painted: the part of the small script that stands in the head. */
applyTheme();
applySwitches();
chooseFonts();
holdPaintForFilters();
layOutFirstScreen();
