import { describe, expect, it } from 'vitest';
import type { QuoteReport } from './messages.ts';
import type { PublishedPassage } from './passages.ts';
import { reporterOf } from './report.ts';
import { smallPublication } from './small-report.ts';
import { smallCast } from './small-transcript.ts';

const site = 'https://harbour.example.org';
const cast = [...smallCast];

function report(text: string, passages: PublishedPassage[] = smallPublication()): QuoteReport {
  const file = { version: 2 as const, site, people: cast, passages };
  return reporterOf(file)({ text, speaker: null, briefing: null });
}

const deck = 'The deck is two thirds done';
const draft = `Okafor said: “${deck}.” Lind added: “Tolls will never stay free for residents.” Costs were 4,098,000 crowns.`;

describe('a report', () => {
  it('tells problems first, numbered as they stand in the text', () => {
    const { counts, items } = report(draft);
    expect(counts).toBe('2 quotations: 1 altered, 1 verbatim; 1 number: 1 unlike what was said');
    expect(items.map(({ number, state, title }) => [number, state, title])).toEqual([
      [2, 'problem', 'altered'],
      [
        3,
        'problem',
        '4,098,000: said 4,089,000, and that figure is known to be wrong: ten times too high, 408,900',
      ],
      [1, 'fine', 'verbatim in this rendering'],
    ]);
    for (const { from, to, words } of items) expect(draft.slice(from, to)).toBe(words);
  });

  it('tells a wrong figure in the verdict of verbatim words, as a problem', () => {
    const { counts, items } = report('Costs rose by 5.8% year-on-year to 4,089,000 crowns.');
    expect(counts).toBe('1 quote: 1 verbatim with a problem');
    expect(items[0]).toMatchObject({
      state: 'problem',
      title: 'verbatim in this rendering, and its figure is known to be wrong: ten times too high, 408,900',
    });
    expect(report('Costs rose by 5.8% year-on-year').items[0]?.state).toBe('fine');
  });

  it('tells a discrepancy that is noted on the words, as a problem', () => {
    const passages = smallPublication().map((passage) => ({
      ...passage,
      notes: passage.notes.map((note) => ({ ...note, kind: 'discrepancy' as const })),
    }));
    expect(report(`“${deck}”`, passages).items[0]).toMatchObject({
      state: 'problem',
      title: 'verbatim in this rendering, and a discrepancy is noted on these words',
    });
  });

  it('tells a figure that is cut before its unit', () => {
    const [first, ...rest] = smallPublication();
    const passages = [{ ...first!, text: 'The ramp is 10 km long, and 12 boats wait.' }, ...rest];
    expect(report('“The ramp is 10”', passages).items[0]?.title).toBe(
      'verbatim in this rendering, and its figure is cut before its unit: “10 km”',
    );
    expect(report('“The ramp is 10 km”', passages).items[0]?.state).toBe('fine');
    expect(report('“10 km long, and 12”', passages).items[0]?.state).toBe('fine');
  });

  it('says the rendering once, and with one briefing names none', () => {
    const { checkedIn, items } = report(draft);
    expect(checkedIn).toEqual(['English as published by Harbour Gazette']);
    expect(items.at(-1)?.passages[0]?.text).toBe('Q1 ¶3');
  });

  it('names briefing and day at each place where there are several', () => {
    const passages = [
      ...smallPublication('bridge', 'The harbour bridge, 12 May 2031'),
      ...smallPublication('again', 'The bridge again, 3 June 2031'),
    ];
    const { checkedIn, items } = report(`“${deck}”`, passages);
    expect(items[0]?.passages[0]?.text).toBe('The harbour bridge, 12 May 2031, Q1 ¶3');
    expect(items[0]?.also).toEqual([
      { text: 'The bridge again, 3 June 2031, Q1 ¶3', url: '/briefings/again/#q1-p3' },
    ]);
    expect(checkedIn).toEqual(['English as published by Harbour Gazette (The harbour bridge, 12 May 2031)']);
  });

  it('says where nothing stands between quotation marks, and only there', () => {
    const line = 'No quotations found between quotation marks: the whole text was checked as one quote.';
    expect(report(deck).remarks).toEqual([line]);
    expect(report(`“${deck}”`).remarks).toEqual([]);
    expect(report('We hired "little giant" firms from the coast').remarks).toEqual([line]);
  });

  it('compares the numbers of a text without quotations that stands nowhere', () => {
    const { items } = report(
      'Nobody expected it, but the harbour office says that costs were 4,098,000 crowns.',
    );
    expect(items.map(({ kind, state }) => [kind, state])).toEqual([
      ['quotation', 'problem'],
      ['number', 'problem'],
    ]);
  });

  it('can be copied as text', () => {
    expect(report(`Okafor said: “${deck}.” Lind said: “Tolls will be free for residents.”`).asText).toBe(
      `2 quotations: 1 altered, 1 verbatim

Problems

2. “Tolls will be free for residents.” (Ada Lind)
  altered: Tolls will [-stay-] {+be+} free for residents
  Q2 ¶2 · Ada Lind · https://harbour.example.org/briefings/bridge/#q2-p2
    Tolls will stay free for residents

In order

1. “The deck is two thirds done.” (Tom Okafor)
  verbatim in this rendering
  Q1 ¶3 · Tom Okafor · https://harbour.example.org/briefings/bridge/#q1-p3
    The deck is two thirds done
    [Translation: Of its length.]

Checked in: English as published by Harbour Gazette`,
    );
  });

  it('can be copied as rich text, with links, and with nothing of the text as markup', () => {
    const { asHtml } = report('Lind said: “Tolls will be <b>free</b> for residents.”');
    expect(asHtml).toContain(
      '<a href="https://harbour.example.org/briefings/bridge/#q2-p2">Q2 ¶2</a> · Ada Lind',
    );
    expect(asHtml).toContain('<del>');
    expect(asHtml).not.toContain('<b>free');
  });
});
