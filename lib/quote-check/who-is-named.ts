import { foldLabel } from '../text/fold.ts';
import { visibleText } from '../text/invisible.ts';

/** Words of respect and of office that stand beside a name, without accents, by language. */
const honorifics = new Set(
  [
    'mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rev reverend',
    'president premier chancellor chairman chairwoman chairperson chair minister secretary director governor mayor',
    'ambassador commissioner senator general spokesperson spokesman spokeswoman engineer chief vice deputy senior former',
    'herr frau m mme mlle monsieur madame mademoiselle sr sra srta senor senora senorita don dona',
    'sig signor signora signorina dott dottore pan pani hr fru fr',
  ].flatMap((line) => line.split(' ')),
);

/** Letters that have no accent to take off. */
const plainLetters = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ŧ: 't',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
  }),
);

/** A name without accents, small; `ł` is `l`, `ß` is `ss`. */
export function foldName(name: string): string {
  const letters = visibleText(name)
    .text.normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return Array.from(letters, (letter) => plainLetters.get(letter) ?? letter).join('');
}

/** True for a word of respect or of office: `Ms.`, `Herr`, `Minister`. */
export function isHonorific(word: string): boolean {
  return honorifics.has(foldName(word).replace(/\.$/u, ''));
}

/** Somebody who speaks: `speaker` is the id of a person, null for a newsroom. */
export interface Named {
  speaker: string | null;
  name: string;
}

/**
 * Who is meant by a name among those who speak: by id or whole name, otherwise by any parts of the name, in any
 * order, titles and accents aside. Empty where it is nobody's; several where it is several people's.
 */
export function whoIsNamed<N extends Named>(named: string, speakers: readonly N[]): N[] {
  const whole = foldLabel(foldName(named));
  const exact = speakers.filter(
    ({ speaker, name }) => speaker === named || foldLabel(foldName(name)) === whole,
  );
  if (exact.length > 0) return exact;
  const parts = partsOf(named);
  if (parts.length === 0) return [];
  return speakers.filter(({ speaker, name }) => {
    const own = partsOf(name);
    if (speaker === null) return own.join('') === parts.join('');
    return hasParts(own, parts);
  });
}

function partsOf(name: string): string[] {
  const parts = foldName(name).match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];
  const own = parts.filter((part) => !honorifics.has(part));
  return own.length > 0 ? own : parts;
}

/** Every part that is named is another one of the person's; a letter may stand for one beside a whole part. */
function hasParts(own: readonly string[], named: readonly string[]): boolean {
  const left = [...own];
  return (
    named.some((part) => part.length > 1) &&
    [...named]
      .sort((a, b) => b.length - a.length)
      .every((part) => {
        const at = left.findIndex((each) => each === part || (part.length === 1 && each.startsWith(part)));
        if (at >= 0) left.splice(at, 1);
        return at >= 0;
      })
  );
}
