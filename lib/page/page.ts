import { setUpActions } from './actions.ts';
import { watchArrivals } from './arrival.ts';
import { copyWordsAlone } from './copying.ts';
import { loadFilters, whenNarrowed } from './load-filters.ts';
import { setUpKeys } from './keys.ts';
import { layOutBelow } from './lay-out.ts';
import { followReading } from './navigator.ts';
import { setUpNotes } from './notes.ts';
import { markOpenClaim } from './open-claim.ts';
import { openSearchOnFocus } from './search-field.ts';
import { offerForSelections } from './selection.ts';
import { keepThemeChoices } from './theme.ts';

/** Has the page answer its reader, all but what needs an island. */
export function startPage(): void {
  keepThemeChoices();
  openSearchOnFocus();
  loadFilters();
  setUpNotes();
  markOpenClaim();
  setUpActions();
  offerForSelections();
  copyWordsAlone();
  // What is not shown takes no focus.
  void whenNarrowed().then(watchArrivals);
  followReading();
  setUpKeys();
  layOutBelow();
}
