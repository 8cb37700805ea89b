import { sentencesOf } from '../text/sentences.ts';
import { inflectionStem } from '../text/stem.ts';
import { tokensOf } from '../text/tokens.ts';
import type { QuotedPassage } from './verdict.ts';

/** A run of the words of `Spoken`: `start` up to and without `end`. */
export interface WordRun {
  start: number;
  end: number;
}

/** All words of all passages in one line. The lists are parallel: one entry a word. */
export interface Spoken {
  /** Words as `tokensOf` folds them. */
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
    places: new Map(),
    joined: new Map(),
  };
  let turn = 0;
  let sentence = 0;
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    if (before && !isSameTurn(before, passage)) turn++;
    sentence++;
    const ends = sentencesOf(passage.text).map(({ to }) => to);
    const tokens = tokensOf(passage.text);
    let compound: string[] = [];
    tokens.forEach(({ form, from, to, isHyphened }) => {
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

/** True where a sentence begins at this word. */
export function startsSentence({ sentences }: Spoken, at: number): boolean {
  return sentences[at - 1] !== sentences[at];
}

/** True where a sentence ends with this word. */
export function endsSentence({ sentences }: Spoken, at: number): boolean {
  return sentences[at + 1] !== sentences[at];
}
