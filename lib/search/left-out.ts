import type { LoadedIndex } from './load-index.ts';
import type { QueryPart } from './query.ts';
import { readingsOf } from './readings.ts';
import { findRuns } from './run.ts';
import { formsOfWord } from './terms.ts';

/** Documents in which something stands that the query leaves out: a phrase as it is, a word in any of its forms. */
export function documentsLeftOut(index: LoadedIndex, excluded: readonly QueryPart[]): Set<number> {
  return new Set(excluded.flatMap((part) => [...documentsWith(index, part)]));
}

function documentsWith(index: LoadedIndex, { kind, text, tokens }: QueryPart): Set<number> {
  const runs = findRuns(index, { readings: readingsOf({ text, tokens, languages: index.languages }) });
  const forms = kind === 'word' && tokens.length === 1 ? formsOfWord(index, tokens[0]!.form, text) : [];
  return new Set([
    ...runs.keys(),
    ...forms.flatMap((form) => (index.postings.get(form) ?? []).map(({ document }) => document)),
  ]);
}
