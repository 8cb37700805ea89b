const rawText = /<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g;
const notAscii = /\P{ASCII}/gu;

/**
 * The same page in ASCII alone: what lies beyond is written as a character reference, in scripts and style
 * sheets as their own escapes. Browsers keep such a page in half the memory and read it in their quickest way,
 * and no wrong `charset` of a host can garble it.
 *
 * @param html with scripts and data that hold such characters in strings only, styles in strings and names
 */
export function toAscii(html: string): string {
  const parts: string[] = [];
  let done = 0;
  for (const raw of html.matchAll(rawText)) {
    parts.push(html.slice(done, raw.index).replaceAll(notAscii, reference));
    parts.push(raw[0].replaceAll(notAscii, raw[1] === 'script' ? scriptEscape : styleEscape));
    done = raw.index + raw[0].length;
  }
  parts.push(html.slice(done).replaceAll(notAscii, reference));
  return parts.join('');
}

function reference(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}

function scriptEscape(character: string): string {
  return Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** With a space behind it, which belongs to the escape: what follows may be a hexadecimal digit. */
function styleEscape(character: string): string {
  return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
}
