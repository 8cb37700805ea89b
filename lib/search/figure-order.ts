import type { FigureFacts } from './figure-filter.ts';

/** Ways to sort figures; the first is that of the page without scripts. */
export const figureOrders = ['topic', 'subject', 'value', 'change', 'place'] as const;
export type FigureOrder = (typeof figureOrders)[number];

/** What readers call the orders, as they follow `Sort by`. */
export const orderNames: Readonly<Record<FigureOrder, string>> = {
  topic: 'topic',
  subject: 'subject',
  value: 'value within unit',
  change: 'change on the year',
  place: 'place in the transcript',
};

/** The order that an address asks for; the first where it asks for none or for one that is none. */
export function orderOf(asked: string | null): FigureOrder {
  return figureOrders.find((order) => order === asked) ?? figureOrders[0];
}

/** Figures that stand together: by unit where values are sorted, otherwise all of them. */
export interface FigureGroup<Figure> {
  /** A unit, or null for all. */
  unit: string | null;
  figures: Figure[];
}

/** Figures in another order than that of the page: by subject, the largest first, or as they were said. */
export function orderFigures<Figure extends FigureFacts>(
  figures: readonly Figure[],
  order: Exclude<FigureOrder, 'topic'>,
): FigureGroup<Figure>[] {
  const byPlace = [...figures].sort((a, b) => a.place - b.place);
  if (order === 'place') return [{ unit: null, figures: byPlace }];
  if (order === 'subject')
    return [{ unit: null, figures: byPlace.sort((a, b) => a.subject.localeCompare(b.subject, 'en')) }];
  const sorted = byPlace.sort((a, b) => downwards(a[order], b[order]));
  if (order === 'change') return [{ unit: null, figures: sorted }];
  const units = [...new Set(sorted.map(({ unit }) => unit[0] ?? ''))].sort((a, b) =>
    a.localeCompare(b, 'en'),
  );
  return units.map((unit) => ({ unit, figures: sorted.filter((figure) => figure.unit[0] === unit) }));
}

/** The largest first; what has no number comes last. */
function downwards(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return other - one;
}
