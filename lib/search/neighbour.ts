/** A word of the texts that is like a word in meaning, with the cosine of their vectors. */
export type Neighbour = readonly [word: string, cosine: number];

/** What stands in the texts for words of a query, by `meaningKey`; words that nothing is like are not in it. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;
