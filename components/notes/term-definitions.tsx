import { termPath } from '../../lib/model/address.ts';
import type { Apparatus } from '../../lib/model/apparatus.ts';
import type { Section } from '../../lib/model/briefing.ts';
import type { Term } from '../../lib/model/claims.ts';

interface TermDefinitionsProps {
  apparatus: Apparatus;
  sections: readonly Section[];
}

/** Definitions of the terms that are marked in the sections given; each opens over the page, beside its term. */
export function TermDefinitions({ apparatus, sections }: TermDefinitionsProps) {
  const terms = new Map<string, Term>();
  for (const turn of sections.flatMap(({ turns }) => turns))
    for (const { id } of turn.passages)
      for (const { term } of apparatus.terms.get(id) ?? []) terms.set(term.id, term);
  return [...terms.values()].map(({ id, term, definition }) => (
    <div
      key={id}
      id={`term-${id}`}
      className="beside-caller max-w-88 card label-5.5 print:hidden"
      popover="auto"
      role="note"
      aria-label={term}
    >
      <p>
        <b>{term}</b> {definition} <a href={termPath(id)}>Glossary</a>
      </p>
    </div>
  ));
}
