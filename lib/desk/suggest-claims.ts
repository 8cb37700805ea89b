import { compareWords } from '../anchor/compare-words.ts';
import type { Support } from '../model/claims.ts';
import type { Language } from '../text/language/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenize } from '../search/tokenize.ts';
import { onlyQuote } from './only-quote.ts';
import { rootOf, rootsOf, weighRoots, type Weights } from './word-weights.ts';

/** A passage in which evidence may stand. */
export interface SpokenPassage {
  id: string;
  text: string;
  /** The id of who speaks; null for questions, and where nobody knows. */
  speaker: string | null;
}

/** A claim that a summary seems to make, with the quotes that it may rest on. */
export interface SuggestedClaim {
  in: string;
  text: string;
  attributed_to: string;
  support: Support;
  reason?: 'unknown';
  evidence: { passage: string; exact: string }[];
}

/** A part of a sentence with fewer words that say something is no claim of its own. */
const fewestWords = 3;
/** As much of a claim's weight has to stand in a sentence for the sentence to be evidence … */
const leastShare = 0.45;
/** … and a second sentence has to add as much. */
const leastMore = 0.25;
/** Shared words with more letters between them are not of one quote. */
const widestGap = 60;
/** From this share on the words are taken for the same said otherwise. */
const paraphraseShare = 0.75;

/**
 * Proposes the claims of a summary: the parts of its sentences, each with the sentences of the transcript that share its
 * rarest words.
 *
 * @param paragraphs of the summary, with their targets such as `summary-p3`
 */
export function suggestClaims(
  paragraphs: readonly { target: string; text: string; isMachineMade: boolean }[],
  passages: readonly SpokenPassage[],
  language: Language,
): SuggestedClaim[] {
  const sentences = passages.flatMap((passage) =>
    sentencesOf(passage.text, language.code).map(({ text, from }) => ({
      passage,
      from,
      words: tokenize(text).flatMap(({ form, from: start, to }) =>
        language.isGrammar(form) ? [] : [{ root: rootOf(form, language), from: start, to }],
      ),
    })),
  );
  const weights = weighRoots(sentences.map(({ words }) => words.map(({ root }) => root)));
  return paragraphs.flatMap(({ target, text, isMachineMade }) =>
    partsOf(text, language).flatMap((part): SuggestedClaim[] => {
      if (onlyQuote(text, part.from, part.from + part.text.length) !== part.text) return [];
      const found = evidenceFor(part.text, sentences, weights, language);
      const speaker = speakerOf(found.map(({ passage }) => passage));
      const evidence = found.flatMap(({ passage, exact }) =>
        exact === null || (speaker !== null && passage.speaker !== speaker)
          ? []
          : [{ passage: passage.id, exact }],
      );
      const attributed_to = isMachineMade ? 'machine summary' : (speaker ?? 'article');
      const isThere = evidence.length > 0;
      return [
        {
          in: target,
          text: part.text,
          attributed_to,
          ...(isThere
            ? { support: supportOf(part.text, evidence, found[0]?.share ?? 0) }
            : { support: 'not in this transcript', reason: 'unknown' }),
          evidence,
        },
      ];
    }),
  );
}

function supportOf(claim: string, evidence: readonly { exact: string }[], share: number): Support {
  const { isVerbatim, isClose } = compareWords(
    claim,
    evidence.map(({ exact }) => exact),
  );
  if (isVerbatim) return 'verbatim';
  if (isClose) return 'close';
  return share >= paraphraseShare ? 'paraphrase' : 'partial';
}

function speakerOf([first]: readonly SpokenPassage[]): string | null {
  return first?.speaker ?? null;
}

/** Sentences cut at commas and the like; what is too short for a claim stays with the part before it. */
function partsOf(text: string, language: Language): { text: string; from: number }[] {
  return sentencesOf(text, language.code).flatMap((sentence) => {
    const parts: { from: number; to: number }[] = [];
    let from = 0;
    for (const { index, 0: mark } of [...sentence.text.matchAll(/[,;:，、；：](?=\s|$)|$/gu)]) {
      const own = sentence.text.slice(from, index);
      const last = parts.at(-1);
      if (rootsOf(own, language).length >= fewestWords || !last) parts.push({ from, to: index });
      else last.to = index;
      from = index + mark.length;
    }
    return parts.flatMap((part) => {
      const words = sentence.text.slice(part.from, part.to);
      const lead = /^\s*(?:and\s+|but\s+|while\s+)?/iu.exec(words)?.[0].length ?? 0;
      const own = words.slice(lead).replace(/[\s.!?。！？]+$/u, '');
      if (rootsOf(own, language).length < fewestWords) return [];
      return [{ text: own, from: sentence.from + part.from + lead }];
    });
  });
}

interface SpokenWord {
  root: string;
  /** Offsets in the sentence. */
  from: number;
  to: number;
}

interface SpokenSentence {
  passage: SpokenPassage;
  /** Offset of the sentence in its passage. */
  from: number;
  words: SpokenWord[];
}

interface FoundEvidence {
  passage: SpokenPassage;
  exact: string | null;
  /** Which share of the claim's weight it has: 0 to 1. */
  share: number;
}

/** The sentence with the heaviest words of the claim near each other, and one that has most of the rest. */
function evidenceFor(
  claim: string,
  sentences: readonly SpokenSentence[],
  weights: Weights,
  language: Language,
): FoundEvidence[] {
  const wanted = new Set(rootsOf(claim, language));
  const weightOf = (roots: Iterable<string>): number =>
    [...new Set(roots)].reduce((sum, root) => sum + weights(root), 0);
  const whole = weightOf(wanted);
  const found: FoundEvidence[] = [];
  for (const least of [leastShare, leastMore]) {
    let best: { sentence: SpokenSentence; group: SpokenWord[]; weight: number } | null = null;
    for (const sentence of sentences)
      for (const group of groupsOf(sentence, wanted)) {
        const weight = weightOf(group.map(({ root }) => root));
        if (weight > (best?.weight ?? 0)) best = { sentence, group, weight };
      }
    if (!best || best.weight / whole < least) break;
    const { passage, from } = best.sentence;
    const [first, last] = [best.group[0], best.group.at(-1)];
    const exact = onlyQuote(passage.text, from + (first?.from ?? 0), from + (last?.to ?? 0));
    found.push({ passage, exact, share: best.weight / whole });
    for (const { root } of best.group) wanted.delete(root);
  }
  return found;
}

/** The wanted words of a sentence, in groups of those that stand near each other. */
function groupsOf({ words }: SpokenSentence, wanted: ReadonlySet<string>): SpokenWord[][] {
  const groups: SpokenWord[][] = [];
  for (const word of words) {
    if (!wanted.has(word.root)) continue;
    const last = groups.at(-1)?.at(-1);
    if (last && word.from - last.to <= widestGap) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups;
}
