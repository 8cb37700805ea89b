import { editDistance } from '../text/edit-distance.ts';
import { foldLabel } from '../text/fold.ts';
import { honorifics } from './label-words.ts';
import { shapeOf } from './label-shape.ts';

const fewestLetters = 4;
const longLabel = 12;
const mostCompared = 300;

/**
 * Labels that are misprints of a frequent one: they stand once or twice and differ in a letter, or in two of a
 * long label. A number or an honorific that differs makes another person, not a misprint.
 *
 * @param turns how many turns each label has
 * @returns the frequent label by the misprinted one
 */
export function findMisprints(turns: ReadonlyMap<string, number>): Map<string, string> {
  const found = new Map<string, string>();
  const frequent = [...turns].filter(([, count]) => count > 1).slice(0, mostCompared);
  for (const [label, count] of turns) {
    if (count > 2) continue;
    const near = frequent.filter(([other, times]) => times > count && isMisprint(label, other));
    const [only] = near;
    if (only && near.length === 1) found.set(label, only[0]);
  }
  // What is taken for a misprint of a misprint is one of the frequent label; counts rise, so this ends.
  for (const [label, known] of found) found.set(label, found.get(known) ?? known);
  return found;
}

function isMisprint(label: string, other: string): boolean {
  const [own, known] = [partsOf(label), partsOf(other)];
  if (own.letters.length < fewestLetters || own.letters === known.letters) return false;
  if (own.honorifics !== known.honorifics || own.numbers !== known.numbers || own.words !== known.words)
    return false;
  const shape = shapeOf(label);
  if (shape.isAsking || shape.isUnknown || shape.isInitials) return false;
  const limit = known.letters.length >= longLabel ? 2 : 1;
  return editDistance(own.letters, known.letters, limit) <= limit;
}

function partsOf(label: string): { letters: string; honorifics: string; numbers: string; words: number } {
  const words = label.split(/\s+/u).map(foldLabel);
  return {
    letters: words.filter((word) => !honorifics.has(word)).join(''),
    honorifics: words.filter((word) => honorifics.has(word)).join(' '),
    words: words.length,
    numbers: label.replace(/\P{N}+/gu, ' '),
  };
}
