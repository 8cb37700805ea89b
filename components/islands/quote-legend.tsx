'use client';

/** The verdicts with what they mean. */
const verdicts = [
  [
    'Verbatim',
    'These words were said, in this rendering. Where their figure is known to be wrong, that is told.',
  ],
  ['Altered', 'Words were left out, added or changed; they are marked.'],
  ['Stitched', 'The words stand in several places, and not together.'],
  ['Another speaker', 'The words were said, but not by the one whom the draft names.'],
  ['Not here', 'No passage has them. The one most like them is offered.'],
  ['Numbers', 'Outside quotation marks: as spoken, unlike what was said, or not spoken.'],
] as const;

/** What to expect, where nothing was checked yet. */
export function QuoteLegend() {
  return (
    <section aria-labelledby="quote-legend" className="mt-line xl:mt-0">
      <h2 id="quote-legend" className="font-semibold">
        What a check tells
      </h2>
      <dl className="mt-1">
        {verdicts.map(([name, meaning]) => (
          <div
            key={name}
            className="border-t border-rule py-2 sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-x-4"
          >
            <dt>{name}</dt>
            <dd className="text-quiet">{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
