import type { Briefing, Library, Passage, Section } from '../model/briefing.ts';
import type { Term } from '../model/claims.ts';
import { firstUses } from './first-uses.ts';

/** A term with the first passage of each section in which it is used. */
export interface GlossaryEntry {
  term: Term;
  /** Newest briefing first; those that do not use the term are left out. */
  uses: { briefing: Briefing; passages: { section: Section; passage: Passage }[] }[];
}

/** Every term in alphabetical order (`5G` before `10G`), with where it is used across briefings. */
export function glossaryOf({
  briefings,
  glossary,
}: Pick<Library, 'briefings' | 'glossary'>): GlossaryEntry[] {
  const entries = new Map(glossary.map((term): [string, GlossaryEntry] => [term.id, { term, uses: [] }]));
  for (const briefing of briefings)
    for (const section of briefing.sections) {
      const passages = section.turns.flatMap((turn) => turn.passages);
      for (const { term, passage: id } of firstUses(section, glossary)) {
        const uses = entries.get(term)?.uses ?? [];
        if (uses.at(-1)?.briefing !== briefing) uses.push({ briefing, passages: [] });
        const passage = passages.find((candidate) => candidate.id === id);
        if (passage) uses.at(-1)?.passages.push({ section, passage });
      }
    }
  return [...entries.values()].sort((a, b) =>
    a.term.term.localeCompare(b.term.term, 'en', { numeric: true }),
  );
}
