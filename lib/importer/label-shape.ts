import { editDistance } from '../text/edit-distance.ts';
import { foldLabel } from '../text/fold.ts';
import {
  answeringWords,
  askingWords,
  fieldWords,
  honorifics,
  offices,
  particles,
  unknownWords,
  voiceWords,
} from './label-words.ts';

/** How the letters of a label are set. `uncased` for scripts that have no capitals. */
export type Case = 'upper' | 'title' | 'lower' | 'uncased';

/** How a label looks, whatever it stands beside. */
export interface LabelShape {
  /** Its words, brackets and signs taken off. */
  words: readonly string[];
  case: Case;
  /** Words in small letters that no name has. */
  plainWords: number;
  /** Stands for somebody who asks, such as `Q`, `REPORTER 2`, `Journalist (off mic)`. */
  isAsking: boolean;
  /** Stands for whoever answers, such as `A`. */
  isAnswering: boolean;
  /** Says that the name is not known: `UNIDENTIFIED:`, `Speaker 4`. */
  isUnknown: boolean;
  /** Is a heading of a field, such as `Date`. */
  isField: boolean;
  /** Has an honorific or an office, or brackets behind the name. */
  isTitled: boolean;
  /** Two to three capitals, or such pairs: `AB`, `AB/CD`, `MvR`. */
  isInitials: boolean;
}

const bracketed = /[([（][^()[\]（）]{0,120}[)\]）]/gu;

/** `Chair` for `Q12 Chair`, as committees number their questions before the name of who asks. */
export function withoutQuestionNumber(label: string): string {
  return label.replace(/^Q\s?\d{1,4}[.:]?\s+(?=\p{Lu})/u, '');
}

/** Describes a label. */
export function shapeOf(label: string): LabelShape {
  const bare = withoutQuestionNumber(label).replace(bracketed, ' ');
  const words = bare.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.‐-]*/gu) ?? [];
  const folds = words.map(foldLabel);
  const named = folds.filter((word) => !/^\p{N}+$/u.test(word));
  const only = (list: ReadonlySet<string>): boolean =>
    named.length > 0 &&
    named.every((word) => list.has(word) || particles.has(word)) &&
    named.some((word) => list.has(word));
  const isUnknown = named.some((word) => unknownWords.has(word)) && named.length <= 3;
  return {
    words,
    case: caseOf(words, folds),
    // One word in small letters may be a nickname.
    plainWords:
      words.length === 1 ? 0 : words.filter((word, index) => isPlain(word, folds[index] ?? '')).length,
    isAsking:
      only(askingWords) ||
      isMisprintOfAsking(named) ||
      /(?:记者|記者|기자)$/u.test(bare.trim()) ||
      (named.length <= 2 && /^(?:q|question|reporter|journalist)\d*$/u.test(named[0] ?? '')),
    isAnswering: only(answeringWords),
    isUnknown: isUnknown || (only(voiceWords) && (folds.length > named.length || /\?/u.test(label))),
    isField:
      named.length > 0 &&
      named.length <= 3 &&
      fieldWords.has(named.at(-1) ?? '') &&
      !folds.some((word) => honorifics.has(word)),
    isTitled:
      folds.some((word) => honorifics.has(word) || offices.has(word)) ||
      /\S\s*[([（][\p{Lu}\p{Lo}]/u.test(label),
    isInitials: /^\p{Lu}{2,3}(?:\s?[/&+]\s?\p{Lu}{2,3})*$|^\p{Lu}\p{Ll}{1,2}\p{Lu}$/u.test(bare.trim()),
  };
}

/** `QUESTON`: one letter is wrong in a long word for asking. */
function isMisprintOfAsking(named: readonly string[]): boolean {
  const [word = ''] = named;
  if (named.length !== 1 || word.length < 7 || word.length > 14) return false;
  return [...askingWords].some((known) => known.length > 7 && editDistance(known, word, 1) <= 1);
}

function caseOf(words: readonly string[], folds: readonly string[]): Case {
  const cased = words.filter((word) => /\p{Lu}|\p{Ll}/u.test(word));
  if (cased.length === 0) return 'uncased';
  const free = (word: string): boolean => honorifics.has(foldLabel(word)) || particles.has(foldLabel(word));
  const telling = cased.filter((word) => !free(word));
  if ((telling.length > 0 ? telling : cased).every((word) => /^(?:Mc|Mac|d['’])?[^\p{Ll}]+$/u.test(word)))
    return 'upper';
  const [first = ''] = words;
  return /^\p{Ll}/u.test(first) && !particles.has(folds[0] ?? '') ? 'lower' : 'title';
}

function isPlain(word: string, fold: string): boolean {
  return (
    /^\p{Ll}/u.test(word) && !particles.has(fold) && !isNameWord(fold) && !/^\p{Ll}['’]\p{Lu}/u.test(word)
  );
}

function isNameWord(fold: string): boolean {
  return askingWords.has(fold) || offices.has(fold) || unknownWords.has(fold) || honorifics.has(fold);
}
