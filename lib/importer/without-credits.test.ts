import { describe, expect, it } from 'vitest';
import { importTranscript } from './import-transcript.ts';

const talk = Array.from(
  { length: 6 },
  (_, index) => `QUESTION: Is lock ${index + 1} open?\n\nMS. TARN: It is open.\n\n`,
).join('');

function lastTurn(foot: string): { text: string | undefined; notes: string[]; unsure: number } {
  const { turns, notes, unsure } = importTranscript(
    new TextEncoder().encode(`${talk}MS. TARN: Thank you all.\n\n${foot}`),
  );
  return {
    text: turns.at(-1)?.text,
    notes: notes.map(({ text }) => text),
    unsure: unsure.filter(({ why }) => why.startsWith('taken for the foot')).length,
  };
}

describe('the foot of the page below the last turn', () => {
  it('is a note, and the editor is told', () => {
    expect(lastTurn('Transcribed by volunteers. Errors excepted.\n')).toEqual({
      text: 'Thank you all.',
      notes: ['Transcribed by volunteers. Errors excepted.'],
      unsure: 1,
    });
    expect(lastTurn('Harbour Reporting Company\n\nAlma, 12 May.\n')).toEqual({
      text: 'Thank you all.',
      notes: ['Harbour Reporting Company', 'Alma, 12 May.'],
      unsure: 1,
    });
  });

  it('is not a further paragraph of what was said', () => {
    expect(lastTurn('See you on Monday.\n')).toEqual({
      text: 'Thank you all.\n\nSee you on Monday.',
      notes: [],
      unsure: 0,
    });
  });
});
