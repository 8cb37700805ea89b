import { describe, expect, it } from 'vitest';
import { findingsOf } from '../content/small-briefing.ts';

const section = 'content/briefings/bridge/01-cost.md';

/** Findings where these words stand in Tom Okafor's turn, as they do in the source. */
function findingsWith(words: string): string[] {
  return findingsOf({
    '01-cost.md': [['We will open in May.', words.replace(/[*_]/g, '\\$&')]],
    'source.txt': [['We will open in May.', words]],
  }).filter((line) => line.includes('speaker-in-words'));
}

/** The same, where the words are the whole of the last paragraph. */
function findingsAtEnd(words: string): string[] {
  return findingsOf({
    '02-closing.md': [['Goodbye, all.', words.replace(/[*_]/g, '\\$&')]],
    'source.txt': [['Goodbye, all.', words]],
  });
}

describe('a label in the words of another', () => {
  it('is told where it is one of somebody known', () => {
    expect(findingsWith('Ada Lind: We will open in May.')).toEqual([
      `${section}:26:1 error Unexpected \`Ada Lind:\` in the words of a turn, expected a turn of its own, with a heading, where somebody else speaks (speaker-in-words)`,
    ]);
    expect(findingsWith('We will open. City News: In May?')).toEqual([
      `${section}:26:15 error Unexpected \`City News:\` in the words of a turn, expected a turn of its own, with a heading, where somebody else speaks (speaker-in-words)`,
    ]);
  });

  it.each([
    'Q: Will it open?',
    'MS. ROTH: It will open.',
    'EVA ROTH, CITY HALL: Good morning.',
    '**EVA ROTH, CITY HALL:** Good morning.',
    'Thank you. REPORTER: And the tolls?',
  ])('is told as something to look at where it is likely: %s', (words) => {
    const findings = findingsWith(words);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(' warning Unexpected');
  });

  it.each([
    'Ada Lind said: we open in May.',
    'We have one aim: to open in May.',
    'Two things: the deck, and the ramp.',
    'At 10:30 we open.',
    'I ask Ada Lind, who knows it.',
  ])('is not taken for one in %s', (words) => {
    expect(findingsWith(words)).toEqual([]);
  });
});

describe('a heading taken for speech', () => {
  it.each(['OPENING REMARKS BY THE OFFICE', 'END', '* * *'])(
    'is told as something to look at: %s',
    (words) => {
      expect(findingsAtEnd(words)[0]).toContain(' warning Unexpected');
    },
  );

  it.each(['NATO', 'The HARBOUR OFFICE', 'NO, NEVER!', '工业化'])('is not seen in %s', (words) => {
    expect(findingsAtEnd(words)).toEqual([]);
  });
});
