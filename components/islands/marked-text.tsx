'use client';

import type { Mark } from '../../lib/search/marks.ts';

/** Letters shown before the first match and in all, where a text is cut to an excerpt. */
const before = 60;
const inAll = 220;

interface MarkedTextProps {
  text: string;
  matches: readonly Mark[];
  /** Cuts the text to an excerpt around the match of this place; the whole text without it. */
  focus?: number | undefined;
}

/** A text with what was found marked in it. */
export function MarkedText({ text, matches, focus }: MarkedTextProps) {
  const { from, to } =
    focus === undefined ? { from: 0, to: text.length } : excerptOf(text, matches[focus]?.[0] ?? 0);
  const shown = matches.filter(([start, end]) => start >= from && end <= to);
  return (
    <>
      {from > 0 && '… '}
      {shown.map(([start, end], index) => (
        <span key={start}>
          {text.slice(shown[index - 1]?.[1] ?? from, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(shown.at(-1)?.[1] ?? from, to)}
      {to < text.length && ' …'}
    </>
  );
}

/** Does an excerpt leave something out of a text? */
export function isCut(text: string): boolean {
  return text.length > inAll;
}

/** Cuts at spaces, never inside a word. */
function excerptOf(text: string, match: number): { from: number; to: number } {
  const from = match <= before ? 0 : text.indexOf(' ', match - before) + 1;
  if (from + inAll >= text.length) return { from, to: text.length };
  return { from, to: text.lastIndexOf(' ', from + inAll) };
}
