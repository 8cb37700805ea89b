import type { PublishedPassage, QuoteNote } from './passages.ts';
import { smallTranscript } from './small-transcript.ts';

/** The small transcript as it is published, with a note and a wrong figure, for tests; `event` tells briefings apart. */
export function smallPublication(
  briefing = 'bridge',
  event = 'The harbour bridge, 12 May 2031',
): PublishedPassage[] {
  return smallTranscript.map((passage) => {
    const [section = '', number = ''] = passage.id.split('-p');
    const costs = passage.text.indexOf('4,089,000');
    const deck = passage.text.indexOf('two thirds');
    const note: QuoteNote = {
      kind: 'translation',
      from: deck,
      to: deck + 'two thirds'.length,
      note: 'Of its length.',
      url: `/briefings/${briefing}/#note-a01`,
    };
    return {
      ...passage,
      briefing,
      event,
      reference: `${section.toUpperCase()} ¶${number}`,
      url: `/briefings/${briefing}/#${passage.id}`,
      rendering: 'English as published by Harbour Gazette',
      notes: deck < 0 ? [] : [note],
      figures:
        costs < 0
          ? []
          : [
              {
                from: costs,
                to: costs + '4,089,000 crowns'.length,
                subject: 'cost of the bridge, crowns',
                period: null,
                change: 5.8,
                fault: 'known to be wrong: ten times too high, 408,900',
                corrected: 408_900,
              },
            ],
    };
  });
}
