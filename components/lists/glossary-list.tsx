import { briefingPath } from '../../lib/model/address.ts';
import { passageName } from '../../lib/model/names.ts';
import type { GlossaryEntry } from '../../lib/search/glossary.ts';
import { longDate } from '../../lib/text/dates.ts';

/** Every term with its other wordings, its definition and the first passage of each section that uses it. */
export function GlossaryList({ entries }: { entries: readonly GlossaryEntry[] }) {
  return (
    <div className="glossary">
      {entries.map(({ term: { id, term, aliases, definition }, uses }) => (
        <article key={id} id={id} aria-labelledby={`${id}-term`}>
          <h2 id={`${id}-term`}>
            <dfn>{term}</dfn>
          </h2>
          {aliases.length > 0 && <p className="aliases">Also {aliases.join(', ')}</p>}
          <p>{definition}</p>
          {uses.map(({ briefing, passages }) => (
            <div key={briefing.id} className="term-uses">
              <p>First used, {longDate(briefing.date)}</p>
              <ul>
                {passages.map(({ section, passage }) => (
                  <li key={passage.id}>
                    <a href={briefingPath(briefing.id, passage.id)}>{passageName(section, passage)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </article>
      ))}
    </div>
  );
}
