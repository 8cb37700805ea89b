import { askForFontsEarly } from './early-fonts.ts';
import { start } from './start.ts';

/** The script that stands in the head of every page. */
start();
askForFontsEarly();
