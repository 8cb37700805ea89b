import { describe, expect, it } from 'vitest';
import { importTranscript } from './import-transcript.ts';

function speakersOf(lines: readonly string[]): (string | null)[] {
  const { turns } = importTranscript(new TextEncoder().encode(lines.join('\n\n')));
  return [...new Set(turns.map(({ speaker }) => speaker))];
}

describe('people of one surname', () => {
  it('are two where their labels speak to each other', () => {
    expect(
      speakersOf([
        'SENATOR AMES: How many boats have you?',
        'MR. AMES: We have one.',
        'SENATOR AMES: Only one?',
        'MR. AMES: And it leaks.',
      ]),
    ).toEqual(['Senator Ames', 'Mr. Ames']);
  });

  it('are one where the long label stands once and the short one from then on', () => {
    expect(
      speakersOf([
        'PRESS OFFICER OLE AMES: Good morning.',
        'QUESTION: How many boats are there?',
        'MR. AMES: One.',
        'QUESTION: Only one?',
        'MR. AMES: And it leaks.',
      ]),
    ).toEqual(['Ole Ames', null]);
  });
});
