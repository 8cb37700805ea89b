import type { Evidence, TermEvidence } from './evidence.ts';
import type { Hit, NarrowedBy, StandIn, Tier } from './hit.ts';
import type { Document, LoadedIndex } from './load-index.ts';
import { marksOf, type Mark } from './marks.ts';
import type { TokenSpan } from './run.ts';
import { worthOf, type Standing } from './score.ts';
import { formsOfWord, type Term } from './terms.ts';

/** A hit that says nothing of itself but where it is. */
export function bareHit({ record }: Document, tier: Tier, score: number): Hit {
  return {
    record,
    tier,
    score,
    matches: [],
    focus: 0,
    missing: [],
    standIns: [],
    narrowedBy: [],
    byName: null,
  };
}

/** Makes a hit of what a document has of the terms; all that was spoken comes before what a name narrowed. */
export function hitOf(
  index: LoadedIndex,
  document: number,
  { terms, weights }: Evidence,
  entries: readonly TermEvidence[],
  { score, spoken, met }: Standing,
  tier: Tier,
): Hit {
  const found = index.documents[document]!;
  const spans = entries.flatMap((entry) => entry.spans);
  const matches = marksOf(found, spans);
  return {
    ...bareHit(found, tier, spoken === met ? 0.5 + score / 2 : score / 2),
    matches,
    focus: focusOf(found, matches, entries, weights),
    missing: terms.filter((_, at) => worthOf(entries[at]!) === 0).map(({ form }) => form),
    standIns: terms.flatMap((term, at) => standInsOf(index, found, term, entries[at]!)),
    narrowedBy: namesOf(entries),
  };
}

/** Each bearer that stands for a word which was not spoken, once. */
function namesOf(entries: readonly TermEvidence[]): NarrowedBy[] {
  const bearers = entries.flatMap(({ spoken, bearer }) => (spoken === 0 && bearer ? [bearer] : []));
  return [...new Set(bearers)].map(({ kind, name }) => ({ kind, name }));
}

/** What was said for a term that was not said in any form of its own. */
function standInsOf(
  index: LoadedIndex,
  { record, tokens }: Document,
  term: Term,
  { spans }: TermEvidence,
): StandIn[] {
  if (term.kind !== 'word' || spans.length === 0) return [];
  const own = new Set([term.form, ...formsOfWord(index, term.form, term.typed)]);
  const isOwn = ({ key }: { key: string }) => own.has(key) || (term.keys.get(key) ?? 0) === 1;
  if (spans.some(isOwn)) return [];
  const [{ at, length } = { at: 0, length: 1 }] = [...spans].sort(
    (a, b) => (term.keys.get(b.key) ?? 0) - (term.keys.get(a.key) ?? 0),
  );
  const said = record.text.slice(tokens[at]!.from, tokens[at + length - 1]!.to);
  return [{ typed: term.typed, said }];
}

/** Letters of a text that are read at a glance. */
const glance = 200;

/** The mark from which on most of the query's weight stands within a glance. */
export function focusOf(
  { tokens }: Document,
  marks: readonly Mark[],
  entries: readonly { spans: readonly TokenSpan[] }[],
  weights: readonly number[],
): number {
  const places = entries.map(({ spans }) => spans.map(({ at }) => tokens[at]!.from));
  const worth = marks.map(([from]) =>
    places.reduce(
      (sum, own, term) =>
        sum + (own.some((place) => place >= from && place < from + glance) ? weights[term]! : 0),
      0,
    ),
  );
  return Math.max(0, worth.indexOf(Math.max(...worth)));
}
