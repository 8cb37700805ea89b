/** Letters of other alphabets that look like Latin ones, as Unicode's `confusables.txt` (UTS 39) pairs them. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  ['аa', 'еe', 'оo', 'рp', 'сc', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'һh', 'ԁd', 'вb', 'нh', 'кk', 'мm', 'тt']
    .concat(['αa', 'εe', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx', 'βb', 'ηh', 'μm', 'ζz'])
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Names with one outline look the same to readers: other alphabets' letters, widths, spaces and marks folded. */
export function outlineOf(name: string): string {
  return Array.from(name.normalize('NFKC').toLowerCase(), (letter) => twins[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
