import type { QuotedPassage } from './verdict.ts';

/** An invented transcript, for tests: two people and a newsroom about a bridge. */
export const smallTranscript: readonly QuotedPassage[] = [
  said('q1-p1', null, 'Harbour Gazette', 'How far is the bridge, and what will it cost the city?'),
  said('q1-p2', 'ada-lind', 'Ada Lind', 'My colleague will take that question about the bridge.'),
  said(
    'q1-p3',
    'tom-okafor',
    'Tom Okafor',
    'The deck is two thirds done. Costs rose by 5.8% year-on-year to 4,089,000 crowns. ' +
      'We will strengthen low-altitude inspection, and we hired "little giant" firms from the coast.',
  ),
  said(
    'q1-p4',
    'tom-okafor',
    'Tom Okafor',
    'The northern ramp opens in May. Ferries keep their timetable until then.',
  ),
  said('q2-p1', null, 'City News', 'Will the tolls be lower than those of the old tunnel?'),
  said(
    'q2-p2',
    'ada-lind',
    'Ada Lind',
    'Tolls will stay free for residents. Nobody has decided on lorries yet.',
  ),
  said('q2-p3', 'tom-okafor', 'Tom Okafor', 'The harbour office publishes every contract on its website.'),
];

/** The people and newsrooms of the transcript. */
export const smallCast = [
  { id: 'ada-lind', name: 'Ada Lind' },
  { id: 'tom-okafor', name: 'Tom Okafor' },
  { id: 'harbour-gazette', name: 'Harbour Gazette', also: ['Quay Press'] },
];

function said(id: string, speaker: string | null, name: string, text: string): QuotedPassage {
  return { id, speaker, name, text };
}
