import { describe, expect, it } from 'vitest';
import { toJson } from '../export/to-json.ts';
import { checkQuote } from '../quote-check/check-quote.ts';
import { publishedPassages } from '../quote-check/passages.ts';
import { recordsOf } from '../search/all-records.ts';
import { wordsInSection } from '../text/length.ts';
import { readLibrary } from './library.ts';
import { findingsOf, withSmallBriefing, type Changes } from './small-briefing.ts';

const changes: Changes = {
  '01-cost.md': [
    ['  p4: [bridges]\n', '  p4: [bridges]\n  p5: []\n'],
    ['{ passage: p4, kind', '{ passage: p5, kind'],
    ['after: Thank you.', 'after: (Applause.)'],
    ['We will open in May. Thank you.', 'We will open in May. *(Laughter.)* Thank you.\n\n*(Applause.)*'],
  ],
  'source.txt': [['in May. Thank you.', 'in May. (Laughter.) Thank you.\n\n(Applause.)']],
};
const library = withSmallBriefing(changes, readLibrary);
const exchange = library.briefings[0]?.sections[1];

describe('a stage direction', () => {
  it('is in the words as published, and is told apart in the data', () => {
    const passages = exchange?.turns.at(-1)?.passages.slice(1);
    expect(passages?.map(({ text, directions }) => [text, directions])).toEqual([
      ['We will open in May. (Laughter.) Thank you.', [[21, 32]]],
      ['(Applause.)', [[0, 11]]],
    ]);
    const [briefing] = library.briefings;
    expect(briefing && toJson(briefing)).toContain('"directions"');
  });

  it('is not counted', () => {
    const plain = withSmallBriefing({}, readLibrary).briefings[0]?.sections[1];
    expect(exchange && wordsInSection(exchange)).toBe(plain && wordsInSection(plain));
  });

  it('is not to be found, and the words on its two sides are neighbours', () => {
    const texts = recordsOf(library).map(({ text }) => text);
    expect(texts).toContain('We will open in May. Thank you.');
    expect(texts.filter((text) => /Laughter|Applause/.test(text))).toEqual([]);
  });

  it('is no part of a quote, and keeps none from being verbatim', () => {
    const passages = publishedPassages(library);
    expect(checkQuote('We will open in May. Thank you.', passages).verdict).toBe('verbatim');
    expect(checkQuote('(Applause.)', passages).verdict).not.toBe('verbatim');
  });

  it('keeps its place when a claim, a note or a figure quotes the words around it', () => {
    const figures = `- id: f001
  target: q1-p4
  exact: in May. Thank you.
  subject: Opening
  status: unit missing
`;
    const [figure] =
      withSmallBriefing({ ...changes, 'figures.yaml': figures }, readLibrary).briefings[0]?.figures ?? [];
    expect(figure?.quote).toEqual({ target: 'q1-p4', exact: 'in May. Thank you.', from: 13, to: 43 });
  });

  it('is evidence of nothing', () => {
    const figures = `- { id: f001, target: q1-p5, exact: Applause, subject: Noise, status: unit missing }\n`;
    expect(findingsOf({ ...changes, 'figures.yaml': figures })).toEqual([
      'content/briefings/bridge/figures.yaml:1:37 error Unexpected quote `Applause`, expected words of q1-p5, which has none like them (quote-in-target)',
    ]);
  });
});
