import { watchArrivals } from './arrival.ts';
import { limitFontHold } from './font-hold.ts';
import { holdPaintForFilters, setUpFilters } from './filter.ts';
import { watchFirstUse } from './first-use.ts';
import { setUpKeys } from './keys.ts';
import { followReading } from './navigator.ts';
import { listenForQuickKey } from './quick-key.ts';
import { readRuntime } from './runtime.ts';
import { openSearchOnFocus } from './search-field.ts';
import { applyTheme, keepThemeChoices } from './theme.ts';

/**
 * The one small script of every page, inline in its head. What must be there before anything is painted runs
 * at once, the rest when the page is parsed. Reading needs nothing more; the framework's runtime comes at
 * first use.
 */
applyTheme();
limitFontHold();
holdPaintForFilters();
listenForQuickKey();

document.addEventListener('DOMContentLoaded', () => {
  keepThemeChoices();
  openSearchOnFocus();
  setUpKeys();
  const runtime = readRuntime();
  if (!runtime) {
    // In development the framework loads by itself, and expects the page as it was sent until it has taken over.
    document.addEventListener('reader:ready', enhance, { once: true });
    return;
  }
  watchFirstUse(runtime);
  if ('narrowing' in document.documentElement.dataset) enhance();
  else afterFirstPaint(enhance);
});

/** What only a hand needs must not keep the words from being painted. */
function afterFirstPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task));
}

function enhance(): void {
  setUpFilters();
  watchArrivals();
  followReading();
}
