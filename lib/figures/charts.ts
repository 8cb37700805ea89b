import type { Directory } from '../model/directory.ts';
import type { ListedFigure } from './list-figures.ts';
import { changeInWords } from './value-in-full.ts';

/** One line of a chart. */
export interface ChartRow {
  /** Id of its figure. */
  id: string;
  label: string;
  value: number;
  /** The value as it is shown: as it was spoken, with `over` or `under` where that was said. */
  shown: string;
}

/** Figures beside one another: of one unit, and of one time. */
export interface Chart {
  id: string;
  title: string;
  /** What the bars measure: `vehicles`, `%`. */
  unit: string;
  /** Largest first. */
  rows: ChartRow[];
  /** Figures that belong beside these and are not drawn, since something is the matter with them. */
  leftOut: { id: string; label: string; finding: string }[];
}

/** With fewer rows a chart says no more than the list. */
const leastRows = 3;
/** Beyond this the smallest bar beside the largest is no bar. */
const mostTimes = 500;

/**
 * The charts that say more than the list: changes on the year of one period beside one another, and values of one
 * topic, unit and period. What is marked is named below a chart and never drawn.
 */
export function chartsOf(figures: readonly ListedFigure[], directory: Directory): Chart[] {
  return [...chartsOfChange(figures), ...chartsOfValues(figures, directory)].map((chart, index) => ({
    ...chart,
    id: `chart-${index + 1}`,
  }));
}

type Draft = Omit<Chart, 'id'>;

function chartsOfChange(figures: readonly ListedFigure[]): Draft[] {
  const changed = figures.filter(({ change }) => change !== null);
  return groupsOf(changed, ({ period }) => period).flatMap(([period, group]) =>
    draft(`Change on the year, ${period}`, '%', group, (figure) => {
      const { change } = figure;
      return change === null ? null : { value: change, shown: changeInWords(change) };
    }),
  );
}

function chartsOfValues(figures: readonly ListedFigure[], directory: Directory): Draft[] {
  // What is itself a change stands in the charts above.
  const amounts = figures.filter(({ value, change }) => value !== change);
  const keyOf = ({ topic, unit, period }: ListedFigure): string | null =>
    topic === null || unit === null || period === null ? null : JSON.stringify([topic, unit, period]);
  return groupsOf(amounts, keyOf).flatMap(([, group]) => {
    const { topic, unit, period } = group[0]!;
    const title = `${directory.topic(topic ?? '').name}, ${period}`;
    return draft(title, unit ?? '', group, ({ value, bound, spoken }) =>
      typeof value === 'number' && value > 0
        ? { value, shown: bound === 'exact' ? spoken : `${bound} ${spoken}` }
        : null,
    );
  });
}

function draft(
  title: string,
  unit: string,
  figures: readonly ListedFigure[],
  measure: (figure: ListedFigure) => Pick<ChartRow, 'value' | 'shown'> | null,
): Draft[] {
  const rows = new Map<string, ChartRow>();
  for (const figure of figures.filter(({ mark }) => mark === null)) {
    const measured = measure(figure);
    // What was said twice is drawn once.
    const key = `${figure.subject} ${measured?.value}`;
    if (measured && !rows.has(key)) rows.set(key, { id: figure.id, label: figure.subject, ...measured });
  }
  const sorted = [...rows.values()].sort((a, b) => b.value - a.value);
  const sizes = sorted.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  const isReadable = Math.max(...sizes) / Math.min(...sizes) <= mostTimes;
  if (sorted.length < leastRows || !isReadable) return [];
  const leftOut = figures.flatMap(({ id, subject, mark }) =>
    mark === null ? [] : [{ id, label: subject, finding: mark.words }],
  );
  return [{ title, unit, rows: sorted, leftOut }];
}

/** Groups by a key in the order in which they first come; what has none is in no group. */
function groupsOf(
  figures: readonly ListedFigure[],
  keyOf: (figure: ListedFigure) => string | null,
): [key: string, figures: ListedFigure[]][] {
  const groups = new Map<string, ListedFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups];
}
