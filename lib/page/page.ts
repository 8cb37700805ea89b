import { setUpActions } from './actions.ts';
import { watchArrivals } from './arrival.ts';
import { setUpClaimFilters } from './claim-filter.ts';
import { setUpFilters } from './filter.ts';
import { watchFirstUse } from './first-use.ts';
import { setUpKeys } from './keys.ts';
import { followReading } from './navigator.ts';
import { layOut } from './lay-out.ts';
import { layOutUnseen, whenFirstScreenIsThere } from './hold-paint.ts';
import { setUpNotes } from './notes.ts';
import { listenForQuickKey } from './quick-key.ts';
import { readRuntime, type Runtime } from './runtime.ts';
import { openSearchOnFocus } from './search-field.ts';
import { offerForSelections } from './selection.ts';
import { afterPaint } from './tasks.ts';
import { keepThemeChoices } from './theme.ts';

/**
 * The part of the small script that stands at the end of the body, as a module that waits for nothing: so it is a
 * task of its own, apart from the end of reading the page. Reading needs nothing more; the framework's runtime
 * comes at first use.
 */
addEventListener('keydown', layOutUnseen, true);
listenForQuickKey();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

function start(): void {
  const runtime = readRuntime();
  listen(runtime);
  // In development the framework loads by itself, and expects the page as it was sent until it has taken over.
  if (!runtime) document.addEventListener('reader:ready', enhance, { once: true });
  else if ('narrowing' in document.documentElement.dataset) enhance();
  // What only a hand needs must not keep the words from being painted.
  else afterPaint(() => whenFirstScreenIsThere(enhance));
}

function listen(runtime: Runtime | null): void {
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
  offerForSelections();
  watchArrivals();
  followReading();
}
