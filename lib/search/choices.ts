/** The chosen values of each facet; an empty facet does not narrow. */
export type Chosen<Facet extends string> = Readonly<Record<Facet, ReadonlySet<string>>>;

/** What an address asks for, and the values in it that no item has. */
export interface Asked<Facet extends string> {
  filters: Chosen<Facet>;
  unknown: { facet: Facet; value: string }[];
}

/** A faceted choice among items: values of a facet are alternatives, facets narrow each other. */
export interface Choices<Facet extends string, Item> {
  /** Nothing chosen. */
  none: Chosen<Facet>;
  /** Reads what is chosen from an address's query; values that no item has are told apart and not used. */
  read: (query: string, items: readonly Item[]) => Asked<Facet>;
  /** Writes what is chosen into a query and leaves its other parameters as they are; without a `?`. */
  write: (query: string, chosen: Chosen<Facet>) => string;
  /** True when any facet narrows. */
  isNarrowed: (chosen: Chosen<Facet>) => boolean;
  /** Does the item match in every facet, but perhaps one? */
  passes: (item: Item, chosen: Chosen<Facet>, except?: Facet) => boolean;
  /**
   * How many items have each value of a facet, among those that the other facets leave: what a first choice in
   * the facet would leave, and what a further one would bring.
   */
  count: (items: readonly Item[], chosen: Chosen<Facet>, facet: Facet) => Map<string, number>;
}

/** Makes a choice from a table of what values an item has in each facet; names are the address's parameters. */
export function makeChoices<Facet extends string, Item>(
  facets: readonly Facet[],
  valuesOf: (item: Item, facet: Facet) => readonly string[],
): Choices<Facet, Item> {
  const each = (valuesIn: (facet: Facet) => ReadonlySet<string>): Chosen<Facet> =>
    Object.fromEntries(facets.map((facet) => [facet, valuesIn(facet)])) as Record<Facet, ReadonlySet<string>>;
  const passes = (item: Item, chosen: Chosen<Facet>, except?: Facet): boolean =>
    facets.every(
      (facet) =>
        facet === except ||
        chosen[facet].size === 0 ||
        valuesOf(item, facet).some((value) => chosen[facet].has(value)),
    );
  return {
    none: each(() => new Set()),
    read(query, items) {
      const parameters = new URLSearchParams(query);
      const unknown: Asked<Facet>['unknown'] = [];
      const filters = each((facet) => {
        const known = new Set(items.flatMap((item) => valuesOf(item, facet)));
        const asked = [...new Set(parameters.getAll(facet))];
        unknown.push(...asked.filter((value) => !known.has(value)).map((value) => ({ facet, value })));
        return new Set(asked.filter((value) => known.has(value)));
      });
      return { filters, unknown };
    },
    write(query, chosen) {
      const parameters = new URLSearchParams(query);
      for (const facet of facets) {
        parameters.delete(facet);
        for (const value of chosen[facet]) parameters.append(facet, value);
      }
      return parameters.toString();
    },
    isNarrowed: (chosen) => facets.some((facet) => chosen[facet].size > 0),
    passes,
    count(items, chosen, facet) {
      const counts = new Map<string, number>();
      for (const item of items) {
        const isLeft = passes(item, chosen, facet);
        for (const value of valuesOf(item, facet))
          counts.set(value, (counts.get(value) ?? 0) + (isLeft ? 1 : 0));
      }
      return counts;
    },
  };
}
