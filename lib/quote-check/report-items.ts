import type { CheckedQuotation } from './check-draft.ts';
import { isOpen, type CheckedNumber } from './check-numbers.ts';
import type { CheckedText } from './check-text.ts';
import { cutMiddle, excerptsOf, type ExcerptPiece } from './excerpts.ts';
import { flawsOf } from './flaws.ts';
import { numberInWords } from './number-words.ts';
import type { PublishedPassage } from './passages.ts';
import {
  noteInWords,
  notesOfPlaces,
  otherPassages,
  verdictInWords,
  wronglyNamedInWords,
} from './verdict-words.ts';
import type { DiffRun, Place } from './verdict.ts';

/** A text and the address that it leads to. */
export interface Reference {
  text: string;
  url: string;
}

/** Words of a passage in a report, with what stands around them. */
export interface ReportPassage extends Reference {
  /** Who said it. */
  name: string;
  pieces: ExcerptPiece[];
  /** What is to be told to whoever quotes these words. */
  notes: Reference[];
}

/** A quotation or a number of a text, and all that is to be said about it. */
export interface ReportItem {
  kind: 'quotation' | 'number';
  /** 1 for the first in the text. */
  number: number;
  /** `text.slice(from, to)`. */
  from: number;
  to: number;
  words: string;
  /** `open` is neither wrong nor shown to be right. */
  state: 'problem' | 'open' | 'fine';
  /** The verdict: `altered, and not said by Ada Lind`. */
  title: string;
  /** Who is named with it; null where nobody is, and for a number. */
  speaker: string | null;
  /** The comparison of altered words with what was said, or null. */
  runs: DiffRun[] | null;
  /** What is said of the passages, or null. */
  remark: string | null;
  passages: ReportPassage[];
  /** Where the same words stand, too. */
  also: Reference[];
}

/** Letters of a quote that are shown. */
const mostLetters = 1_200;
const states = ['problem', 'open', 'fine'] as const;

/** Everything that was found in a text: problems first, then what is open, then what is fine; each in the order of the text. */
export function reportItems(
  { checked, numbers }: CheckedText<PublishedPassage>,
  isSeveral: boolean,
): ReportItem[] {
  const items = [
    ...checked.map((each) => quotationItem(each, isSeveral)),
    ...numbers.map((each) => numberItem(each, isSeveral)),
  ].sort((a, b) => a.from - b.from);
  const numbered = items.map((item, index) => ({ ...item, number: index + 1 }));
  return states.flatMap((state) => numbered.filter((item) => item.state === state));
}

function quotationItem(checked: CheckedQuotation<PublishedPassage>, isSeveral: boolean): ReportItem {
  const { from, to, speaker, verdict } = checked;
  const flaws = flawsOf(verdict);
  const isFine = verdict.verdict === 'verbatim' && flaws.length === 0;
  const title = [
    verdictInWords(verdict),
    wronglyNamedInWords(verdict),
    ...flaws.map((flaw) => `and ${flaw}`),
  ];
  const also = 'also' in verdict ? otherPassages(verdict.also) : [];
  const isHere = verdict.verdict !== 'not here';
  return {
    ...{ kind: 'quotation', number: 0, from, to, speaker },
    words: cutMiddle(checked.words.replace(/\s+/gu, ' ').trim(), mostLetters),
    state: isFine ? 'fine' : 'problem',
    title: title.filter((part) => part !== null).join(', '),
    runs: verdict.verdict === 'altered' ? verdict.runs : null,
    remark: isHere
      ? null
      : verdict.nearest
        ? 'The nearest passage, in other words:'
        : 'No passage is like it.',
    passages: placesOf(checked).flatMap((places) => passagesOf(places, isSeveral, isHere)),
    also: also.map((passage) => referenceOf(passage, isSeveral)),
  };
}

function numberItem(checked: CheckedNumber<PublishedPassage>, isSeveral: boolean): ReportItem {
  const { from, to, words, verdict, place } = checked;
  const isProblem = verdict === 'unlike' || verdict === 'wrong figure';
  return {
    ...{ kind: 'number', number: 0, from, to, words, speaker: null, runs: null, remark: null, also: [] },
    state: isProblem ? 'problem' : isOpen(verdict) ? 'open' : 'fine',
    title: numberInWords(checked),
    passages: place ? passagesOf([place], isSeveral, true) : [],
  };
}

/** Where it stands, a group for each part; for words that stand nowhere, where the most like it does. */
function placesOf({ verdict }: CheckedQuotation<PublishedPassage>): Place<PublishedPassage>[][] {
  switch (verdict.verdict) {
    case 'stitched':
      return verdict.pieces.map(({ places }) => places);
    case 'not here':
      return verdict.nearest ? [[verdict.nearest]] : [];
    default:
      return [verdict.places];
  }
}

function passagesOf(
  places: readonly Place<PublishedPassage>[],
  isSeveral: boolean,
  isMarked: boolean,
): ReportPassage[] {
  return excerptsOf(places).map(({ passage, pieces }) => ({
    ...referenceOf(passage, isSeveral),
    name: passage.name,
    pieces: isMarked ? pieces : pieces.map(({ text }) => ({ text, isQuoted: false })),
    notes: notesOfPlaces(places.filter((place) => place.passage === passage)).map((note) => ({
      text: noteInWords(note),
      url: note.url,
    })),
  }));
}

/** `Q3 ¶4`; with several briefings `The harbour bridge, 12 May 2031, Q3 ¶4`. */
function referenceOf({ event, reference, url }: PublishedPassage, isSeveral: boolean): Reference {
  return { text: isSeveral ? `${event}, ${reference}` : reference, url };
}
