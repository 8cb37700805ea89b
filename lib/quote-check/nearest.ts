import { isStopWord } from '../text/stop-words.ts';
import { align, type Alignment } from './align.ts';
import type { CoverPiece } from './cover.ts';
import type { QuoteWord, ReadQuote } from './read-quote.ts';
import type { Spoken, WordRun } from './spoken.ts';

/** The words most like a quote. */
export interface Nearest extends Alignment {
  /** Share of the quote's content words, 0 to 1, that stand there in order, in any inflection. */
  agreement: number;
  /** Share of the words there, 0 to 1, that the quote has; what an editor left out is not counted. */
  density: number;
}

/** Stretches are looked for in steps of this many words … */
const step = 16;
/** … the best few of them are compared word for word … */
const mostStretches = 5;
/** … and of an endless quote only so many words. */
const mostWords = 800;
/** A quote with fewer words that say something is judged by all of its words. */
const leastContent = 3;

/**
 * The words most like the quote, or null where no word that says something is shared.
 *
 * @param pieces runs of the quote that stand somewhere; around the longest of them is looked in any case
 */
export function findNearest(quote: ReadQuote, spoken: Spoken, pieces: readonly CoverPiece[]): Nearest | null {
  const read = { ...quote, words: quote.words.slice(0, mostWords) };
  const hasEllipsis = quote.marks.some(({ kind }) => kind === 'ellipsis');
  let best: Nearest | null = null;
  const [longest] = [...pieces].sort((a, b) => b.end - b.start - (a.end - a.start));
  const likely = likelyStarts(read.words, spoken, hasEllipsis);
  if (longest) likely.push({ turn: spoken.turns[longest.start] ?? 0, start: longest.start - longest.at });
  for (const { turn, start } of likely) {
    const whole = turnAt(spoken, turn);
    const stretch = hasEllipsis ? whole : stretchFrom(start, read.words.length, whole);
    const found = judge(read, align(read, spoken, stretch));
    if (found.end > found.start && (!best || isBetter(found, best))) best = found;
  }
  return best;
}

function isBetter(one: Nearest, other: Nearest): boolean {
  return one.cost < other.cost || (one.cost === other.cost && one.agreement > other.agreement);
}

/** Where a quote would begin if it were whole, in which turn. */
interface Start {
  turn: number;
  start: number;
}

/**
 * Each word votes for where the quote would begin if the word were from there; rare words weigh more, and words
 * between the same neighbours as in the quote.
 */
function likelyStarts(words: readonly QuoteWord[], spoken: Spoken, hasEllipsis: boolean): Start[] {
  const votes = new Map<number, Start & { bucket: number; weight: number }>();
  const isContent = contentTest(words);
  words.forEach((word, index) => {
    if (!isContent(word)) return;
    const places = spoken.places.get(word.form) ?? [];
    const weight = Math.log(1 + spoken.forms.length / (places.length + 1));
    for (const place of places) {
      const turn = spoken.turns[place] ?? 0;
      const bucket = hasEllipsis ? 0 : Math.floor((place - index + words.length) / step);
      const neighbours =
        Number(words[index - 1]?.form === spoken.forms[place - 1]) +
        Number(words[index + 1]?.form === spoken.forms[place + 1]);
      for (const near of hasEllipsis ? [0] : [bucket - 1, bucket]) {
        const key = turn * 1e6 + near;
        const vote = votes.get(key);
        if (vote) vote.weight += weight * (1 + neighbours);
        else
          votes.set(key, {
            turn,
            start: near * step - words.length,
            bucket: near,
            weight: weight * (1 + neighbours),
          });
      }
    }
  });
  const chosen: (Start & { bucket: number })[] = [];
  for (const vote of [...votes.values()].sort((a, b) => b.weight - a.weight)) {
    if (chosen.length === mostStretches) break;
    if (!chosen.some(({ turn, bucket }) => turn === vote.turn && Math.abs(bucket - vote.bucket) < 2))
      chosen.push(vote);
  }
  return chosen;
}

/** Room before and behind for words that the quote adds or leaves out. */
function stretchFrom(start: number, length: number, within: WordRun): WordRun {
  const room = step + Math.ceil(length / 2);
  const from = Math.max(within.start, start - room);
  return { start: from, end: Math.max(from, Math.min(within.end, start + 2 * step + length + room)) };
}

function turnAt({ turns }: Spoken, turn: number): WordRun {
  let [start, end] = [0, turns.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((turns[middle] ?? 0) < turn) start = middle + 1;
    else end = middle;
  }
  while (turns[end] === turn) end++;
  return { start, end };
}

/** True for a quote that consists of words like `the`, so that agreement proves less. */
export function saysLittle(words: readonly QuoteWord[]): boolean {
  return words.filter(({ form }) => !isStopWord(form)).length < leastContent;
}

/** Words like `the` decide only in a quote that has hardly any other. */
function contentTest(words: readonly QuoteWord[]): (word: QuoteWord) => boolean {
  return saysLittle(words) ? () => true : ({ form }) => !isStopWord(form);
}

function judge({ words, marks }: ReadQuote, alignment: Alignment): Nearest {
  const isContent = contentTest(words);
  const content = words.flatMap((word, index) => (isContent(word) ? [index] : []));
  const agreed = content.filter((index) => (alignment.partners[index] ?? -1) >= 0);
  const shared = alignment.partners.filter((partner) => partner >= 0).length;
  const marked = new Set(marks.map(({ at }) => at));
  const left = alignment.gaps
    .filter((_, at) => marked.has(at))
    .reduce((sum, gap) => sum + gap.end - gap.start, 0);
  const length = alignment.end - alignment.start - left;
  return {
    ...alignment,
    agreement: content.length > 0 ? agreed.length / content.length : 0,
    density: length > 0 ? shared / length : 0,
  };
}
