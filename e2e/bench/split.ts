import { createHash } from 'node:crypto';
import type { BenchQuery } from './search-figures.ts';

/** Never changed: another seed would let queries that were worked with into the half that was not. */
const seed = '2024-10-23';

/** A half to work with, and a half that only the final run prints. */
export interface Halves {
  working: BenchQuery[];
  final: BenchQuery[];
}

/** Splits queries by seed and id, so that a query added later changes the half of no other. */
export function splitQueries(queries: readonly BenchQuery[]): Halves {
  const isFinal = ({ id }: BenchQuery) => createHash('sha256').update(`${seed} ${id}`).digest()[0]! % 2 === 1;
  return { working: queries.filter((query) => !isFinal(query)), final: queries.filter(isFinal) };
}
