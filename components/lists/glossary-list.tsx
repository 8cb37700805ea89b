import { briefingPath } from '../../lib/model/address.ts';
import { passageName } from '../../lib/model/names.ts';
import type { GlossaryEntry } from '../../lib/search/glossary.ts';
import { longDate } from '../../lib/text/dates.ts';

/** Every term with its other wordings, its definition and the first passage of each section that uses it. */
export function GlossaryList({ entries }: { entries: readonly GlossaryEntry[] }) {
  return (
    <div className="border-t-2 border-ink">
      {entries.map(({ term: { id, term, aliases, definition }, uses }) => (
        <article
          key={id}
          className="group side-heads border-b border-rule pt-half pb-line [&>:not(h2)]:max-w-152 xl:[&>:not(h2)]:col-start-2"
          id={id}
          aria-labelledby={`${id}-term`}
        >
          <h2 className="leading-[1.35] font-semibold xl:col-start-1" id={`${id}-term`}>
            <dfn className="not-italic group-target:bg-mark">{term}</dfn>
          </h2>
          {aliases.length > 0 && <p className="label-6 text-quiet">Also {aliases.join(', ')}</p>}
          <p>{definition}</p>
          {uses.map(({ briefing, passages }) => (
            <div key={briefing.id} className="mt-2 label-6 text-quiet">
              <p>First used, {longDate(briefing.date)}</p>
              <ul className="flex flex-wrap gap-x-5 text-ink">
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
