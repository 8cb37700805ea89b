import { foldLabel } from '../text/fold.ts';
import { honorifics } from './label-words.ts';
import type { ReadLabel } from './read-label.ts';

/** Folded words of a name, initials as single letters. */
export function nameWords({ name, outlet, label, shape }: ReadLabel): string[] {
  if (shape.isInitials) return [foldLabel(label)];
  return (name ?? outlet ?? label)
    .split(/[\s.·]+/u)
    .map(foldLabel)
    .filter((word) => word !== '' && !honorifics.has(word));
}

/** True when each word of the shorter name stands in the longer one, an initial for a word that begins so. */
export function isShorter(shorter: readonly string[], longer: readonly string[]): boolean {
  if (shorter.length > longer.length) return isShorter(longer, shorter);
  let at = 0;
  for (const word of shorter) {
    while (at < longer.length && !fits(word, longer[at] ?? '')) at++;
    if (at++ >= longer.length) return false;
  }
  return true;
}

function fits(word: string, other: string): boolean {
  return (
    word === other ||
    (word.length === 1 && other.startsWith(word)) ||
    (other.length === 1 && word.startsWith(other))
  );
}

/** True for a label that names two people. */
export function isJoint({ label, name }: ReadLabel): boolean {
  return / \/ |[/&]|\s(?:and|et|und|y)\s/iu.test(name ?? label) && (name ?? label).split(/\s+/u).length < 9;
}
