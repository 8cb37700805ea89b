import type { ReactNode } from 'react';
import type { Briefing } from '../../lib/model/briefing.ts';
import { supports } from '../../lib/model/claims.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { attributionName, supportKey, supportNames } from '../../lib/model/support.ts';
import { claimChoices, type ClaimFacet, type ClaimFacts } from '../../lib/search/claim-filter.ts';
import { plural } from '../../lib/text/amount.ts';
import { capitalized } from '../../lib/text/capitalized.ts';

interface ClaimFiltersProps {
  briefing: Briefing;
  /** What is known of each claim, by its id. */
  facts: ReadonlyMap<string, ClaimFacts>;
  directory: Directory;
  /** Topic ids in the order of the taxonomy. */
  topicOrder: readonly string[];
}

/**
 * What the marks of claims mean, how many there are of each, and the choices by which they can be narrowed. The
 * legend holds without scripts; check boxes work with the small page script.
 */
export function ClaimFilters({ briefing: { claims }, facts, directory, topicOrder }: ClaimFiltersProps) {
  const counts = (facet: ClaimFacet) => claimChoices.count([...facts.values()], claimChoices.none, facet);
  const bySupport = counts('support');
  const byTopic = counts('topic');
  const whole = plural(claims.length, 'claim');
  return (
    <form
      id="claim-filters"
      className="claim-filters mt-half border-y border-rule py-3 label-5 lining-nums tabular-nums print:text-[9pt]/[12pt]"
      aria-label="Filter the claims"
      autoComplete="off"
    >
      <Facet legend="How far the transcript holds a claim up">
        {supports.map((support) => (
          <Choice
            key={support}
            facet="support"
            value={supportKey(support)}
            count={bySupport.get(supportKey(support))}
          >
            <span className={`claim-mark support-${supportKey(support)}`}>{supportNames[support].name}</span>:{' '}
            <span className="text-quiet">{supportNames[support].means}</span>
          </Choice>
        ))}
      </Facet>
      <details className="mt-3 lg:open:grid lg:open:grid-cols-2 lg:open:gap-x-10 print:hidden noscript:hidden">
        <summary className="underline decoration-rule underline-offset-[0.25em] lg:col-span-full">
          Filter by speaker and topic
        </summary>
        <Facet legend="Attributed to">
          {[...counts('by')].map(([by, count]) => (
            <Choice key={by} facet="by" value={by} count={count}>
              {capitalized(attributionName(by, directory))}
            </Choice>
          ))}
        </Facet>
        <Facet legend="Topic of the evidence">
          {topicOrder
            .filter((topic) => byTopic.has(topic))
            .map((topic) => (
              <Choice key={topic} facet="topic" value={topic} count={byTopic.get(topic)}>
                {directory.topic(topic).name}
              </Choice>
            ))}
        </Facet>
      </details>
      <p className="mt-2 flex gap-5 text-quiet print:hidden">
        <span role="status" data-whole={whole}>
          {whole}
        </span>
        <button type="reset" className="font-semibold" hidden>
          Clear all
        </button>
      </p>
    </form>
  );
}

function Facet({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="in-[details]:mt-3 xl:max-w-136">
      <legend className="pb-1 font-semibold">{legend}</legend>
      <ul>{children}</ul>
    </fieldset>
  );
}

interface ChoiceProps {
  facet: ClaimFacet;
  value: string;
  count: number | undefined;
  children: ReactNode;
}

function Choice({ facet, value, count = 0, children }: ChoiceProps) {
  return (
    <li>
      <label className="grid cursor-pointer grid-cols-[1.5rem_minmax(0,1fr)_auto] items-baseline py-1 data-[left=0]:text-quiet print:grid-cols-[minmax(0,1fr)_auto] print:py-[1pt]">
        <input type="checkbox" className="print:hidden noscript:invisible" name={facet} value={value} />
        <span>{children}</span>{' '}
        <span className="text-quiet">
          <span className="count">{count}</span>
          <span className="sr-only"> {count === 1 ? 'claim' : 'claims'}</span>
        </span>
      </label>
    </li>
  );
}
