import type { KeptPassage } from './kept-passages.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import type { Reading, ReadWord } from './reading.ts';
import { sameWords, wordChanges } from './word-changes.ts';

/** A paragraph of the new text: a passage that was there, or a new one. */
export interface MergedPassage {
  /** Null where it is new. */
  passage: KeptPassage | null;
  /** Its words now; what the editor restored in those that still stand is kept. */
  words: ReadWord[];
  /** Have any of its words changed? */
  isChanged: boolean;
  /** Index of its paragraph in the new text, and in the old one; null where the importer reads none there. */
  after: number | null;
  before: number | null;
}

/** A briefing's passages in a new text. */
export interface Merged {
  passages: MergedPassage[];
  vanished: KeptPassage[];
  /** For each paragraph of the new text the one of the old text that it is, or null. */
  pairs: (number | null)[];
}

/**
 * Carries passages over from an old text to a new one. What the editor and the importer read differently stays as the
 * editor has it, as only what differs between the two texts is changed.
 */
export function mergeWords(passages: readonly KeptPassage[], before: Reading, after: Reading): Merged {
  const pairs = pairParagraphs(
    before.paragraphs.map(({ words }) => words.map(({ text }) => text)),
    after.paragraphs.map(({ words }) => words.map(({ text }) => text)),
  );
  const places = placesOf(passages, before);
  const merged: MergedPassage[] = [];
  after.paragraphs.forEach(({ words }, index) => {
    const old = pairs[index] ?? null;
    if (old === null) {
      merged.push({ passage: null, words: [...words], isChanged: true, after: index, before: null });
      return;
    }
    for (const part of partsOf(places[old] ?? [], before.paragraphs[old]?.words ?? [], words)) {
      const last = merged.at(-1);
      if (last?.passage && last.passage === part.passage) {
        last.words.push(...part.words);
        last.isChanged ||= part.isChanged;
      } else merged.push({ ...part, after: index, before: old });
    }
  });
  const read = new Set(places.flat().map((place) => place?.passage));
  const standing = withUnread(
    merged.filter(({ words }) => words.length > 0),
    passages,
    read,
  );
  const there = new Set(standing.map(({ passage }) => passage));
  return { passages: standing, vanished: passages.filter((passage) => !there.has(passage)), pairs };
}

/** Where a word of the old text stands in the passages; null where it stands in none. */
type WordPlace = { passage: KeptPassage; words: ReadWord[] } | null;

/** For each paragraph of the old text, the place of each of its words. */
function placesOf(passages: readonly KeptPassage[], before: Reading): WordPlace[][] {
  const written = passages.flatMap((passage) => passage.words.map((word) => ({ passage, word })));
  const read = before.paragraphs.flatMap(({ words }) => words);
  const found = sameWords(
    written.map(({ word }) => word.text),
    read.map(({ text }) => text),
  );
  const places: WordPlace[] = read.map(() => null);
  let last: WordPlace = null;
  written.forEach(({ passage, word }, index) => {
    const at = found[index] ?? null;
    if (at !== null) last = places[at] = { passage, words: [word] };
    else if (last?.passage === passage) last.words.push(word);
  });
  let at = 0;
  return before.paragraphs.map(({ words }) => places.slice(at, (at += words.length)));
}

/** The passages that a paragraph of the old text is cut into, with the words of the new one. */
function partsOf(
  places: readonly WordPlace[],
  before: readonly ReadWord[],
  after: readonly ReadWord[],
): Pick<MergedPassage, 'passage' | 'words' | 'isChanged'>[] {
  const { isKept, putIn } = wordChanges(before, after);
  const parts: Pick<MergedPassage, 'passage' | 'words' | 'isChanged'>[] = [];
  const partOf = (index: number) => {
    const place = places[index] ?? places.slice(0, index).findLast(Boolean) ?? places.find(Boolean);
    if (!place) return null;
    if (parts.at(-1)?.passage !== place.passage)
      parts.push({ passage: place.passage, words: [], isChanged: false });
    return parts.at(-1) ?? null;
  };
  putIn.forEach((added, index) => {
    // Words behind the last one go on with it.
    const part = partOf(Math.min(index, before.length - 1));
    if (!part) return;
    part.words.push(...added);
    part.isChanged ||= added.length > 0;
    if (index === before.length) return;
    if (isKept[index]) part.words.push(...(places[index]?.words ?? []));
    else part.isChanged ||= places[index] !== null;
  });
  return parts;
}

/** Passages that the importer does not read stay behind the one that they stood behind. */
function withUnread(
  merged: readonly MergedPassage[],
  passages: readonly KeptPassage[],
  read: ReadonlySet<KeptPassage | undefined>,
): MergedPassage[] {
  const standing = [...merged];
  passages.forEach((passage, index) => {
    if (read.has(passage)) return;
    const earlier = passages.slice(0, index);
    const at = standing.findLastIndex((other) => other.passage !== null && earlier.includes(other.passage));
    const { words } = passage;
    standing.splice(at + 1, 0, { passage, words, isChanged: false, after: null, before: null });
  });
  return standing;
}
