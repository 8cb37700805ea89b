/** Entities that stand for quotation marks. */
const entities = new Map(
  Object.entries({
    ...{ quot: '"', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›' },
    ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', apos: "'" },
  }),
);

const entity = /&(?:#(?<code>\d+)|#[xX](?<hex>[\da-fA-F]+)|(?<name>\p{L}+));/gu;
const openingTag = /<(?:q|blockquote)(?:\s[^<>]*)?>/giu;
const closingTag = /<\/(?:q|blockquote)\s*>/giu;
/** Lines that Markdown sets apart as quoted. */
const quotedLines = /(?:^|(?<=\n))[^\S\n]{0,3}>[^\n]*(?:\n[^\S\n]{0,3}>[^\n]*)*/gu;

const opens = '(?<![^\\s([{:>“‘—–-])';
const begins = '(?=[^\\s.,;:!?)\\]}])';
const ends = '(?<=\\S)';
/** What goes on in the same paragraph, without these marks. */
const until = (marks: string) => `(?:(?!\\n[^\\S\\n]*\\n)[^${marks}])*?`;

/** Pairs that open with a mark which closes elsewhere. */
const pairs = [
  ['„', '“”"„', ''],
  ['»', '«»', ''],
  ['›', '‹›', ''],
  ['‹', '›', ''],
  ['‚', '‘’', ''],
  ['”', '”', ''],
].map(
  ([open = '', close = '']) =>
    new RegExp(
      `${opens}${open}${begins}(?<words>${until(open + close.replace(/[‘’]/gu, ''))})${ends}[${close}](?!\\p{L})`,
      'gu',
    ),
);

/**
 * A draft with the quotation marks of other languages, of HTML, of Markdown and of LaTeX as “ and ”; every other
 * character keeps its place, so that a stretch of the one is the same stretch of the other.
 */
export function withPlainMarks(draft: string): string {
  let text = draft.replace(quotedLines, markLines);
  text = text.replace(entity, (whole, ...rest) => markEntity(text, whole, rest));
  text = text
    .replace(openingTag, (tag) => '“'.padStart(tag.length))
    .replace(closingTag, (tag) => '”'.padEnd(tag.length));
  text = text
    // Doubled in pairs only: in `"it is "nice""` two marks are closed.
    .replace(/(?<![^\s([{:—–-])""(?=[^\s"])((?:(?!\n[^\S\n]*\n)[^"])*?)(?<=[^\s"])""(?!")/gu, ' “$1” ')
    .replace(/``(?=\S)/gu, ' “')
    .replace(/(?<![^\s([{:—–-])''(?=[^\s.,;:!?)])/gu, ' “')
    .replace(/(?<=\S)''/gu, '” ');
  for (const pair of pairs) text = text.replace(pair, (_, words: string) => `“${words}”`);
  return text;
}

/** The block opens with its first sign; the rest of it is one paragraph, as its white space does not matter. */
function markLines(block: string): string {
  const inside = block.replace(
    /(^|\n)([^\S\n]*)(>(?:[^\S\n]?>)*)/gu,
    (_, line: string, space: string, signs: string) =>
      (line === '' ? '' : ' ') + space + signs.replace(/>/gu, ' '),
  );
  const start = block.indexOf('>');
  const end = inside.trimEnd().length;
  if (end <= start) return block;
  const words = inside.slice(start + 1, end);
  const isMarked = /^\s*["“„«»‘']/u.test(words);
  return isMarked ? inside : `${inside.slice(0, start)}“${words}${inside.slice(end)}`;
}

function markEntity(text: string, whole: string, rest: readonly unknown[]): string {
  const { code, hex, name } = rest.at(-1) as Record<string, string | undefined>;
  const point = code === undefined ? Number.parseInt(hex ?? '', 16) : Number(code);
  const mark =
    name === undefined
      ? [...entities.values()].find((each) => each.codePointAt(0) === point)
      : entities.get(name);
  if (mark === undefined) return whole;
  const at = rest.at(-3) as number;
  const isOpening = !/\S$/u.test(text.slice(0, at)) || /[([:>]$/u.test(text.slice(0, at));
  return isOpening ? mark.padStart(whole.length) : mark.padEnd(whole.length);
}
