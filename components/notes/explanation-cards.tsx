import { termPath } from '../../lib/model/address.ts';
import type { Apparatus } from '../../lib/model/apparatus.ts';
import type { Section } from '../../lib/model/briefing.ts';
import type { Term } from '../../lib/model/claims.ts';
import { BesideCard } from './beside-card.tsx';

interface ExplanationCardsProps {
  apparatus: Apparatus;
  /** None on a page that has notes only. */
  sections: readonly Section[];
}

/**
 * The cards that open over the page, beside words: one for all notes, into which the page script puts the one that a
 * reader asks for, and one for each term that is marked in the sections given.
 */
export function ExplanationCards({ apparatus, sections }: ExplanationCardsProps) {
  const terms = new Map<string, Term>();
  for (const turn of sections.flatMap(({ turns }) => turns))
    for (const { id } of turn.passages)
      for (const { term } of apparatus.terms.get(id) ?? []) terms.set(term.id, term);
  return (
    <>
      <BesideCard id="note-card" />
      {[...terms.values()].map(({ id, term, definition }) => (
        <BesideCard key={id} id={`term-${id}`} label={term}>
          <p>
            <b>{term}</b> {definition} <a href={termPath(id)}>Glossary</a>
          </p>
        </BesideCard>
      ))}
    </>
  );
}
