'use client';

/** The grammar of queries, a line and a pattern for each operator. */
const grammar = [
  [
    'some words',
    'these words in a row come first, then all of them in any order, near misses, names and, last, other words for them',
  ],
  ['"these very words"', 'exactly these words'],
  ['words -without', 'leaves out a word'],
  ['speaker:name words', 'said by one person'],
  ['topic:name words', 'on a topic'],
  ['outlet:"its name"', 'in the exchanges one outlet opened'],
  ['in:question words', 'only in questions; also in:answer, in:claim, in:annotation, in:figure, in:term'],
  ['2.5 million', 'a figure, however it is written: 2,500,000 finds it as well'],
] as const;

/** Offered from the empty field: what can be typed. */
export function SearchHelp() {
  return (
    <dl className="mt-3 label-5.5 text-quiet *:border-t *:border-rule *:py-1.5 md:*:grid md:*:grid-cols-[17rem_1fr] md:*:gap-x-6 [&_dt]:text-ink">
      {grammar.map(([example, meaning]) => (
        <div key={example}>
          <dt>{example}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
