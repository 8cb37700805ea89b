import type { ListedFigure } from './list-figures.ts';

/** A figure as lists show it, for tests; what is not given is plain. */
export function listedFigure(parts: Partial<ListedFigure> & Pick<ListedFigure, 'id'>): ListedFigure {
  return {
    topic: 'ferries',
    speaker: 'ada-lind',
    name: 'Ada Lind',
    reference: 'Q1 ¶2',
    href: '/briefings/bridge/#q1-p2',
    quote: '40 boats',
    subject: `Boats of ${parts.id}`,
    spoken: '40',
    value: 40,
    inFull: '40',
    unit: 'boats',
    bound: 'exact',
    period: '2031',
    change: null,
    mark: null,
    note: null,
    source: null,
    notes: [],
    place: 0,
    ...parts,
  };
}
