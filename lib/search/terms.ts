import { foldSpelling, inflectionStem, rootOf } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { LoadedIndex } from './load-index.ts';
import { nameAt, nameKey } from './names.ts';
import type { QueryPart } from './query.ts';
import { readingsOf, type Reading } from './readings.ts';
import { wordsFrom } from './run.ts';

/** One thing that a query asks for, with every form of it that counts. */
export interface Term {
  /** As typed, folded. */
  form: string;
  kind: 'word' | 'number' | 'unit' | 'name';
  /** Keys of the index that stand for it, with how surely: 1 is the word itself. */
  keys: Map<string, number>;
}

/** How surely another form of a word is the word that was meant. */
const sureness = { inflection: 0.98, beginning: 0.9, root: 0.85 };

/** A word being typed shows its continuations from this many letters on. */
const shortestBeginning = 3;

/** Nobody remembers more words of a quote in the wrong order. */
const mostTerms = 60;

const units = new Set(['percent', 'usd', 'euro', 'pound', 'yuan', 'rmb']);

/** The terms of the words that stand outside quotes; small words are left out unless there is nothing else. */
export function termsOf(index: LoadedIndex, parts: readonly QueryPart[], isTyping: boolean): Term[] {
  const terms = parts
    .filter(({ kind }) => kind === 'word')
    .flatMap((part) => termsIn(index, part, isTyping && part === parts.at(-1)));
  const telling = terms.filter(({ form }) => !isStopWord(form));
  return unique(telling.length > 0 ? telling : terms).slice(0, mostTerms);
}

function termsIn(index: LoadedIndex, { tokens }: QueryPart, isTyping: boolean): Term[] {
  const readings = readingsOf(tokens);
  const forms = tokens.map(({ form }) => form);
  const terms: Term[] = [];
  for (let at = 0; at < tokens.length;) {
    const whole = wholeTermAt(index, forms, readings, at);
    if (whole) terms.push(whole.term);
    else {
      terms.push(wordTerm(index, forms[at]!, readings[at]!, isTyping && at === tokens.length - 1));
      if (at > 0 && terms.at(-2)?.kind === 'word') shareCompound(index, readings[at - 1]!, terms);
    }
    at += whole?.length ?? 1;
  }
  return terms;
}

/** A name, a number, a quantity or a unit, which has no other forms; null for an ordinary word. */
function wholeTermAt(
  index: LoadedIndex,
  forms: readonly string[],
  readings: readonly Reading[][],
  at: number,
): { term: Term; length: number } | null {
  const form = forms[at]!;
  const whole = (kind: Term['kind'], key: string, length: number, shown = key) => ({
    term: { form: shown, kind, keys: new Map([[key, 1]]) },
    length,
  });
  const name = nameAt(index.names, forms, at);
  if (name) return whole('name', nameKey(name), name.length, name.join(' '));
  const quantity = readings[at]!.find(({ key, kind }) => kind === 'joined' && /\d/u.test(key));
  if (quantity && index.wordSet.has(quantity.key)) return whole('number', quantity.key, quantity.length);
  const number = readings[at]!.filter(({ kind }) => kind === 'number').at(-1);
  if (number && (number.length > 1 || /\d/u.test(form))) return whole('number', number.key, number.length);
  const percent = readings[at]!.find(({ key }) => key === 'percent');
  if (percent) return whole('unit', percent.key, percent.length);
  return units.has(form) ? whole('unit', form, 1) : null;
}

/** A word with its plural, its -ed and -ing and its other spelling, as far as the index has them. */
export function formsOfWord(index: LoadedIndex, form: string): string[] {
  return index.byStem.get(inflectionStem(form)) ?? [];
}

function wordTerm(index: LoadedIndex, form: string, here: readonly Reading[], isTyping: boolean): Term {
  const keys = new Map<string, number>();
  const add = (key: string, sure: number) => keys.set(key, Math.max(sure, keys.get(key) ?? 0));
  for (const { key, length } of here) if (length === 1) add(key, 1);
  add(form, 1);
  for (const word of formsOfWord(index, form)) add(word, sureness.inflection);
  if (!isStopWord(form)) for (const word of index.byRoot.get(rootOf(form)) ?? []) add(word, sureness.root);
  const isKnown = [...keys.keys()].some((key) => isInIndex(index, key));
  if (isTyping && !isKnown)
    for (const word of wordsFrom(index, foldSpelling(form), shortestBeginning)) add(word, sureness.beginning);
  return { form, kind: 'word', keys };
}

/** `turbo fan` also means `turbofan`: the words share the compound where the index has it. */
function shareCompound(index: LoadedIndex, before: readonly Reading[], terms: Term[]): void {
  for (const { key, kind, length } of before)
    if (kind === 'joined' && length === 2 && index.wordSet.has(key))
      for (const term of terms.slice(-2)) term.keys.set(key, 1);
}

/** True for a key that stands in a text or a field. */
export function isInIndex(index: LoadedIndex, key: string): boolean {
  return index.postings.has(key) || index.wordSet.has(key);
}

function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.form, term])).values()];
}
