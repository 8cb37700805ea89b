import { isBlank, type ReadSource, type SourceLine, type Span } from './source-line.ts';

/** Reads plain text or Markdown: lines, with emphasis, headings and quotation signs taken off and noted. */
export function readText(text: string): ReadSource {
  const raw = text.split('\n');
  const lines: SourceLine[] = [];
  let startsBlock = true;
  const front = frontMatterEnd(raw);
  for (let index = front; index < raw.length; index++) {
    const first = raw[index] ?? '';
    if (isBlank(first)) {
      startsBlock = true;
      continue;
    }
    const number = index + 1;
    let words = withoutQuoteSign(first);
    // Bold letters that are begun on one line and ended on the next are one stretch, such as a long label.
    if (opensEmphasis(words) && closesEmphasis(raw[index + 1] ?? ''))
      words += ` ${(raw[++index] ?? '').trim()}`;
    const heading = /^\s{0,3}#{1,6}\s+/u.exec(words);
    const isStarred = isUnclosedHeading(words);
    const { text: plain, marked } = readEmphasis(heading ? words.slice(heading[0].length) : words);
    lines.push({
      number,
      last: index + 1,
      text: plain,
      marked,
      isHeading: heading !== null || isStarred,
      startsBlock,
      speaker: null,
    });
    startsBlock = false;
  }
  return { lines, removed: [], front: frontMatter(raw, front), text };
}

/** The number of lines of the front matter at the top of a Markdown file; 0 where there is none. */
function frontMatterEnd(raw: readonly string[]): number {
  if (raw[0]?.trimEnd() !== '---') return 0;
  const end = raw.slice(1, 200).findIndex((line) => /^(?:---|\.\.\.)\s*$/u.test(line));
  return end < 0 || !raw.slice(1, end + 1).some((line) => /^[\w-]+:/u.test(line)) ? 0 : end + 2;
}

function frontMatter(raw: readonly string[], end: number): ReadSource['front'] {
  return raw
    .slice(0, end)
    .flatMap((text, index) => (isBlank(text) ? [] : [{ line: index + 1, text: text.trim() }]));
}

function withoutQuoteSign(line: string): string {
  return line.replace(/^(?:\s{0,3}>)+ ?(?=\S)/u, '');
}

function opensEmphasis(line: string): boolean {
  return line.length < 400 && line.trimStart().startsWith('**') && line.split('**').length % 2 === 0;
}

/** `**Harbour visit: joint press conference`: two stars that are not closed, and no sentence behind them. */
function isUnclosedHeading(line: string): boolean {
  return (
    line.length < 160 &&
    /^\s*\*\*[^*\s][^*]*$/u.test(line) &&
    !/[.?!…:：,;]\s*$/u.test(line) &&
    line.trim().split(/\s+/u).length <= 14
  );
}

function closesEmphasis(line: string): boolean {
  return line.length < 4000 && line.split('**').length % 2 === 0 && !line.trimStart().startsWith('**');
}

/** Signs of emphasis; a single one only where it stands around words, as an asterisk may be a multiplication. */
const emphasis = /\*{2,3}|__|(?<![\p{L}\p{N}*_])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\p{L}\p{N}*_])/gu;

/** Takes the signs of emphasis off a line that has them in pairs, or one pair that is never closed. */
function readEmphasis(line: string): { text: string; marked: Span[] } {
  if (!/[*_]/u.test(line) || isRule(line)) return { text: line, marked: [] };
  const signs = [...line.matchAll(emphasis)];
  const singles = signs.filter(([sign]) => sign.length === 1);
  const used = signs.filter(([sign]) => sign.length > 1 || singles.length % 2 === 0);
  const marked: Span[] = [];
  let text = '';
  let at = 0;
  let open: number | null = null;
  for (const sign of used) {
    text += line.slice(at, sign.index);
    at = sign.index + sign[0].length;
    if (open === null) open = text.length;
    else {
      if (text.length > open) marked.push({ from: open, to: text.length });
      open = null;
    }
  }
  text += line.slice(at);
  if (open !== null && text.length > open) marked.push({ from: open, to: text.length });
  return { text, marked };
}

/** A line that is drawn, not written. */
export function isRule(line: string): boolean {
  return /^[\s*_=~#.·•–—-]+$/u.test(line);
}
