import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { withSmallBriefing } from '../../lib/content/small-briefing.ts';
import { readLibrary } from '../../lib/content/library.ts';
import { CorrectionList, CorrectionsOfPassage, LastCorrected } from './correction-list.tsx';

const corrections = `- { date: 2031-05-13, target: q1-p3, wrong: It was 40., now: It is 41. }
- { date: 2031-06-02, wrong: It was May., now: It is June. }
`;
const [corrected] = withSmallBriefing({ 'corrections.yaml': corrections }, readLibrary).briefings;
const [untouched] = withSmallBriefing({}, readLibrary).briefings;
if (!corrected || !untouched) throw new Error('Missing briefing');

const textOf = (html: string): string => html.replace(/<[^>]+>/gu, '');

it('tells at the head when a briefing was corrected last, and leads to the list', () => {
  const head = renderToStaticMarkup(<LastCorrected briefing={corrected} />);
  expect(textOf(head)).toBe('2 corrections, the last on 2 June 2031');
  expect(head).toContain('href="#corrections"');
});

it('lists corrections with the newest first, and leads to the passage where one is named', () => {
  const list = renderToStaticMarkup(<CorrectionList briefing={corrected} />);
  expect(list).toContain('id="corrections"');
  expect(textOf(list)).toBe(
    'CorrectionsCorrected on 2 June 2031. What was wrong: It was May. What stands now: It is June.' +
      'Corrected on 13 May 2031. What was wrong: It was 40. What stands now: It is 41. Q1 ¶3',
  );
  expect(list.match(/href="[^"]*"/gu)).toEqual(['href="/briefings/bridge/#q1-p3"']);
});

it('tells a correction at its passage', () => {
  const [, own] = corrected.corrections;
  const below = renderToStaticMarkup(<CorrectionsOfPassage corrections={own ? [own] : []} />);
  expect(textOf(below)).toBe(
    'Corrected on 13 May 2031. What was wrong: It was 40. What stands now: It is 41.',
  );
});

it('says nothing where nothing was corrected', () => {
  expect(renderToStaticMarkup(<LastCorrected briefing={untouched} />)).toBe('');
  expect(renderToStaticMarkup(<CorrectionList briefing={untouched} />)).toBe('');
});
