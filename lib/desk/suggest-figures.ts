import { withoutOtherNumbers, withoutYears } from '../quote-check/not-figures.ts';
import { numbersInContext, type NumberInContext } from '../quote-check/number-context.ts';
import { isSpan } from '../quote-check/number-kinds.ts';
import { foldSpelling } from '../text/stem.ts';
import { isMagnitude } from '../text/numbers.ts';
import { wordsOf } from '../text/words.ts';
import { english } from '../text/language/english.ts';
import { isUnitName } from '../text/unit-names.ts';
import { onlyQuote } from './only-quote.ts';

/** A quantity that a passage seems to tell. */
export interface SuggestedFigure {
  target: string;
  exact: string;
  subject: string;
  value: number;
  unit?: string;
  status: 'ok';
}

/** As many words before a number go with it where none behind it says what it counts. */
const wordsWith = 2;
/** As many words of a sentence say what a number is about. */
const mostWords = 8;

/** Proposes the figures of a passage: its numbers with the words that they count, as far as the text tells. */
export function suggestFigures(target: string, text: string): SuggestedFigure[] {
  const numbers = numbersInContext(withoutYears(withoutOtherNumbers(text)), true);
  return numbers.flatMap((number): SuggestedFigure[] => {
    const counted = countedBy(number, text);
    const unit = unitOf(number, counted, text);
    if (isSpan(number) || isAmongParts(number, text) || isOfName(number, text)) return [];
    if (isSmallWord(number, text) && !isUnitName(unit ?? '')) return [];
    const exact = onlyQuote(text, startOf(number, counted.words, text), counted.to);
    if (exact === null) return [];
    const about = number.isShare || counted.words === '' ? wordsBefore(number, text) : counted.words;
    return [
      {
        target,
        exact,
        subject: about === '' ? 'what is counted' : about,
        value: number.value,
        ...(unit === null ? {} : { unit }),
        status: 'ok',
      },
    ];
  });
}

/** `5G`, `C919`: letters that stand at a number and are no unit make a name of it. */
function isOfName({ from, to }: NumberInContext, text: string): boolean {
  const letters = /\p{L}+$/u.exec(text.slice(from, to))?.[0] ?? '';
  return /\d\p{L}/u.test(text.slice(from, to)) && !isUnitName(letters) && !isMagnitude(letters.toLowerCase());
}

/** `four aspects`: a small number in one word hardly ever makes a figure. */
function isSmallWord({ from, to, isShare }: NumberInContext, text: string): boolean {
  return !isShare && /^\p{L}+$/u.test(text.slice(from, to));
}

/** A number alone is a quote that says little. */
function startOf({ from, sentence }: NumberInContext, counted: string, text: string): number {
  if (counted !== '') return from;
  const before = wordsOf(text.slice(sentence.from, from)).slice(-wordsWith);
  return before.some(({ text: word }) => /[,;:.]$/u.test(word))
    ? from
    : sentence.from + (before[0]?.offset ?? from - sentence.from);
}

/** The words behind a number up to the next word of grammar or mark: `5G base stations`. */
function countedBy({ to, isShare }: NumberInContext, text: string): { words: string; to: number } {
  // `7 percentage points`
  if (isShare) return { words: '', to: to + (/^\s+points?\b/u.exec(text.slice(to))?.[0].length ?? 0) };
  let end = to;
  for (const { 0: word, index } of text.slice(to).matchAll(/[^\s]+/gu)) {
    const bare = word.replace(/^["“(]+|[,.;:!?"”)]+$/gu, '');
    if (bare === '' || english.isGrammar(bare.toLowerCase()) || /^["“]?\d/u.test(bare)) break;
    if (/^\(/u.test(word)) break;
    end = to + index + word.length - (/[,.;:!?"”)]+$/u.exec(word)?.[0].length ?? 0);
    if (/[,.;:!?)]$/u.test(word)) break;
  }
  return { words: text.slice(to, end).replace(/^[\s-]+/u, ''), to: end };
}

/** The sign of share, a unit of measure or money, or the last word of what is counted. */
function unitOf(
  { isShare, from, to }: NumberInContext,
  { words }: { words: string },
  text: string,
): string | null {
  if (isShare) return /^\s+points?\b/u.test(text.slice(to)) ? 'percentage points' : '%';
  const money = /[$€£¥]\s?$|\b[A-Z]{3}\s$/u.exec(text.slice(0, from))?.[0].trim();
  if (money !== undefined) return money;
  const attached = /(?<=\d)\p{L}{1,3}$/u.exec(text.slice(from, to))?.[0];
  if (attached !== undefined) return attached;
  const [first = ''] = words.split(/[\s-]+/u);
  if (isUnitName(first) || isUnitName(foldSpelling(first.toLowerCase()))) return first;
  return words.split(/\s+/u).at(-1)?.replace(/["”]/gu, '') || null;
}

function wordsBefore({ from, sentence }: NumberInContext, text: string): string {
  const before = text.slice(sentence.from, from);
  const clause = before.slice(Math.max(before.lastIndexOf(', '), before.lastIndexOf('; ')) + 1).trim();
  const words = (clause.split(/\s+/u).length < 3 ? before.replace(/[,;]/gu, '') : clause)
    .trim()
    .split(/\s+/u);
  return words.slice(-mostWords).join(' ');
}

/** `first three quarters`, `one of the`: a number that says which, or one among several. */
function isAmongParts({ from, to }: NumberInContext, text: string): boolean {
  return (
    /\b(?:first|last|next|past|these|those)\s$/iu.test(text.slice(0, from)) ||
    /^\s+of\s+(?:the|these|them|our)\b/iu.test(text.slice(to))
  );
}
