import { readLibrary } from '../content/library.ts';
import { type Changes, withSmallBriefing } from '../content/small-briefing.ts';
import type { Briefing } from '../model/briefing.ts';
import { makeDirectory } from '../model/directory.ts';
import type { Known } from './json-ld.ts';

/** An outlet whose id no XML name could be, and words that look like markup in one format or another. */
export const oddWords: Changes = {
  'outlets.yaml': [['id: harbour-gazette', 'id: 7-gazette']],
  'briefings/bridge/source.txt': [
    ['How far is the bridge?', '1. How *far* is <b>the</b> _bridge_ & its “deck”?'],
    ['We will open in May.', '# = We will open in May: + [or June](x) ~ 50 % or `more`.'],
  ],
  '01-cost.md': [
    ['asked_by: harbour-gazette', 'asked_by: 7-gazette'],
    ['How far is the bridge?', '1\\. How \\*far\\* is \\<b>the\\</b> \\_bridge\\_ & its “deck”?'],
    ['We will open in May.', '\\# = We will open in May: + \\[or June\\](x) ~ 50 % or \\`more\\`.'],
  ],
};

/** The small briefing with the given changes and what its exports are made from, for tests. */
export function smallExport(changes: Changes = {}): { briefing: Briefing; known: Known } {
  const library = withSmallBriefing(changes, readLibrary);
  const [briefing] = library.briefings;
  if (!briefing) throw new Error('Missing the small briefing');
  return { briefing, known: { site: library.site, directory: makeDirectory(library) } };
}
