import { foldLabel } from '../text/fold.ts';
import type { ReadLabel } from './read-label.ts';
import { honorifics, particles } from './label-words.ts';

/** The name that stands for a speaker; null where the labels say only that somebody asks, or nothing at all. */
export function displayName(fullest: ReadLabel, all: readonly ReadLabel[]): string | null {
  const { label, name, outlet, shape, honorific, role } = fullest;
  if (shape.isAsking || shape.isAnswering) return outlet;
  if (shape.isUnknown) return /\p{N}/u.test(label) ? label : null;
  if (name === null) return outlet ?? (/\p{Ll}/u.test(label) ? label : inMixedCase(label));
  const cased = shape.isInitials && (name.length === 2 || !/[AEIOUY]/u.test(name)) ? name : inMixedCase(name);
  if (/\s/u.test(name) || shape.isInitials) return cased;
  // A surname alone is known with what stands before it.
  const title = honorific ?? role ?? all.flatMap((read) => read.honorific ?? read.role ?? [])[0] ?? null;
  return title === null || title.split(/\s+/u).length > 3 ? cased : `${inMixedCase(title)} ${cased}`;
}

/** `OLE B. RASK` as `Ole B. Rask`, `Ken ABE` as `Ken Abe`; abbreviations such as `PM` stay. */
export function inMixedCase(name: string): string {
  const isAllCapitals = !/\p{Ll}/u.test(name.replace(/\b(?:Mc|Mac)(?=\p{Lu})/gu, ''));
  return name
    .split(/(\s+|(?<=[-'’]))/u)
    .map((word, index) => {
      if (!/^\p{Lu}['’\p{Lu}-]+[.,)]*$/u.test(word) || isAbbreviation(word)) return word;
      const lower = word.toLowerCase();
      if (isAllCapitals && index > 0 && particles.has(foldLabel(word)) && word.length < 4) return lower;
      return word.startsWith('MC') && word.length > 4
        ? `Mc${word[2] ?? ''}${lower.slice(3)}`
        : (word[0] ?? '') + lower.slice(1);
    })
    .join('');
}

function isAbbreviation(word: string): boolean {
  return /^(?:II|III|IV|PM|TV|[^AEIOUYÀ-Ý.]{2,4})$/u.test(word) && !honorifics.has(foldLabel(word));
}
