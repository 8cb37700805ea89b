import type { QuotedPassage } from '../../lib/quote-check/verdict.ts';
import { tokensOf } from '../../lib/text/tokens.ts';
import type { Random } from './random.ts';
import { invented } from './quote-inventions.ts';

/** A quote of which we know what it is. */
export interface QuoteCase {
  kind: string;
  words: string;
  /** Who is said to have said it, by name. */
  speaker?: string;
  expected: 'verbatim' | 'altered' | 'stitched' | 'another speaker' | 'unknown speaker' | 'not here';
}

type Maker = (source: Source) => QuoteCase | null;

interface Source {
  passages: readonly QuotedPassage[];
  random: Random;
  names: readonly string[];
  /** All words of all passages, folded and joined by spaces, each turn by itself. */
  turns: readonly string[];
}

const leastWords = 6;

/** As many cases of each kind as it has a share of the whole, in whole numbers. */
export const kinds: readonly { kind: string; share: number; make: Maker }[] = [
  { kind: 'verbatim', share: 0.2, make: verbatim },
  { kind: 'figure changed', share: 0.04, make: figureChanged },
  { kind: 'some words changed', share: 0.06, make: someWords },
  { kind: 'one word changed', share: 0.13, make: (source) => oneWord(source, 'changed') },
  { kind: 'one word dropped', share: 0.1, make: (source) => oneWord(source, 'dropped') },
  { kind: 'one word added', share: 0.1, make: (source) => oneWord(source, 'added') },
  { kind: 'stitched', share: 0.12, make: stitched },
  { kind: 'another speaker', share: 0.07, make: anotherSpeaker },
  { kind: 'ellipsis', share: 0.07, make: withEllipsis },
  { kind: 'brackets', share: 0.05, make: withBrackets },
  { kind: 'not said', share: 0.06, make: notSaid },
];

/** Makes cases from a transcript; the same random numbers make the same cases. */
export function casesFrom(passages: readonly QuotedPassage[], random: Random, count: number): QuoteCase[] {
  const names = [...new Set(passages.map(({ name }) => name))];
  const source = { passages, random, names, turns: turnsOf(passages) };
  return kinds.flatMap(({ share, make }) => {
    const cases: QuoteCase[] = [];
    while (cases.length < Math.round(share * count)) {
      const made = make(source);
      if (made && tokensOf(made.words).length >= leastWords) cases.push(made);
    }
    return cases;
  });
}

/** A run of words of one passage, cut at white space. */
function runOf(
  { passages, random }: Source,
  least = leastWords,
  most = 40,
): { words: string[]; by: QuotedPassage } | null {
  const by = random.one(passages);
  const all = by.text.split(/\s+/u);
  if (all.length < least) return null;
  const length = least + random.whole(Math.min(most, all.length) - least + 1);
  const start = random.whole(all.length - length + 1);
  return { words: all.slice(start, start + length), by };
}

function verbatim(source: Source): QuoteCase | null {
  const run = runOf(source);
  if (!run) return null;
  const { random } = source;
  const speaker = random.chance(0.3) ? { speaker: run.by.name } : {};
  return { kind: 'verbatim', words: disguise(run.words.join(' '), random), expected: 'verbatim', ...speaker };
}

/** Other case, other quotes, other punctuation, other hyphens, other white space: the same words. */
function disguise(text: string, random: Random): string {
  const styled = random.chance(0.5)
    ? text
        .replace(/"(?=\S)/gu, '“')
        .replace(/"/gu, '”')
        .replace(/'/gu, '’')
    : text.replace(/"/gu, "'");
  const spaced = styled.replace(/ /gu, () =>
    random.chance(0.05) ? random.one(['  ', '\n', '\u00a0']) : ' ',
  );
  const hyphened = spaced.replace(/(?<=\p{L})-(?=\p{L})/gu, () => random.one(['-', '‑', ' ', '–', '-']));
  const marked = hyphened.replace(/[,;:.](?=\s|$)/gu, (mark) =>
    random.chance(0.4) ? random.one(['', ';', ',', ' –']) : mark,
  );
  const how = random.whole(4);
  if (how === 0) return marked.toUpperCase();
  return how === 1
    ? marked.toLowerCase()
    : how === 2
      ? marked.charAt(0).toUpperCase() + marked.slice(1)
      : marked;
}

function oneWord(source: Source, what: 'changed' | 'dropped' | 'added'): QuoteCase | null {
  const run = runOf(source, leastWords + 1);
  if (!run) return null;
  const { random } = source;
  const words = [...run.words];
  // The first or the last word dropped leaves a shorter quote, but a verbatim one.
  const at = what === 'changed' ? random.whole(words.length) : 1 + random.whole(words.length - 2);
  const other = random.one(random.one(source.passages).text.split(/\s+/u));
  if (what === 'dropped') words.splice(at, 1);
  else words.splice(at, what === 'changed' ? 1 : 0, other);
  const text = words.join(' ');
  return isSaid(text, source) || folded(text) === folded(run.words.join(' '))
    ? null
    : {
        kind: `one word ${what}`,
        words: random.chance(0.3) ? disguise(text, random) : text,
        expected: 'altered',
      };
}

function figureChanged(source: Source): QuoteCase | null {
  const run = runOf(source, leastWords);
  if (!run) return null;
  const text = run.words.join(' ');
  const figures = Array.from(text.matchAll(/\d/gu), ({ index }) => index);
  if (figures.length === 0) return null;
  const at = source.random.one(figures);
  const digit = (Number(text.charAt(at)) + 1 + source.random.whole(9)) % 10;
  const words = `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
  return isSaid(words, source) ? null : { kind: 'figure changed', words, expected: 'altered' };
}

/** A fifth of the words: some dropped, some doubled from elsewhere, some put in place of others. */
function someWords(source: Source): QuoteCase | null {
  const run = runOf(source, 12);
  if (!run) return null;
  const { random } = source;
  const words = [...run.words];
  for (let changes = Math.floor(words.length / 5); changes > 0; changes--) {
    const other = random.one(random.one(source.passages).text.split(/\s+/u));
    const how = random.whole(3);
    words.splice(random.whole(words.length), how === 0 ? 0 : 1, ...(how === 1 ? [] : [other]));
  }
  const text = words.join(' ');
  return isSaid(text, source) ? null : { kind: 'some words changed', words: text, expected: 'altered' };
}

function stitched(source: Source): QuoteCase | null {
  const [first, second] = [sentenceOf(source), sentenceOf(source)];
  if (!first || !second || (first.by === second.by && Math.abs(first.at - second.at) < 2)) return null;
  const joined = source.random.chance(0.7)
    ? `${first.text} ${second.text}`
    : `${first.text.replace(/\.$/u, ',')} and ${second.text}`;
  return isSaid(joined, source) || isSaid(`${first.text} ${second.text}`, source)
    ? null
    : { kind: 'stitched', words: joined, expected: 'stitched' };
}

function sentenceOf({ passages, random }: Source): { text: string; by: QuotedPassage; at: number } | null {
  const by = random.one(passages);
  const sentences = by.text.split(/(?<=[.!?])\s+/u);
  const at = random.whole(sentences.length);
  const text = sentences[at] ?? '';
  return tokensOf(text).length >= leastWords ? { text, by, at } : null;
}

function anotherSpeaker(source: Source): QuoteCase | null {
  const run = runOf(source, 8);
  if (!run) return null;
  const words = run.words.join(' ');
  const speaker = source.random.one([...source.names, 'Jane Doe']);
  const sayers = source.passages.filter(({ text }) => ` ${folded(text)} `.includes(` ${folded(words)} `));
  return sayers.some(({ name }) => name === speaker)
    ? null
    : {
        kind: 'another speaker',
        words: disguise(words, source.random),
        speaker,
        expected: speaker === 'Jane Doe' ? 'unknown speaker' : 'another speaker',
      };
}

function withEllipsis(source: Source): QuoteCase | null {
  const run = runOf(source, 12, 80);
  if (!run) return null;
  const { random } = source;
  const { words } = run;
  const from = 3 + random.whole(words.length - 7);
  const to = from + 1 + random.whole(words.length - from - 3);
  const mark = random.one([' … ', ' ... ', ' […] ', '… ', ' . . . ', ' [...] ']);
  return {
    kind: 'ellipsis',
    words: words.slice(0, from).join(' ') + mark + words.slice(to).join(' '),
    expected: 'verbatim',
  };
}

function withBrackets(source: Source): QuoteCase | null {
  const run = runOf(source, 8);
  if (!run) return null;
  const { random } = source;
  const words = [...run.words];
  const replaced = random.whole(4);
  const at = 1 + random.whole(words.length - 5);
  words.splice(
    at,
    replaced,
    random.one(['[the ministry]', '[this year]', '[Chinese]', '[sic]', '[the companies’]']),
  );
  const [first = ''] = words;
  if (random.chance(0.3) && /^\p{L}{2}/u.test(first))
    words[0] = `[${first.charAt(0).toUpperCase()}]${first.slice(1)}`;
  return { kind: 'brackets', words: words.join(' '), expected: 'verbatim' };
}

function notSaid({ passages, random }: Source): QuoteCase {
  if (random.chance(0.5)) return { kind: 'not said', words: invented(random), expected: 'not here' };
  // Runs of one, two or three words of the transcript in no order.
  const vocabulary = passages.flatMap(({ text }) => text.split(/\s+/u));
  const length = 1 + random.whole(3);
  const words = Array.from({ length: 8 }, () => {
    const start = random.whole(vocabulary.length - length);
    return vocabulary.slice(start, start + length).join(' ');
  }).join(' ');
  return { kind: 'not said', words, expected: 'not here' };
}

function isSaid(text: string, { turns }: Source): boolean {
  return turns.some((turn) => turn.includes(` ${folded(text)} `));
}

function turnsOf(passages: readonly QuotedPassage[]): string[] {
  const turns: string[] = [];
  passages.forEach(({ id, name, text }, index) => {
    const before = passages[index - 1];
    const goesOn = before?.name === name && before.id.split('-')[0] === id.split('-')[0];
    if (goesOn) turns.push(`${turns.pop() ?? ' '}${folded(text)} `);
    else turns.push(` ${folded(text)} `);
  });
  return turns;
}

function folded(text: string): string {
  return tokensOf(text)
    .map(({ form }) => form)
    .join(' ');
}
