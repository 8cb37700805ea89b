import { expect, it } from 'vitest';
import { checkText } from './check-text.ts';
import { makeExample } from './example.ts';
import { smallPublication } from './small-report.ts';
import { smallCast } from './small-transcript.ts';

/** The small publication, with long sentences by both of its people. */
const passages = smallPublication().map((passage) => ({
  ...passage,
  text:
    passage.id === 'q1-p4'
      ? 'The northern ramp opens in May for lorries and for buses from the coast.'
      : passage.id === 'q2-p2'
        ? 'Tolls will stay free for residents and for everybody who works in the harbour. ' +
          'Nobody has decided on lorries yet, and nobody wants to decide before the summer.'
        : passage.text,
}));

it('is one quotation verbatim, one altered, one by another speaker', () => {
  const example = makeExample(passages, smallCast) ?? '';
  const { checked } = checkText(example, passages, smallCast, null);
  expect(checked.map(({ verdict }) => verdict.verdict)).toEqual(['verbatim', 'altered', 'another speaker']);
});

it('is none where only one person speaks', () => {
  expect(
    makeExample(
      passages.filter(({ speaker }) => speaker === 'ada-lind'),
      smallCast,
    ),
  ).toBeNull();
});
