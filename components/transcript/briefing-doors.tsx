import { figuresPath, quotePath, summaryPath, topicPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { countChoices, noFilters } from '../../lib/search/filter.ts';
import { factsOf } from '../../lib/search/facts.ts';
import { plural } from '../../lib/text/amount.ts';

interface BriefingDoorsProps {
  briefing: Briefing;
  directory: Directory;
}

const door =
  'cursor-pointer py-0.5 font-semibold underline decoration-rule underline-offset-[0.25em] hover:text-accent';

/** What can be done with a briefing: read it by topic, search it, see its summary checked and its figures, check a quote. */
export function BriefingDoors({ briefing, directory }: BriefingDoorsProps) {
  const topics = [...countChoices(factsOf(briefing), noFilters, 'topic')].sort(
    ([, some], [, others]) => others - some,
  );
  return (
    <nav
      className="mt-2 border-t border-rule pt-2 label-6 lining-nums md:mt-half md:pt-3 print:hidden"
      aria-label="In this briefing"
    >
      {topics.length > 0 && (
        // On a phone the most frequent stand on the first screen, all of them in the filters.
        <ul className="flex flex-wrap gap-x-5 max-md:*:nth-[n+7]:hidden" aria-label="Read by topic">
          {topics.map(([id, count]) => (
            <li key={id} className="max-md:pe-1">
              <a className="inline-block py-0.5" href={topicPath(id)} data-filter-topic={id}>
                {directory.topic(id).short}
              </a>{' '}
              <span className="text-note text-quiet">{count}</span>
            </li>
          ))}
        </ul>
      )}
      <ul className="mt-1 flex flex-wrap items-baseline gap-x-6 md:gap-x-8">
        <li
          className="invisible hidden basis-full in-data-continue:flex in-data-continue:gap-x-6 data-shown:visible"
          data-continue-offer
        >
          <a className={`${door} truncate`} href="#transcript">
            Continue
          </a>
          <button
            type="button"
            aria-label="Forget the place"
            className="cursor-pointer text-quiet underline decoration-dotted underline-offset-[0.25em]"
          >
            Forget
          </button>
        </li>
        {topics.length > 6 && (
          <li className="md:hidden noscript:hidden">
            <button type="button" className={door} popoverTarget="filters">
              All {topics.length} topics
            </button>
          </li>
        )}
        <li>
          <button type="button" className={door} popoverTarget="search">
            Search the words
          </button>
        </li>
        {briefing.summary && (
          <li>
            <a className={door} href={summaryPath(briefing.id)}>
              The summary, checked
            </a>{' '}
            <span className="text-quiet max-md:hidden">{plural(briefing.claims.length, 'claim')}</span>
          </li>
        )}
        {briefing.figures.length > 0 && (
          <li>
            <a className={door} href={figuresPath(briefing.id)}>
              Figures
            </a>{' '}
            <span className="text-quiet max-md:hidden">{briefing.figures.length}</span>
          </li>
        )}
        <li>
          <a className={door} href={quotePath}>
            Check a quote
          </a>
        </li>
      </ul>
    </nav>
  );
}
