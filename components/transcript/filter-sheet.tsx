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
      className="filters"
      popover="auto"
      autoComplete="off"
      aria-label="Filter the transcript"
    >
      {facets.map((facet) => (
        <fieldset key={facet} className={`facet facet-${facet}`}>
          <legend>{legends[facet]}</legend>
          <ul>
            {inOrder([...countChoices(passages, noFilters, facet)], orders[facet]).map(([value, count]) => (
              <li key={value}>
                <label>
                  <input type="checkbox" name={facet} value={value} />
                  <span>{nameOf[facet](value)}</span>
                  <span className="count">{count}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
      <div className="filters-foot">
        <button type="reset">Clear all</button>
        <button type="button" popoverTarget="filters" popoverTargetAction="hide">
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
