import { english } from '../text/language/english.ts';
import type { KeySpan } from './evidence.ts';
import type { Hit, StandIn } from './hit.ts';
import type { Document, LoadedIndex } from './load-index.ts';
import { bareHit, focusOf } from './make-hit.ts';
import { marksOf } from './marks.ts';
import { meaningKey, mostWords } from './meaning-shards.ts';
import type { Neighbours } from './neighbour.ts';
import { familyOf, formsOfWord, isKnown, type Term } from './terms.ts';

/** How like a word of the same family is, and somebody who is named. */
const likenessOfFamily = 0.9;
const likenessOfName = 0.7;

/** Hits shown at most: further down, likeness is chance. */
const mostHits = 8;

/** Less of the query's weight than this means something else. */
const floor = 0.4;

/** Of the best score, a hit has at least this share. */
const leastShare = 0.6;

/** Keys of the words whose neighbours a query needs: of words that nobody says first, since only likeness finds them. */
export function keysToMean(index: LoadedIndex, terms: readonly Term[]): string[] {
  const asked = terms.filter((term) => isMeant(index, term));
  const sorted = [
    ...asked.filter((term) => !isKnown(index, term)),
    ...asked.filter((term) => isKnown(index, term)),
  ];
  return [...new Set(sorted.map(({ form }) => meaningKey(form)))].slice(0, mostWords);
}

function isMeant(index: LoadedIndex, { kind, form }: Term): boolean {
  return kind === 'word' && !isGrammar(index, form) && !isForeign(index, form) && /^\p{L}{2,}$/u.test(form);
}

/** Is it a word of texts in other languages than the vectors' alone? What it would mean in theirs is chance. */
function isForeign({ wordSet, byRoot }: LoadedIndex, form: string): boolean {
  const inVectors = byRoot.get(`${english.code} ${english.rootOf(form)}`) ?? [];
  return wordSet.has(form) && !inVectors.includes(form);
}

function isGrammar({ languages }: LoadedIndex, form: string): boolean {
  return languages.some((language) => language.isGrammar(form));
}

/** What one document has of one word: the likest word of it. */
interface Likeness {
  cosine: number;
  spans: KeySpan[];
}

/**
 * Passages whose words are like those of the query in meaning, best first: each word of the query counts with its
 * likest word in the passage, the more the fewer passages have one as like (soft document frequency).
 */
export function findByMeaning(
  index: LoadedIndex,
  terms: readonly Term[],
  neighbours: Neighbours,
  isWanted: (document: number) => boolean,
): Hit[] {
  const asked = terms.filter(({ kind, form }) => kind !== 'unit' && !isGrammar(index, form));
  if (asked.some(({ kind, form }) => kind === 'word' && isForeign(index, form))) return [];
  const likenesses = asked.map((term) => likenessesOf(index, term, neighbours));
  const weights = weighAll(index, likenesses);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const documents = new Set(likenesses.flatMap((own) => [...own.keys()]));
  const hits = [...documents].filter(isWanted).map((document) => {
    const entries = likenesses.map((own) => own.get(document) ?? { cosine: 0, spans: [] });
    const score = entries.reduce((sum, { cosine }, at) => sum + cosine * weights[at]!, 0) / total;
    return { document, entries, score };
  });
  hits.sort((a, b) => b.score - a.score || a.document - b.document);
  const least = Math.max(floor, (hits[0]?.score ?? 0) * leastShare);
  return hits
    .filter(({ score }) => score >= least)
    .slice(0, mostHits)
    .map(({ document, entries, score }) => meantHit(index, document, asked, entries, weights, score));
}

function meantHit(
  index: LoadedIndex,
  document: number,
  asked: readonly Term[],
  entries: readonly Likeness[],
  weights: readonly number[],
  score: number,
): Hit {
  const found = index.documents[document]!;
  const matches = marksOf(
    found,
    entries.flatMap(({ spans }) => spans),
  );
  const named = asked
    .filter((_, at) => entries[at]!.cosine > 0 && entries[at]!.spans.length === 0)
    .flatMap(({ bearers }) => bearers.filter(({ documents }) => documents.includes(document)));
  return {
    ...bareHit(found, 'meaning', score),
    matches,
    focus: focusOf(found, matches, entries, weights),
    standIns: asked.flatMap((term, at) => standIn(found, term, entries[at]!)),
    narrowedBy: [...new Set(named)].map(({ kind, name }) => ({ kind, name })),
  };
}

function likenessesOf(index: LoadedIndex, term: Term, neighbours: Neighbours): Map<number, Likeness> {
  const found = new Map<number, Likeness>();
  const add = (key: string, cosine: number) => {
    for (const { document, at, length } of index.postings.get(key) ?? []) {
      if (index.documents[document]!.record.kind !== 'passage') continue;
      const known = found.get(document);
      if (known && known.cosine > cosine) continue;
      const span = { key, at, length };
      if (known && known.cosine === cosine) known.spans.push(span);
      else found.set(document, { cosine, spans: [span] });
    }
  };
  for (const { documents } of term.bearers)
    for (const document of documents) found.set(document, { cosine: likenessOfName, spans: [] });
  for (const [key, sure] of term.keys) add(key, sure);
  if (term.kind === 'word') {
    for (const word of familyOf(index, term.form)) add(word, likenessOfFamily);
    for (const [word, cosine] of neighbours.get(meaningKey(term.form)) ?? [])
      for (const form of new Set([word, ...formsOfWord(index, word)])) add(form, cosine);
  }
  return found;
}

/** A word that nothing is like says that something is missing, but not how much. */
const weightOfUnmet = 0.5;

function weighAll(index: LoadedIndex, likenesses: readonly ReadonlyMap<number, Likeness>[]): number[] {
  const met = likenesses.filter(({ size }) => size > 0).map((own) => weigh(index, own));
  const mean = met.reduce((sum, weight) => sum + weight, 0) / (met.length || 1);
  return likenesses.map((own) => (own.size > 0 ? weigh(index, own) : mean * weightOfUnmet));
}

/** As in BM25, but a document counts by how like its likest word is. */
function weigh(index: LoadedIndex, likenesses: ReadonlyMap<number, Likeness>): number {
  let frequency = 0;
  for (const { cosine } of likenesses.values()) frequency += cosine;
  return Math.log(1 + (index.passages - frequency + 0.5) / (frequency + 0.5));
}

function standIn({ record, tokens }: Document, { form, typed, keys }: Term, { spans }: Likeness): StandIn[] {
  const [span] = spans;
  if (!span || span.key === form || keys.has(span.key)) return [];
  const said = record.text.slice(tokens[span.at]!.from, tokens[span.at + span.length - 1]!.to);
  return [{ typed, said }];
}
