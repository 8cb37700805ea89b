import { asksFor, narrowingNames } from '../search/facet-names.ts';
import { applySwitches } from './switches.ts';
import { keepEarlyKeys } from './early-keys.ts';
import { listenForQuickKey } from './quick-key.ts';
import { makeRoomToContinue } from './resume.ts';
import { applyTheme } from './theme.ts';

/** Does the browser go back to where the reader was, by how far down that was? */
function isShownAgain(): boolean {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return way !== undefined && way.type !== 'navigate';
}

/** Decides what must be decided before anything is painted, and listens to keys until the page script does. */
export function start(): void {
  applyTheme();
  applySwitches();
  // Where the address narrows the text, nothing is shown until it has been.
  if (asksFor(narrowingNames, location.search)) document.documentElement.dataset.narrowing = '';
  // The results come with their island: until then the page says that it searches.
  if (asksFor(['q'], location.search)) document.documentElement.dataset.searching = '';
  if (isShownAgain()) document.documentElement.dataset.whole = '';
  else makeRoomToContinue();
  listenForQuickKey();
  keepEarlyKeys();
}
