'use client';

/** The grammar of queries, a line and an example for each operator. */
export const grammar = [
  [
    'total computing power',
    'these words in a row come first, then all of them in any order, near misses, names and, last, other words for them',
  ],
  ['"broadband coverage in every village"', 'exactly these words'],
  ['hydrogen -ships', 'leaves out a word'],
  ['speaker:tao-qing smart', 'said by one person'],
  ['topic:green water', 'on a topic'],
  ['outlet:"phoenix tv"', 'in the exchanges one outlet opened'],
  ['in:question industry', 'only in questions; also in:answer, in:claim, in:annotation, in:figure, in:term'],
  ['4.089 million', 'a figure, however it is written: 4,089,000 finds it as well'],
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
