import type { Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { bareHit } from './make-hit.ts';
import { marksOf } from './marks.ts';
import type { QueryPart } from './query.ts';
import { readingsOf } from './readings.ts';
import { findRuns } from './run.ts';
import { tokenize } from './tokenize.ts';

/** Hits that have the query's words, quotes or not, one behind the other as typed. */
export function findExact(
  index: LoadedIndex,
  parts: readonly QueryPart[],
  isWanted: (document: number) => boolean,
): Hit[] {
  const text = parts.map((part) => part.text).join(' ');
  const tokens = tokenize(text);
  if (tokens.length === 0) return [];
  const runs = findRuns(index, { readings: readingsOf({ text, tokens, languages: index.languages }) });
  return [...runs]
    .filter(([document]) => isWanted(document))
    .map(([place, spans]) => {
      const document = index.documents[place]!;
      return {
        ...bareHit(document, 'exact', scoreOf(spans.length, document.tokens.length)),
        matches: marksOf(document, spans),
      };
    });
}

/** Said often, and in few words. */
function scoreOf(times: number, tokens: number): number {
  return 0.5 + (0.4 * times) / (times + 1) + 0.1 / (1 + tokens / 100);
}
