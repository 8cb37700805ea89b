import { setUpActions } from './actions.ts';
import { watchArrivals } from './arrival.ts';
import { setUpClaimFilters } from './claim-filter.ts';
import { holdPaintForFilters, setUpFilters } from './filter.ts';
import { watchFirstUse } from './first-use.ts';
import { chooseFonts } from './fonts.ts';
import { setUpKeys } from './keys.ts';
import { followReading } from './navigator.ts';
import { layOut } from './lay-out.ts';
import { setUpNotes } from './notes.ts';
import { listenForQuickKey } from './quick-key.ts';
import { readRuntime } from './runtime.ts';
import { openSearchOnFocus } from './search-field.ts';
import { applySwitches } from './switches.ts';
import { afterPaint } from './tasks.ts';
import { applyTheme, keepThemeChoices } from './theme.ts';

/**
 * The one small script of every page, inline in its head. What must be there before anything is painted runs
 * at once, the rest when the page is parsed. Reading needs nothing more; the framework's runtime comes at
 * first use.
 */
applyTheme();
applySwitches();
chooseFonts();
holdPaintForFilters();
listenForQuickKey();

document.addEventListener('DOMContentLoaded', () => {
  listen();
  // In development the framework loads by itself, and expects the page as it was sent until it has taken over.
  if (!readRuntime()) document.addEventListener('reader:ready', enhance, { once: true });
  else if ('narrowing' in document.documentElement.dataset) enhance();
  // What only a hand needs must not keep the words from being painted.
  else afterPaint(enhance);
});

function listen(): void {
  const runtime = readRuntime();
  if (runtime) watchFirstUse(runtime);
  keepThemeChoices();
  openSearchOnFocus();
  setUpKeys();
}

function enhance(): void {
  layOut();
  setUpFilters();
  setUpClaimFilters();
  setUpNotes();
  setUpActions();
  watchArrivals();
  followReading();
}
