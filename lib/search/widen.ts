import type { LoadedIndex } from './load-index.ts';
import { misspelt, misspeltNames } from './misspelt.ts';
import { wordsFrom } from './run.ts';
import { beginningsOf, familyOf, formsOfWord, isInIndex, isKnown, isSmall, type Term } from './terms.ts';

/** How surely another word is what was meant. */
const sureness = { beginning: 0.9, joined: 0.9, root: 0.85, family: 0.8 };

/** Misspelt words of one query that are looked up: each takes one to three milliseconds. */
const mostLooks = 8;

/** A word being typed shows its continuations from this many letters on. */
const shortestBeginning = 2;

/** `uncertain` is in `uncertainties`: a word that long begins no other by chance. */
const shortestFamily = 6;

/** Adds to words what they may be a slip or a beginning of; words of like letters only where the word is nowhere. */
export function widen(index: LoadedIndex, terms: readonly Term[]): Term[] {
  let looks = mostLooks;
  const named = misspeltNames(index, terms);
  return terms.map((term) => {
    const bearers = named.get(term) ?? [];
    if (term.kind !== 'word') return term;
    const keys = new Map(term.keys);
    const add = (key: string, sure: number) => keys.set(key, Math.max(sure, keys.get(key) ?? 0));
    if (!isSmall(index, term.form)) for (const word of familyOf(index, term.form)) add(word, sureness.root);
    if (!isKnown(index, { ...term, keys })) {
      for (const word of beginnings(index, term)) add(word, sureness.beginning);
      for (const word of joinedWords(index, term)) add(word, sureness.joined);
      for (const word of wordsFrom(index, term.form, shortestFamily)) add(word, sureness.family);
      if (looks-- > 0) for (const { word, sure } of misspelt(index, term.form)) add(word, sure);
    }
    return { ...term, keys, bearers: [...term.bearers, ...bearers] };
  });
}

function beginnings(index: LoadedIndex, { form, isOpen }: Term): string[] {
  return isOpen ? beginningsOf(form).flatMap((each) => wordsFrom(index, each, shortestBeginning)) : [];
}

/** Letters of either part of a joined word. */
const shortestPart = 3;

/** `lowaltit`, `humanoidrobot`: two words written as one, the second perhaps half typed or in another form. */
function joinedWords(index: LoadedIndex, { form, isOpen }: Term): string[] {
  const found: string[] = [];
  for (let cut = shortestPart; cut <= form.length - shortestPart; cut++) {
    const first = form.slice(0, cut);
    if (!index.wordSet.has(first)) continue;
    const rest = form.slice(cut);
    const seconds = [...formsOfWord(index, rest), ...(isOpen ? wordsFrom(index, rest) : [])];
    found.push(...seconds.map((second) => first + second).filter((key) => isInIndex(index, key)));
  }
  return found;
}
