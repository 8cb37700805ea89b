import fc from '../fast-check.ts';
import { expect, it } from 'vitest';
import { withSmallBriefing } from '../content/small-briefing.ts';
import { readLibrary } from '../content/library.ts';
import { otherNumbers } from './other-numbers.ts';

/** The numbers of the small briefing that are no figures, where an answer and a question are worded so. */
function numbersIn(answer: string, figures = '', question = 'How far is the bridge?') {
  const changes = {
    'briefings/bridge/source.txt': [
      ['The cost is 40 million.', answer],
      ['How far is the bridge?', question],
    ],
    '01-cost.md': [
      ['The cost is 40 million.', answer],
      ['\nHow far is the bridge?', `\n${question}`],
    ],
    ...(figures && { 'figures.yaml': figures }),
  } as const;
  const [briefing] = withSmallBriefing(changes, readLibrary).briefings;
  return briefing ? otherNumbers(briefing) : [];
}

const cost = (fields: string): string =>
  `- { id: f001, target: q1-p3, exact: costs 40 million, subject: cost of the bridge, value: 40000000, unit: pounds, topic: budget, status: ok${fields} }\n`;

it('tells a number with the words around it, its place and the reason', () => {
  expect(numbersIn('It is 84 somethings since then, they say.').at(-1)).toEqual({
    reference: 'Q1 ¶3',
    href: '/briefings/bridge/#q1-p3',
    before: 'thirds done. It is ',
    number: '84',
    after: ' somethings since then, they',
    reason: 'No reason is known',
  });
});

it.each([
  ['It came in 2024.', '2024', 'A year'],
  ['It came on 12 May.', '12', 'A date, a time, or a number that only says which'],
  ['This is the third try.', 'third', 'An ordinal: it says which, or in what order'],
  ['This is the 20th try.', '20', 'An ordinal: it says which, or in what order'],
  ['It has 5G now.', '5G', 'A part of a name, a title or a saying'],
  ['It is the C919 now.', '919', 'A part of a name, a title or a saying'],
  ['It is a three-legged thing.', 'three', 'A part of a name, a title or a saying'],
  ['They say “two new” things.', 'two', 'A part of a name, a title or a saying'],
  ['It took 18 months.', '18', 'A span of time'],
  ['There are four points.', 'four', 'A small whole number, which counts points or parts'],
  ['It took the first three quarters of the year.', 'three', 'A span of time'],
  ['It took three quarters of the cost.', 'three', 'No reason is known'],
  ['It weighs 840 somethings.', '840', 'No reason is known'],
])('says why a number is no figure: %s', (answer, number, reason) => {
  expect(numbersIn(answer).map((other) => [other.number, other.reason])).toContainEqual([number, reason]);
});

it('has no number that stands in the words of a figure, and knows its change and its repetition', () => {
  const said = 'The bridge costs 40 million, up 7.5%. So it is 40 million pounds.';
  expect(numbersIn(said, cost(', change: 7.5')).map(({ number, reason }) => [number, reason])).toEqual([
    ['two', 'No reason is known'],
    ['7.5%', 'The change of a figure that is listed'],
    ['40 million', 'Said again: the figure is listed where it was said before'],
  ]);
});

it('knows what is only asked', () => {
  expect(
    numbersIn('Yes.', '', 'Is it 840 wide?').map(({ number, reason }) => [number, reason]),
  ).toContainEqual(['840', 'Said by somebody who asks']);
});

it('leaves out no digits', () => {
  const words = fc.constantFrom(
    'bridge',
    'of',
    '2024',
    '7',
    '1,500',
    '3.5%',
    '5G',
    '20th',
    'May',
    '(',
    ')',
    '“',
    '”',
    '-',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (some) => {
      const said = `It is ${some.join(' ')} so.`;
      const found = numbersIn(said)
        .map(({ number }) => number)
        .join(' ');
      expect(found.match(/\d/gu) ?? []).toEqual(said.match(/\d/gu) ?? []);
    }),
    { numRuns: 20 },
  );
});
