import type { Hit } from './hit.ts';
import type { LoadedIndex } from './load-index.ts';
import { marksOf } from './marks.ts';
import type { QueryPart } from './query.ts';
import { readingsOf } from './readings.ts';
import { findRuns } from './run.ts';

/** One word that is only begun is no quote. */
const fewestOpenWords = 2;

/** Hits that have the query's words, quotes or not, one behind the other as typed. */
export function findExact(
  index: LoadedIndex,
  parts: readonly QueryPart[],
  isTyping: boolean,
  isWanted: (document: number) => boolean,
): Hit[] {
  const tokens = parts.flatMap((part) => part.tokens);
  if (tokens.length === 0) return [];
  const isOpen = isTyping && tokens.length >= fewestOpenWords;
  const runs = findRuns(index, { readings: readingsOf(tokens), isOpen });
  return [...runs]
    .filter(([document]) => isWanted(document))
    .map(([place, spans]) => {
      const document = index.documents[place]!;
      const matches = marksOf(document, spans);
      const isWhole = spans.some(
        ({ at, length }) => document.tokens[at + length - 1]!.form === tokens.at(-1)!.form,
      );
      return {
        record: document.record,
        tier: 'exact',
        score: scoreOf(spans.length, document.tokens.length, isWhole || !isOpen),
        matches,
        missing: [],
      };
    });
}

/** Said often, in few words, and to the end of the last word. */
function scoreOf(times: number, tokens: number, isWhole: boolean): number {
  const often = times / (times + 1);
  const short = 1 / (1 + tokens / 100);
  return (isWhole ? 0.5 : 0) + 0.4 * often + 0.1 * short;
}
