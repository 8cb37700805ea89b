import { describe, expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import { checkQuote } from './check-quote.ts';
import { verdictInWords, wronglyNamedInWords } from './verdict-words.ts';
import type { QuotedPassage } from './verdict.ts';

const cast = [
  { id: 'lukasz-gron', name: 'Łukasz Grøn' },
  { id: 'anna-weiss', name: 'Anna Weiß' },
  { id: 'jane-smith', name: 'Jane Smith' },
  { id: 'paul-smith', name: 'Paul Smith' },
  { id: 'quay-press', name: 'Quay Press', also: ['The Quay'] },
];
const passages: QuotedPassage[] = [
  { id: 'q1-p1', speaker: null, name: 'Quay Press', text: 'When will the ramp open to lorries?' },
  { id: 'q1-p2', speaker: 'lukasz-gron', name: 'Łukasz Grøn', text: 'The ramp will open in May.' },
  { id: 'q1-p3', speaker: 'anna-weiss', name: 'Anna Weiß', text: 'Ferries keep their timetable until then.' },
  { id: 'q1-p4', speaker: 'jane-smith', name: 'Jane Smith', text: 'Tolls stay free for all residents.' },
  { id: 'q1-p5', speaker: 'paul-smith', name: 'Paul Smith', text: 'Nobody has decided on lorries.' },
];
const ramp = 'The ramp will open in May';
const said = (words: string, speaker: string) => verdictInWords(checkQuote(words, passages, speaker));

describe('a name', () => {
  it.each([
    'Łukasz Grøn',
    'lukasz-gron',
    'Mr. Lukasz Gron',
    'Grøn Łukasz',
    'Gron',
    'Minister Grøn',
    'Ł. Grøn',
    'Herr Gron',
  ])('%s is one person’s', (name) => {
    expect(said(ramp, name)).toBe('verbatim in this rendering');
  });

  it('is told where it is another’s, nobody’s or several people’s', () => {
    expect(said(ramp, 'Frau Weiss')).toBe('another speaker: not Frau Weiss');
    expect(said(ramp, 'Jane Doe')).toBe('verbatim, but nobody called Jane Doe speaks here');
    expect(said(ramp, 'Smith')).toBe('verbatim, but Smith may be Jane Smith or Paul Smith');
    expect(said('Tolls stay free for all residents', 'Ms Jane Smith')).toBe('verbatim in this rendering');
    expect(wronglyNamedInWords(checkQuote('The ramp will close in May', passages, 'Doe'))).toBe(
      'and nobody called Doe speaks here',
    );
  });

  it.each([
    [`“${ramp},” Mr Gron said.`, 'Łukasz Grøn', 'verbatim'],
    [`Lukasz Gron said: “${ramp}.”`, 'Łukasz Grøn', 'verbatim'],
    [`Ms. Weiss said: “${ramp}.”`, 'Anna Weiß', 'another speaker'],
    [`Ms Smith said: “${ramp}.”`, 'Smith', 'unknown speaker'],
    [`Ms Doe said: “${ramp}.”`, 'Doe', 'unknown speaker'],
    [`The Quay asked: “When will the ramp open to lorries?”`, 'Quay Press', 'verbatim'],
  ])('in a draft: %s', (draft, speaker, verdict) => {
    expect(checkDraft(draft, passages, cast)).toMatchObject([{ speaker, verdict: { verdict } }]);
  });
});
