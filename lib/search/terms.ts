import { englishUnits } from '../text/language/english-numbers.ts';
import { foldSpelling } from '../text/stem.ts';
import type { Token } from '../text/tokens.ts';
import { wordingsAt } from './glossary-wordings.ts';
import type { LoadedIndex } from './load-index.ts';
import { nameAt, nameKey, type Bearer } from './names.ts';
import { allNamed } from './naming.ts';
import type { QueryPart } from './query.ts';
import { behindElision, readingsOf, type Reading } from './readings.ts';
import { findRuns, type TokenSpan } from './run.ts';

/** One thing that a query asks for, with every form of it that counts. */
export interface Term {
  /** As typed, folded. */
  form: string;
  /** As typed. */
  typed: string;
  kind: 'word' | 'number' | 'unit' | 'name' | 'phrase';
  /** Keys of the index that stand for it, with how surely: 1 is the word itself. */
  keys: Map<string, number>;
  /** Whom or what the word may name. */
  bearers: Bearer[];
  /** Of a phrase: where it stands, by document. */
  runs: ReadonlyMap<number, TokenSpan[]> | null;
  /** True for the last word of a query, as long as it may still grow. */
  isOpen: boolean;
}

/** How surely another form of a word is the word that was meant. */
const surenessOfInflection = 0.98;
const surenessOfWording = 0.95;

/** Nobody remembers more words of a quote in the wrong order. */
const mostTerms = 60;

/** What a query asks for, quotes included; small words are left out unless there is nothing else. */
export function termsOf(index: LoadedIndex, parts: readonly QueryPart[], isTyping: boolean): Term[] {
  const terms = parts.flatMap((part) => {
    const isOpen = isTyping && part === parts.at(-1);
    return part.kind === 'phrase' ? [phraseTerm(index, part)] : termsIn(index, part, isOpen);
  });
  const telling = terms.filter(({ kind, form }) => kind !== 'word' || !isSmall(index, form));
  return unique(telling.length > 0 ? telling : terms).slice(0, mostTerms);
}

/** True for a word that says nothing in one of the languages of the texts. */
export function isSmall({ languages }: LoadedIndex, form: string): boolean {
  return languages.some((language) => language.isStopWord(form));
}

function phraseTerm(index: LoadedIndex, { text, tokens }: QueryPart): Term {
  const form = tokens.map((token) => token.form).join(' ');
  const readings = readingsOf({ text, tokens, languages: index.languages });
  return {
    ...newTerm(form, `“${text.trim()}”`, 'phrase'),
    runs: findRuns(index, { readings }),
    bearers: allNamed(
      index,
      tokens.map((token) => token.form),
    )
      .filter(({ length }) => length === tokens.length)
      .map(({ bearer }) => bearer),
  };
}

function newTerm(form: string, typed: string, kind: Term['kind'], key?: string): Term {
  return {
    form,
    typed,
    kind,
    keys: new Map(key === undefined ? [] : [[key, 1]]),
    bearers: [],
    runs: null,
    isOpen: false,
  };
}

function termsIn(index: LoadedIndex, { text, tokens }: QueryPart, isOpen: boolean): Term[] {
  const readings = readingsOf({ text, tokens, languages: index.languages });
  const forms = tokens.map(({ form }) => form);
  const terms: (Term & { at: number; length: number })[] = [];
  for (let at = 0; at < tokens.length;) {
    const whole = wholeTermAt(index, forms, readings, at);
    const length = whole?.length ?? 1;
    const typed = text.slice(tokens[at]!.from, tokens[at + length - 1]!.to);
    const term = whole
      ? newTerm(whole.form, typed, whole.kind, whole.key)
      : wordTerm(index, text, tokens[at]!, readings[at]!);
    terms.push({ ...term, typed, at, length, isOpen: isOpen && at + length === tokens.length });
    at += length;
  }
  shareCompounds(index, readings, terms);
  shareWordings(index, forms, terms);
  for (const { bearer, at, length } of allNamed(index, forms))
    for (const term of terms)
      if (term.at >= at && term.at < at + length) term.bearers = [...term.bearers, bearer];
  return terms;
}

/** A name, a number, a quantity or a unit, which has no other forms; null for an ordinary word. */
function wholeTermAt(
  index: LoadedIndex,
  forms: readonly string[],
  readings: readonly Reading[][],
  at: number,
): { form: string; kind: Term['kind']; key: string; length: number } | null {
  const form = forms[at]!;
  const whole = (kind: Term['kind'], key: string, length: number, shown = key.replace(/^#/u, '')) => ({
    form: shown,
    kind,
    key,
    length,
  });
  const name = nameAt(index.names, forms, at);
  if (name) return whole('name', nameKey(name), name.length, name.join(' '));
  const quantity = readings[at]!.find(({ key, kind }) => kind === 'joined' && /\d/u.test(key));
  if (quantity && index.postings.has(quantity.key)) return whole('number', quantity.key, quantity.length);
  const numbers = readings[at]!.filter(({ kind }) => kind === 'number');
  const number = numbers.findLast(
    (each) => index.postings.has(each.key) || !isOnlyGrouped(each, forms.slice(at, at + each.length)),
  );
  if (number && (number.length > 1 || /\d/u.test(form))) return whole('number', number.key, number.length);
  const percent = readings[at]!.find(({ key }) => key === 'percent');
  if (percent) return whole('unit', percent.key, percent.length);
  return englishUnits.has(form) ? whole('unit', form, 1) : null;
}

/** `24 100` may be one number or two; where nobody said the one, it is two. */
function isOnlyGrouped({ key, length }: Reading, forms: readonly string[]): boolean {
  return length > 1 && key === `#${forms.join('')}`;
}

/** A word with its plural, its -ed and -ing and its other spelling, as far as the texts have them. */
export function formsOfWord(index: LoadedIndex, form: string, written = form): string[] {
  const small = written.toLowerCase();
  return index.languages.flatMap((language) =>
    language.stemsOf(small, form).flatMap((stem) => index.byStem.get(`${language.code} ${stem}`) ?? []),
  );
}

/** The words of a family: `industry` and `industrial`. */
export function familyOf(index: LoadedIndex, form: string): string[] {
  return index.languages.flatMap(
    (language) => index.byRoot.get(`${language.code} ${language.rootOf(form)}`) ?? [],
  );
}

function wordTerm(index: LoadedIndex, text: string, token: Token, here: readonly Reading[]): Term {
  const term = newTerm(token.form, '', 'word', token.form);
  const add = (key: string, sure: number) => term.keys.set(key, Math.max(sure, term.keys.get(key) ?? 0));
  const written = text.slice(token.from, token.to);
  const bare = behindElision(text, token, index.languages).map(({ key }) => key);
  for (const { key, length } of here) if (length === 1) add(key, 1);
  for (const key of [...bare, ...(token.owner === null ? [] : [token.owner])]) {
    add(key, 1);
    for (const word of formsOfWord(index, key)) add(word, surenessOfInflection);
  }
  for (const word of formsOfWord(index, token.form, written)) add(word, surenessOfInflection);
  return term;
}

/** `turbo fan` also means `turbofan`: the words share the compound where a text has it, in any form. */
function shareCompounds(index: LoadedIndex, readings: readonly Reading[][], terms: Spread[]): void {
  for (const term of terms)
    for (const { key, kind, length } of readings[term.at]!) {
      if (kind !== 'joined') continue;
      const own = terms.filter(({ at }) => at >= term.at && at < term.at + length);
      if (!own.every((each) => each.kind === 'word')) continue;
      for (const word of [key, ...formsOfWord(index, key)])
        if (index.postings.has(word)) for (const each of own) each.keys.set(word, 1);
    }
}

/** A wording of the glossary also means the other wordings of its term: `AI`, `artificial intelligence`. */
function shareWordings(index: LoadedIndex, forms: readonly string[], terms: Spread[]): void {
  forms.forEach((_, at) => {
    for (const { others, length } of wordingsAt(index.glossary, forms, at))
      for (const term of terms)
        if (term.kind === 'word' && term.at >= at && term.at < at + length)
          for (const { key } of others) term.keys.set(key, surenessOfWording);
  });
}

type Spread = Term & { at: number; length: number };

/** True for a key that stands in a text. */
export function isInIndex(index: LoadedIndex, key: string): boolean {
  return index.postings.has(key);
}

/** True for a term that is said somewhere, in some form, or names somebody. */
export function isKnown(index: LoadedIndex, { keys, bearers }: Term): boolean {
  return bearers.length > 0 || [...keys.keys()].some((key) => isInIndex(index, key));
}

/** The American spelling too, in which a word may begin. */
export function beginningsOf(form: string): string[] {
  return [...new Set([form, foldSpelling(form)])];
}

function unique(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [`${term.kind} ${term.form}`, term])).values()];
}
