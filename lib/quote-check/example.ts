import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { checkText } from './check-text.ts';
import type { Nameable } from './named-speaker.ts';
import type { PublishedPassage } from './passages.ts';

/** So many words has a sentence that an example quotes. */
const fewest = 8;
const most = 22;

interface Said {
  words: string;
  name: string;
}

/**
 * A draft to try the check with, made of a publication's own words: one quotation verbatim, one with a word less, one
 * by another speaker. Null where the passages give no such three.
 */
export function makeExample(
  passages: readonly PublishedPassage[],
  people: readonly Nameable[],
): string | null {
  // What is said at length is what people quote, rather than a welcome.
  const longest = [...passages].sort((a, b) => b.text.length - a.text.length);
  const sentences = longest.flatMap(sentencesToQuote);
  for (const first of sentences) {
    const own = sentences.filter((each) => each !== first);
    const second = own.find(({ name }) => name === first.name) ?? own[0];
    const third = own.find((each) => each !== second && each.name !== first.name);
    if (!second || !third) continue;
    const draft =
      `${first.name} said: “${first.words}” Later, ${second.name} said: “${altered(second.words)}”\n\n` +
      `${first.name} also said: “${third.words}”`;
    const verdicts = checkText(draft, passages, people, null).checked.map(({ verdict }) => verdict.verdict);
    if (verdicts.join() === 'verbatim,altered,another speaker') return draft;
  }
  return null;
}

/** Plain sentences of people, which no note is about. */
function sentencesToQuote({ speaker, name, text, notes, figures }: PublishedPassage): Said[] {
  if (speaker === null) return [];
  return sentencesOf(text)
    .filter(({ text: words, from, to }) => {
      const count = wordsOf(words).length;
      const isPlain = /^\p{Lu}[\p{L}\s,’'-]+\.$/u.test(words);
      const isTold = [...notes, ...figures].some((each) => each.from < to && from < each.to);
      return isPlain && !isTold && count >= fewest && count <= most;
    })
    .map(({ text: words }) => ({ words, name }));
}

/** Without a long word in the middle, as a hurried copy has it. */
function altered(words: string): string {
  const parts = words.split(' ');
  const middle = Math.floor(parts.length / 2);
  const at = parts.findIndex((part, index) => index >= middle - 2 && /^\p{Ll}{5,}$/u.test(part));
  return parts.filter((_, index) => index !== (at < 0 ? middle : at)).join(' ');
}
