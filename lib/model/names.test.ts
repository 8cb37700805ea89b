import { expect, it } from 'vitest';
import type { Turn } from './briefing.ts';
import { questionLine } from './names.ts';

const asking = (...texts: string[]): Turn[] => [
  {
    act: 'question',
    speaker: null,
    label: 'Q',
    passages: texts.map((text, index) => ({ id: `q1-p${index + 1}`, number: index + 1, text, topics: [] })),
  },
];

it('takes the editor’s words for a question, or else the words asked', () => {
  expect(questionLine({ question: 'How far?', turns: asking('And now?') })).toBe('How far?');
  expect(questionLine({ question: null, turns: asking('And now?', 'And then?') })).toBe('And now?');
  expect(questionLine({ question: null, turns: [] })).toBe(null);
});

it('cuts words that are too many at a word', () => {
  const line = questionLine({ question: null, turns: asking(`Will ${'the bridge, '.repeat(20)}open?`) });
  expect(line).toBe(`Will ${'the bridge, '.repeat(8)}the …`.replace(', the …', ', the …'));
});

it('cuts a word that is longer than a line', () => {
  expect(questionLine({ question: null, turns: asking('x'.repeat(300)) })).toBe(`${'x'.repeat(110)} …`);
});
