import { sectionIdOf } from '../model/address.ts';
import type { ParsedSection } from '../model/parsed.ts';

/** Sections in the order of their files. */
export function inOrder(sections: readonly ParsedSection[]): ParsedSection[] {
  return [...sections].sort((a, b) => a.order - b.order);
}

/**
 * The id of each section: the one in its front matter, or else that of its place. An exchange that was put in later
 * says an id with a later number, and those behind it keep theirs, though their files have moved on by one.
 */
export function sectionIds(sections: readonly ParsedSection[]): Map<ParsedSection, string> {
  const ids = new Map<ParsedSection, string>();
  let putIn = 0;
  for (const section of inOrder(sections)) {
    const { kind, id } = section.fields.value;
    const place = section.order - putIn;
    ids.set(section, id ?? sectionIdOf(kind, place));
    if (id === undefined || kind !== 'exchange') continue;
    const number = numberOfSection(id);
    putIn = number > place ? putIn + 1 : section.order - number;
  }
  return ids;
}

/** 11 for `q11`. */
export function numberOfSection(id: string): number {
  return Number(id.slice(1));
}
