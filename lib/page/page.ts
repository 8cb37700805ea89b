import { setUpActions } from './actions.ts';
import { watchArrivals } from './arrival.ts';
import { setUpClaimEmbeds } from './claim-embeds.ts';
import { copyWordsAlone } from './copying.ts';
import { loadFilters, whenNarrowed } from './load-filters.ts';
import { setUpKeys } from './keys.ts';
import { layOutBelow } from './lay-out.ts';
import { followReading } from './navigator.ts';
import { setUpNotes } from './notes.ts';
import { markOpenClaim } from './open-claim.ts';
import { setUpContinue } from './resume.ts';
import { setUpSearchSheet, showQuery } from './search-sheet.ts';
import { offerForSelections } from './selection.ts';
import { keepThemeChoices } from './theme.ts';

/** Has the page answer its reader, all but what needs an island. */
export function startPage(): void {
  keepThemeChoices();
  setUpSearchSheet();
  showQuery();
  loadFilters();
  setUpNotes();
  markOpenClaim();
  setUpActions();
  offerForSelections();
  setUpClaimEmbeds();
  copyWordsAlone();
  // What is not shown takes no focus.
  void whenNarrowed().then(watchArrivals);
  followReading();
  setUpContinue();
  setUpKeys();
  layOutBelow();
}
