import type { VFile } from 'vfile';
import type { ParsedBriefing, Place } from '../model/parsed.ts';
import { foldLabel } from '../text/fold.ts';
import { findRepair } from '../text/repaired.ts';
import { isBreak } from '../text/repairs.ts';
import { wordsOf } from '../text/words.ts';
import { publishedParagraphs, type PublishedParagraph, type RepairAtPlace } from './published-paragraphs.ts';

/** One word as it was published, or a speaker's label as a whole, with where it stands in the content now. */
export interface PublishedWord {
  text: string;
  /** The folded label where this is one; else null. */
  label: string | null;
  file: VFile;
  place: Place;
  /** True for a turn's label, and for the first word of a paragraph that has no label before it. */
  startsParagraph: boolean;
  /** The repair that added a mark to this word. */
  repair: RepairAtPlace | null;
  /** True when a repair of its passage is not where it says, so that its mark may stand on this word. */
  mayHaveMark: boolean;
  /** Where a paragraph starts: the repair that restored the break before it. */
  breakRepair: RepairAtPlace | null;
}

/** The words of a briefing as they were published, with the repairs undone. */
export function publishedWords(briefing: ParsedBriefing): PublishedWord[] {
  const paragraphs = publishedParagraphs(briefing);
  return paragraphs.flatMap((paragraph, index) => {
    const words = wordsOfParagraph(paragraph);
    const breakRepair = paragraphs[index - 1]?.repairs.find((repair) => isBreak(repair.fields.kind)) ?? null;
    return words.map((word, at) => (at === 0 ? { ...word, startsParagraph: true, breakRepair } : word));
  });
}

function wordsOfParagraph({ file, paragraph, repairs, label }: PublishedParagraph): PublishedWord[] {
  const { text, place, isLiteral } = paragraph;
  const marks = repairs.map((repair) => ({ repair, span: findRepair(text, repair.fields) }));
  const word = (of: Pick<PublishedWord, 'text' | 'label' | 'place'>): PublishedWord => ({
    ...of,
    file,
    startsParagraph: false,
    repair: null,
    mayHaveMark: repairs.some((repair) => !repair.isFound),
    breakRepair: null,
  });
  const spoken = wordsOf(text).map(({ text: letters, offset }): PublishedWord => {
    const here = isLiteral ? { line: place.line, column: place.column + offset } : place;
    const end = offset + letters.length;
    for (const { repair, span } of marks) {
      if (typeof span === 'string' || span.from === span.to || span.from < offset || span.to > end) continue;
      const published = text.slice(offset, span.from) + text.slice(span.to, end);
      return { ...word({ text: published, label: null, place: here }), repair };
    }
    return word({ text: letters, label: null, place: here });
  });
  return label ? [word({ ...label, label: foldLabel(label.text) }), ...spoken] : spoken;
}
