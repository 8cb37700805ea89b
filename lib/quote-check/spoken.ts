import { sentencesOf } from '../text/sentences.ts';
import { inflectionStem } from '../text/stem.ts';
import { comparedTokensOf } from '../text/compared-tokens.ts';
import { isMagnitude, numbersAt } from '../text/numbers.ts';
import type { QuotedPassage } from './verdict.ts';

/** A run of the words of `Spoken`: `start` up to and without `end`. */
export interface WordRun {
  start: number;
  end: number;
}

/** All words of all passages in one line. The lists are parallel: one entry a word. */
export interface Spoken {
  /** Words as `comparedTokensOf` folds them. */
  forms: string[];
  stems: string[];
  /** Index of the passage. */
  passages: number[];
  /** Running number of the turn: what one person says in a section without interruption. */
  turns: number[];
  /** Running number of the sentence. */
  sentences: number[];
  /** UTF-16 offsets in the passage's text. */
  from: number[];
  to: number[];
  /** True where a word and the next are one figure, as `10.7` and `%`. */
  isGlued: boolean[];
  /** Where each form stands, in order. */
  places: Map<string, number[]>;
  /** Compounds as they would be written without hyphens: `lowaltitude` is `low`, `altitude`. */
  joined: Map<string, string[]>;
}

const known = new WeakMap<readonly QuotedPassage[], Spoken>();
const stems = new Map<string, string>();

/** The words of the passages, read once for each list of passages; the list must not change afterwards. */
export function spokenIn(passages: readonly QuotedPassage[]): Spoken {
  const read = known.get(passages);
  if (read) return read;
  const spoken = readAll(passages);
  known.set(passages, spoken);
  return spoken;
}

/** The stem of a folded word, found once. */
export function stemOf(form: string): string {
  const found = stems.get(form);
  if (found !== undefined) return found;
  const made = inflectionStem(form);
  stems.set(form, made);
  return made;
}

function readAll(passages: readonly QuotedPassage[]): Spoken {
  const spoken: Spoken = {
    forms: [],
    stems: [],
    passages: [],
    turns: [],
    sentences: [],
    from: [],
    to: [],
    isGlued: [],
    places: new Map(),
    joined: new Map(),
  };
  let turn = 0;
  let sentence = 0;
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    if (before && !isSameTurn(before, passage)) turn++;
    sentence++;
    const ends = sentencesOf(passage.text, passage.language).map(({ to }) => to);
    const tokens = comparedTokensOf(passage.text);
    let compound: string[] = [];
    tokens.forEach(({ form, from, to, isHyphened, isGlued }) => {
      while (ends[0] !== undefined && ends[0] <= from) {
        ends.shift();
        sentence++;
      }
      compound.push(form);
      if (!isHyphened) {
        if (compound.length > 1) spoken.joined.set(compound.join(''), compound);
        compound = [];
      }
      const places = spoken.places.get(form);
      if (places) places.push(spoken.forms.length);
      else spoken.places.set(form, [spoken.forms.length]);
      spoken.forms.push(form);
      spoken.stems.push(stemOf(form));
      spoken.passages.push(index);
      spoken.turns.push(turn);
      spoken.sentences.push(sentence);
      spoken.from.push(from);
      spoken.to.push(to);
      spoken.isGlued.push(isGlued);
    });
  });
  return spoken;
}

function isSameTurn(one: QuotedPassage, next: QuotedPassage): boolean {
  return one.speaker === next.speaker && one.name === next.name && sectionOf(one.id) === sectionOf(next.id);
}

function sectionOf(id: string): string {
  return id.replace(/-p\d+$/u, '');
}

/**
 * True where no figure is cut at either end of a run: `7.5%` is no part of `−7.5%`, and `4.089` none of
 * `4.089 million`. Words may begin with the `million`.
 */
export function keepsFigures({ isGlued, forms }: Spoken, { start, end }: WordRun): boolean {
  return isGlued[end - 1] !== true && !(isGlued[start - 1] === true && numbersOrSigns(forms, start));
}

/** The run with what is of the figures at its ends. */
export function withWholeFigures(spoken: Spoken, { start, end }: WordRun): WordRun {
  const whole = { start, end };
  while (end > start && spoken.isGlued[whole.start - 1]) whole.start--;
  while (end > start && spoken.isGlued[whole.end - 1]) whole.end++;
  return whole;
}

function numbersOrSigns(forms: readonly string[], at: number): boolean {
  return numbersAt(forms, at).length > 0 || !isMagnitude(forms[at] ?? '');
}

/** True where a sentence begins at this word. */
export function startsSentence({ sentences }: Spoken, at: number): boolean {
  return sentences[at - 1] !== sentences[at];
}

/** True where a sentence ends with this word. */
export function endsSentence({ sentences }: Spoken, at: number): boolean {
  return sentences[at + 1] !== sentences[at];
}
