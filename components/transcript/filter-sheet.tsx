import { acts, type Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { actNames } from '../../lib/model/names.ts';
import { facets } from '../../lib/search/facet-names.ts';
import { countChoices, noFilters, type Facet } from '../../lib/search/filter.ts';
import { factsOf } from '../../lib/search/facts.ts';
import { plural } from '../../lib/text/amount.ts';

interface FilterSheetProps {
  briefing: Briefing;
  directory: Directory;
  /** Topic ids in the order of the taxonomy. */
  topicOrder: readonly string[];
}

const legends: Record<Facet, string> = { topic: 'Topic', speaker: 'Speaker', outlet: 'Outlet', act: 'Act' };
/** Where each stands in a wide sheet. */
const places: Record<Facet, string> = {
  topic: 'md:col-[1/span_2] md:row-[2/span_2]',
  speaker: 'md:col-start-1 md:row-start-4',
  outlet: 'md:col-start-3 md:row-[2/span_3]',
  act: 'md:col-start-2 md:row-start-4',
};

/**
 * The choices a transcript can be narrowed by. Plain check boxes with counts; the small page script keeps them
 * in step with the address. They do nothing without scripts, so they are not shown there: topics, speakers and
 * outlets have pages of their own.
 */
export function FilterSheet({ briefing, directory, topicOrder }: FilterSheetProps) {
  const passages = factsOf(briefing);
  const nameOf: Record<Facet, (value: string) => string> = {
    topic: (id) => directory.topic(id).name,
    speaker: (id) => directory.person(id).name,
    outlet: (id) => directory.outlet(id).name,
    act: (act) => actNames[act as keyof typeof actNames],
  };
  const orders: Partial<Record<Facet, readonly string[]>> = { topic: topicOrder, act: acts };
  return (
    <form
      id="filters"
      className="m-auto mb-0 max-h-[85dvh] w-[min(64rem,100%)] overflow-y-auto overscroll-contain border-t-2 border-ink bg-paper p-5 label-5 text-ink lining-nums tabular-nums backdrop:bg-[rgb(0_0_0/0.2)] md:grid-cols-3 md:gap-x-10 md:gap-y-5 md:px-10 md:py-7 md:open:grid print:hidden"
      popover="auto"
      autoComplete="off"
      aria-labelledby="filters-title"
    >
      <header className="sticky -top-5 z-1 col-span-full -mx-5 -mt-5 flex items-center justify-between bg-paper px-5 pt-1 md:-top-7 md:-mx-10 md:-mt-7 md:px-10 md:pt-3">
        <h2 id="filters-title" className="text-body font-semibold">
          Filter the transcript
        </h2>
        <button
          type="button"
          className="-me-2 min-h-11 min-w-11 px-2 font-semibold hover:text-accent"
          popoverTarget="filters"
          popoverTargetAction="hide"
        >
          Close
        </button>
      </header>
      {facets.map((facet) => (
        <fieldset key={facet} className={`max-md:not-first:mt-5 ${places[facet]}`}>
          <legend className="pb-1 font-semibold">{legends[facet]}</legend>
          <ul className={facet === 'topic' ? 'md:columns-2 md:gap-x-10' : undefined}>
            {inOrder([...countChoices(passages, noFilters, facet)], orders[facet]).map(([value, count]) => (
              <li key={value} className="break-inside-avoid">
                <label className="flex cursor-pointer items-baseline gap-2 border-t border-rule py-1.5 hover:text-accent data-[left=0]:text-quiet">
                  <input
                    type="checkbox"
                    className="relative top-0.5 size-4 flex-none"
                    name={facet}
                    value={value}
                  />
                  <span>{nameOf[facet](value)}</span>{' '}
                  <span className="count ms-auto min-w-5 text-end whitespace-nowrap text-quiet">
                    {count.toLocaleString('en-GB')}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <div className="sticky -bottom-5 col-span-full -mx-5 flex justify-between border-t border-rule bg-paper px-5 py-1 font-semibold *:min-h-11 *:hover:text-accent md:-bottom-7 md:-mx-10 md:px-10">
        <button type="reset">Clear all</button>
        <button
          type="button"
          className="whitespace-nowrap"
          popoverTarget="filters"
          popoverTargetAction="hide"
          data-shows-matches
        >
          {`Show ${plural(passages.length, 'passage')}`}
        </button>
      </div>
    </form>
  );
}

function inOrder(counts: [string, number][], order: readonly string[] | undefined): [string, number][] {
  if (!order) return counts;
  return counts.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
