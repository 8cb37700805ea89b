import { english } from '../text/language/english.ts';
import { sentencesOf } from '../text/sentences.ts';
import { findNumbers, isOfNumbers, type FoundNumber, type ReadNumbers } from './find-numbers.ts';

/** Roots of the words around a number, each with its nearness: 1 beside it, less with each word between. */
export type Context = Map<string, number>;

/** A number with what stands around it. */
export interface NumberInContext extends FoundNumber {
  context: Context;
  /** Offsets of its sentence in the text. */
  sentence: { from: number; to: number };
  /** The folded tokens before it and behind it, nearest first, within its sentence. */
  before: string[];
  after: string[];
}

/** After so many words nearness has halved. */
const halfway = 4;

/** The numbers of a text with their contexts; lines that are only broken go on. */
export function numbersInContext(text: string, hasUnits: boolean): NumberInContext[] {
  const joined = text.replace(/(?<!\n[^\S\n]*)\n(?![^\S\n]*\n)/gu, ' ');
  const read = findNumbers(joined, hasUnits);
  if (read.numbers.length === 0) return [];
  const sentences = sentencesOf(joined);
  let at = 0;
  return read.numbers.map((number) => {
    while (sentences[at + 1] && sentences[at]!.to <= number.from) at++;
    const { from, to } = sentences[at] ?? { from: 0, to: joined.length };
    return { ...number, sentence: { from, to }, ...around(read, number, { from, to }) };
  });
}

function around(
  { tokens, numbers }: ReadNumbers,
  { start, end }: FoundNumber,
  sentence: { from: number; to: number },
): Pick<NumberInContext, 'context' | 'before' | 'after'> {
  const context: Context = new Map();
  const walk = (first: number, step: 1 | -1): string[] => {
    const forms: string[] = [];
    let distance = 0;
    for (let at = first; tokens[at]; at += step) {
      const { form, from, to } = tokens[at]!;
      if (from < sentence.from || to > sentence.to) break;
      forms.push(form);
      // Behind another number words are rather about that one.
      distance += numbers.some((other) => other.start <= at && at < other.end) ? halfway : 1;
      const root = contextRoot(form);
      if (root === null) continue;
      const nearness = 1 / (1 + (distance - 1) / halfway);
      context.set(root, Math.max(context.get(root) ?? 0, nearness));
    }
    return forms;
  };
  return { before: walk(start - 1, -1), after: walk(end, 1), context };
}

/** What a word says about a number beside it; null where that is nothing. */
export function contextRoot(form: string): string | null {
  return isOfNumbers(form) || english.isGrammar(form) ? null : english.rootOf(form);
}

/** The context that words make which are all about a number: its subject, its unit. */
export function contextOf(words: string): Context {
  const { tokens } = findNumbers(words, false);
  return new Map(
    tokens.flatMap(({ form }): [string, number][] => {
      const root = contextRoot(form);
      return root === null ? [] : [[root, 1]];
    }),
  );
}
