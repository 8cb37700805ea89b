import type { Document, LoadedIndex } from './load-index.ts';
import { marksOf } from './marks.ts';
import type { Hit } from './hit.ts';
import type { Query, QueryPart } from './query.ts';
import { readingsOf } from './readings.ts';
import { findRuns, type TokenSpan } from './run.ts';
import { formsOfWord } from './terms.ts';

/** What a query demands of a result beside its words. */
export interface Demands {
  /** True where every quoted phrase stands, spoken or in a field, and nothing that was excluded. */
  areMet(document: number): boolean;
  /** The hit with its quoted phrases marked too. */
  mark(hit: Hit): Hit;
}

/** Works out what quotes and `-word` demand. */
export function demandsOf(index: LoadedIndex, { parts, excluded, isTyping }: Query): Demands {
  const phrases = parts
    .filter(({ kind }) => kind === 'phrase')
    .map((part) => ({
      forms: part.tokens.map(({ form }) => form),
      runs: findRuns(index, { readings: readingsOf(part.tokens), isOpen: isTyping && part === parts.at(-1) }),
    }));
  const barred = new Set(excluded.flatMap((part) => [...documentsWith(index, part)]));
  return {
    areMet: (document) =>
      !barred.has(document) &&
      phrases.every(({ forms, runs }) => runs.has(document) || hasInField(index.documents[document]!, forms)),
    mark: (hit) => {
      const spans = phrases.flatMap(({ runs }) => runs.get(hit.record.order) ?? []);
      if (spans.length === 0) return hit;
      const document = index.documents[hit.record.order]!;
      return { ...hit, matches: marksOf(document, [...spansOf(document, hit), ...spans]) };
    },
  };
}

/** Documents in which excluded words stand: a phrase as it is, a word in any of its forms. */
function documentsWith(index: LoadedIndex, { kind, tokens }: QueryPart): Set<number> {
  const runs = findRuns(index, { readings: readingsOf(tokens), isOpen: false });
  const forms = kind === 'word' && tokens.length === 1 ? formsOfWord(index, tokens[0]!.form) : [];
  return new Set([
    ...runs.keys(),
    ...forms.flatMap((form) => (index.postings.get(form) ?? []).map(({ document }) => document)),
  ]);
}

function hasInField({ fields }: Document, forms: readonly string[]): boolean {
  return fields.some(({ forms: own }) =>
    own.some((_, at) => forms.every((form, step) => own[at + step] === form)),
  );
}

/** The tokens that a hit's marks cover. */
function spansOf({ tokens }: Document, { matches }: Hit): TokenSpan[] {
  return tokens.flatMap(({ from, to }, at) =>
    matches.some((mark) => mark[0] <= from && to <= mark[1]) ? [{ at, length: 1 }] : [],
  );
}
