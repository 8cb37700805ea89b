import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { smallCast, smallTranscript } from './small-transcript.ts';

/** `speaker: verdict` for each quotation of a draft. */
function check(draft: string): string[] {
  return checkDraft(draft, smallTranscript, smallCast).map(
    ({ speaker, verdict }) => `${speaker ?? 'nobody'}: ${verdict.verdict}`,
  );
}

const tolls = 'Tolls will stay free for residents';
const deck = 'The deck is two thirds done';

describe('checkDraft', () => {
  it.each([
    [`Ada Lind said: "${tolls}."`, 'Ada Lind: verbatim'],
    [`“${tolls},” said Ada Lind.`, 'Ada Lind: verbatim'],
    [`“${tolls},” Lind said.`, 'Ada Lind: verbatim'],
    [`‘${tolls},’ Ms. Lind said.`, 'Ada Lind: verbatim'],
    [`'${tolls}', Lind said.`, 'Ada Lind: verbatim'],
    [`According to Okafor, “${tolls}”.`, 'Tom Okafor: another speaker'],
    [`Tom Okafor:\n\n"${tolls}."`, 'Tom Okafor: another speaker'],
    [`Asked by Quay Press, Lind told reporters that “${tolls}”.`, 'Ada Lind: verbatim'],
    [`Minister Jane Doe said: "${tolls}."`, 'Jane Doe: unknown speaker'],
    [`The Harbour Office said: "${tolls}."`, 'nobody: verbatim'],
    [`Ada Lind sagte: „${tolls}.“ Danach ging es weiter.`, 'Ada Lind: verbatim'],
    [`<p>Ada Lind said: <q>${tolls}</q></p>`, 'Ada Lind: verbatim'],
    [`Ada Lind said: &quot;${tolls}&quot; and left.`, 'Ada Lind: verbatim'],
    [`Ada Lind said:\n\n> Tolls will stay\n> free for residents.\n\nIt went on.`, 'Ada Lind: verbatim'],
    [`It was said that "${tolls}."`, 'nobody: verbatim'],
    [`Harbour Gazette asked: "How far is the bridge?"`, 'Harbour Gazette: verbatim'],
    [`Lind spoke first. "${tolls}," she said.`, 'Ada Lind: verbatim'],
  ])('%j', (draft, expected) => {
    expect(check(draft)).toEqual([expected]);
  });

  it('tells the speakers of several quotations apart', () => {
    expect(check(`"${deck}," Okafor said, and "${tolls}," Lind said.`)).toEqual([
      'Tom Okafor: verbatim',
      'Ada Lind: verbatim',
    ]);
    expect(check(`"${deck}." Lind said: "${tolls}."`)).toEqual(['nobody: verbatim', 'Ada Lind: verbatim']);
    expect(check(`The Harbour Office said "${deck}" and Lind said "${tolls}".`)).toEqual([
      'nobody: verbatim',
      'Ada Lind: verbatim',
    ]);
    expect(check(`"Tolls will stay," Lind said, "free for residents."`)).toEqual([
      'Ada Lind: verbatim',
      'Ada Lind: verbatim',
    ]);
    expect(check(`"${deck}," said Okafor. "Costs rose by 5.8%."`)).toEqual([
      'Tom Okafor: verbatim',
      'Tom Okafor: verbatim',
    ]);
  });

  it('reads a quotation over paragraphs that open it anew', () => {
    const draft = `Okafor said: “We hired "little giant" firms from the coast.\n\n“The northern ramp opens in May.”`;
    const [only, ...rest] = checkDraft(draft, smallTranscript, smallCast);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ speaker: 'Tom Okafor', verdict: { verdict: 'verbatim' } });
    expect(draft.slice(only?.from, only?.to)).toBe(only?.words);
    expect(check(draft.replace(/[“”]/gu, '"'))).toEqual(['Tom Okafor: verbatim']);
  });

  it('ends a quotation that is never closed with its paragraph', () => {
    expect(check(`"${deck}\n\nAnd "${tolls}" he said.`)).toEqual(['nobody: verbatim', 'nobody: verbatim']);
  });

  it('passes over quotations of one or two words, unless asked', () => {
    const draft = 'The "little giant" firms';
    expect(check(draft)).toEqual([]);
    expect(checkDraft(draft, smallTranscript, smallCast, 1)).toHaveLength(1);
  });

  it('takes no apostrophe for a quotation', () => {
    expect(check("It's the firms' plan, and the city's too, since the '90s.")).toEqual([]);
  });

  it('never throws, and its quotations stand in order in the draft', () => {
    const bits = fc.constantFrom(
      '"',
      '“',
      '”',
      '‘',
      '’',
      "'",
      ' ',
      '\n\n',
      '\n',
      deck,
      'said',
      'Lind',
      '. ',
      ': ',
      ', ',
      '[',
      '…',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (draft) => {
        let end = 0;
        for (const { from, to, words } of checkDraft(draft, smallTranscript, smallCast, 0)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(draft.slice(from, to)).toBe(words);
          end = to;
        }
      }),
    );
  });
});
