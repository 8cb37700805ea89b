/** Letters that Unicode does not decompose, though readers type them without their mark or as two. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const pattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu');

/** Writes ligatures and barred letters, already small, as they are typed on any keyboard: `œuvre`, `Łukasz`. */
export function foldLetters(small: string): string {
  return small.replace(pattern, (letter) => letters[letter]!);
}
