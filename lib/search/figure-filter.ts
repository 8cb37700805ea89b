import { makeChoices, type Chosen } from './choices.ts';
import { figureFacets } from './facet-names.ts';

export type FigureFacet = (typeof figureFacets)[number];

/** What choosing and sorting need to know of a figure: the values it has in each facet, and what it is sorted by. */
export type FigureFacts = Readonly<Record<FigureFacet, readonly string[]>> & {
  subject: string;
  /** Of a range the first end; null where none was said. */
  value: number | null;
  change: number | null;
  /** Its place among the figures, in the order in which they are said. */
  place: number;
};

/** The faceted choice among figures. */
export const figureChoices = makeChoices<FigureFacet, FigureFacts>(
  figureFacets,
  (figure, facet) => figure[facet],
);

export type FigureFilters = Chosen<FigureFacet>;

/** Values of facets for what a figure has not, and for a mark of whatever kind. */
export const noUnit = 'none';
export const notMarked = 'no';
export const marked = 'yes';
