/** A character that has no place in a text: what it is, and where. */
export interface UnsoundCharacter {
  at: number;
  /** `U+200B (zero width space)`. */
  name: string;
  kind: 'control' | 'invisible' | 'broken';
}

const names: Readonly<Record<string, string>> = {
  '0000': 'null',
  '001B': 'escape',
  '0085': 'next line',
  '00AD': 'soft hyphen',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2060': 'word joiner',
  FEFF: 'zero width no-break space',
};

/** Control characters other than tab and the ends of lines and pages. */
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;
/** Halves of a character, and code points that are none for ever. */
const broken = /[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/u;
const invisible =
  /[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;
const any = new RegExp(`${control.source}|${broken.source}|${invisible.source}`, 'gu');

/** Joiners have work to do in some scripts, between emoji, and marks of direction beside words from right to left. */
const joiner = /[\u200c\u200d\u034f\u180b-\u180e]/u;
const joins = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\s\p{P}]$/u;
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const mark = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Characters that nobody sees, or that no text has, in the order of the text. */
export function unsoundCharacters(text: string): UnsoundCharacter[] {
  const hasRightToLeft = fromRight.test(text);
  return Array.from(text.matchAll(any)).flatMap(({ 0: sign, index }): UnsoundCharacter[] => {
    if (joiner.test(sign) && joins.test(text.slice(0, index))) return [];
    if (mark.test(sign) && hasRightToLeft) return [];
    const kind = control.test(sign) ? 'control' : broken.test(sign) ? 'broken' : 'invisible';
    return [{ at: index, name: nameOf(sign), kind }];
  });
}

function nameOf(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}${names[code] ? ` (${names[code]})` : ''}`;
}
