import { tokenize } from '../search/tokenize.ts';
import type { Language } from '../text/language/language.ts';

/** The roots of the words of a text that say something, each as often as it stands there. */
export function rootsOf(text: string, language: Language): string[] {
  return tokenize(text).flatMap(({ form }) => (language.isGrammar(form) ? [] : [rootOf(form, language)]));
}

/** The root of one folded word. */
export function rootOf(form: string, language: Language): string {
  return language.code === 'en' ? language.rootOf(form) : (language.stemsOf(form, form)[0] ?? form);
}

/** How much a root tells of what a text is about: the rarer, the more (Spärck Jones 1972). */
export type Weights = (root: string) => number;

/** Weighs roots by the number of texts that have them. */
export function weighRoots(texts: readonly (readonly string[])[]): Weights {
  const counts = new Map<string, number>();
  for (const roots of texts) for (const root of new Set(roots)) counts.set(root, (counts.get(root) ?? 0) + 1);
  return (root) => Math.log((texts.length + 1) / ((counts.get(root) ?? 0) + 0.5));
}
