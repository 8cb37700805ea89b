import type { Section } from '../model/briefing.ts';
import type { Term } from '../model/claims.ts';

/** Where a term is first used in a section: `text.slice(from, to)` of the passage. */
export interface FirstUse {
  passage: string;
  /** The term's id. */
  term: string;
  from: number;
  to: number;
}

/**
 * The first use of each term, or of one of its aliases, in a section, in the order of the text. Only whole words
 * count, the longest wording wins at a place, and no two uses overlap. Case is ignored, but not in names such as
 * `RedCap`, `EFLOPS` and `5G-A`.
 */
export function firstUses(section: Section, terms: readonly Term[]): FirstUse[] {
  const wordings = terms
    .flatMap(({ id, term, aliases }) => [term, ...aliases].map((wording) => ({ id, wording })))
    .sort((a, b) => b.wording.length - a.wording.length);
  if (wordings.length === 0) return [];
  const choices = wordings.map(({ wording }) => `(${patternOf(wording)})`).join('|');
  const pattern = new RegExp(`${wordBefore}(?:${choices})${wordAfter}`, 'gu');
  const uses = new Map<string, FirstUse>();
  for (const { id: passage, text } of section.turns.flatMap((turn) => turn.passages))
    for (const match of text.matchAll(pattern)) {
      const [words, ...groups] = match;
      const term = wordings[groups.findIndex((group) => group !== undefined)]!.id;
      if (!uses.has(term))
        uses.set(term, { passage, term, from: match.index, to: match.index + words.length });
    }
  return [...uses.values()];
}

/** Not inside a word: `year-on-year` and `5.5G` are one each. */
const wordBefore = String.raw`(?<![\p{L}\p{M}\p{N}]|[\p{L}\p{N}][-‐‑]|\p{N}[.,])`;
const wordAfter = String.raw`(?![\p{L}\p{M}\p{N}]|[-‐‑][\p{L}\p{N}]|[.,]\p{N})`;

/** A capital behind the first sign of a word: there case is part of the name. */
const innerCapital = /[\p{L}\p{N}]\p{Lu}/u;

function patternOf(wording: string): string {
  const pattern = wording.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  return innerCapital.test(wording) ? pattern : pattern.replace(/(?<!\\)\p{L}/gu, inEitherCase);
}

function inEitherCase(letter: string): string {
  const forms = new Set([letter, letter.toLowerCase(), letter.toUpperCase()]);
  return forms.size === 1 ? letter : `(?:${[...forms].join('|')})`;
}
