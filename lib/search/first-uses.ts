import type { Section } from '../model/briefing.ts';
import type { Term } from '../model/claims.ts';

/** Where a term is first used in a section: `text.slice(from, to)` of the passage. */
export interface FirstUse {
  passage: string;
  term: string;
  from: number;
  to: number;
}

/** The first use of each term in a section, whole words only; the longest wording wins at a place. */
export function firstUses(section: Section, terms: readonly Term[]): FirstUse[] {
  const passages = section.turns.flatMap((turn) => turn.passages);
  return terms.flatMap(({ id, term, aliases }) => {
    const wordings = [term, ...aliases].sort((a, b) => b.length - a.length).map(escape);
    const flags = /\p{Lu}.*\p{Lu}/u.test(term) ? 'u' : 'iu';
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${wordings.join('|')})(?![\\p{L}\\p{N}-])`, flags);
    for (const passage of passages) {
      const found = pattern.exec(passage.text);
      if (found)
        return [{ passage: passage.id, term: id, from: found.index, to: found.index + found[0].length }];
    }
    return [];
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
