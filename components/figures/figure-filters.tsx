import type { ReactNode } from 'react';
import { faultNames, figureFaults } from '../../lib/figures/figure-finding.ts';
import type { ListedFigure } from '../../lib/figures/list-figures.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { figureOrderName } from '../../lib/search/facet-names.ts';
import { type FigureFacet, marked, noUnit, notMarked } from '../../lib/search/figure-filter.ts';
import { figureOrders, orderNames } from '../../lib/search/figure-order.ts';
import { capitalized } from '../../lib/text/capitalized.ts';
import { plural } from '../../lib/text/amount.ts';

interface FigureFiltersProps {
  figures: readonly ListedFigure[];
  directory: Directory;
  /** Topic ids in the order of the taxonomy. */
  topicOrder: readonly string[];
}

/** The choices by which figures are narrowed and sorted, by the small page script; without scripts none are shown. */
export function FigureFilters({ figures, directory, topicOrder }: FigureFiltersProps) {
  const topics = countBy(figures, ({ topic }) => topic);
  const speakers = countBy(figures, ({ speaker }) => speaker);
  const units = countBy(figures, ({ unit }) => unit ?? noUnit);
  const marks = new Map([
    ...countBy(figures, ({ mark }) => (mark ? marked : notMarked)),
    ...countBy(figures, ({ mark }) => mark?.kind ?? null),
  ]);
  return (
    <form
      id="figure-filters"
      className="mt-half border-y border-rule py-3 label-6 lining-nums print:hidden noscript:hidden"
      aria-label="Choose and sort the figures"
      autoComplete="off"
    >
      <div className="grid grid-cols-2 gap-x-6 gap-y-2 md:grid-cols-3 lg:grid-cols-5">
        <Choice facet="topic" name="Topic" all="All topics">
          {topicOrder
            .filter((id) => topics.has(id))
            .map((id) => optionOf(id, directory.topic(id).name, topics))}
        </Choice>
        <Choice facet="speaker" name="Speaker" all="All speakers">
          {[...speakers.keys()].map((id) => optionOf(id, directory.person(id).name, speakers))}
        </Choice>
        <Choice facet="unit" name="Unit" all="All units">
          {[...units.keys()]
            .sort((a, b) => a.localeCompare(b, 'en'))
            .map((unit) => optionOf(unit, unit === noUnit ? 'without a unit' : unit, units))}
        </Choice>
        <Choice facet="marked" name="Marked" all="Marked or not">
          {marks.has(marked) && optionOf(marked, 'Marked', marks)}
          {figureFaults
            .filter((kind) => marks.has(kind))
            .map((kind) => optionOf(kind, faultNames[kind], marks))}
          {optionOf(notMarked, 'Not marked', marks)}
        </Choice>
        <label>
          <Name>Sort by</Name>
          <select name={figureOrderName} className={select}>
            {figureOrders.map((order) => (
              <option key={order} value={order}>
                {capitalized(orderNames[order])}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="mt-2 flex gap-5 text-quiet">
        <span role="status">{plural(figures.length, 'figure')}.</span>
        <button type="reset" className="font-semibold" hidden>
          Clear all
        </button>
      </p>
    </form>
  );
}

const select =
  'block w-full min-w-0 cursor-pointer border-b border-quiet bg-paper py-1 text-ink focus-visible:border-accent';

function Name({ children }: { children: ReactNode }) {
  return <span className="block text-note/5 text-quiet">{children}</span>;
}

interface ChoiceProps {
  facet: FigureFacet;
  name: string;
  /** What stands for no choice. */
  all: string;
  children: ReactNode;
}

function Choice({ facet, name, all, children }: ChoiceProps) {
  return (
    <label>
      <Name>{name}</Name>
      <select name={facet} className={select}>
        <option value="">{all}</option>
        {children}
      </select>
    </label>
  );
}

function optionOf(value: string, name: string, counts: ReadonlyMap<string, number>) {
  return <option key={value} value={value}>{`${name} (${counts.get(value) ?? 0})`}</option>;
}

/** How many figures have each value, in the order in which they first come; what has none is not counted. */
function countBy(
  figures: readonly ListedFigure[],
  valueOf: (figure: ListedFigure) => string | null,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const figure of figures) {
    const value = valueOf(figure);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
