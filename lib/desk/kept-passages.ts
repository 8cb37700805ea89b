import { parseMarkdown } from '../markdown/parse.ts';
import type { ParsedBriefing, ParsedSection } from '../model/parsed.ts';
import { inOrder, sectionIds } from '../rules/section-ids.ts';
import { readWords, type ReadWord } from './reading.ts';

/** A passage as it stands in a section file. */
export interface KeptPassage {
  section: ParsedSection;
  /** `q3-p4`. */
  id: string;
  /** `p4`. */
  key: string;
  /** Index of its turn in the section. */
  turn: number;
  words: ReadWord[];
  /** Its words as written, with escapes and emphasis. */
  markdown: string;
}

/** Every passage of a briefing, in the order of the text. */
export function keptPassages({ sections }: ParsedBriefing): KeptPassage[] {
  const ids = sectionIds(sections);
  return inOrder(sections).flatMap((section) => {
    const keys = Object.keys(section.fields.value.passages);
    const written = paragraphsIn(section);
    return section.turns
      .flatMap((turn, index) => turn.paragraphs.map((paragraph) => ({ paragraph, turn: index })))
      .map(({ paragraph, turn }, index) => ({
        section,
        id: `${ids.get(section)}-${keys[index]}`,
        key: keys[index] ?? '',
        turn,
        words: readWords(paragraph.text, paragraph.directions ?? []),
        markdown: written[index] ?? '',
      }));
  });
}

function paragraphsIn({ file }: ParsedSection): string[] {
  return parseMarkdown(file)
    .tree.children.filter(({ type }) => type === 'paragraph')
    .map(({ position }) => String(file.value).slice(position?.start.offset, position?.end.offset));
}
