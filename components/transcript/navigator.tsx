import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { questionLanguage, sectionTitle } from '../../lib/model/names.ts';
import { neighbourhood } from '../../lib/model/neighbourhood.ts';
import { plural } from '../../lib/text/amount.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';
import { readingTime, wordsInSection } from '../../lib/text/length.ts';
import { ExchangeFinder } from '../islands/exchange-finder.tsx';
import { Island } from '../site/island.tsx';
import { questionersOf } from '../../lib/model/questioner.ts';

/** The dot stays with what stands in front of it. */
const betweenFacts = '\u00a0· ';

const entryFacts = 'col-start-2 text-note/4.5 text-quiet';

interface NavigatorProps {
  briefing: Briefing;
  directory: Directory;
  hrefOf: (section: Section) => string;
  /** The section that is this page, where it is one section's own. */
  current?: string;
  /** True where the page has filters, which the bar at the thumb then opens. */
  hasFilters?: boolean;
}

/**
 * The list of exchanges: a column beside the text where there is room, otherwise a sheet behind a button at
 * the thumb. The sheet is a native popover, so it opens and closes without scripts.
 */
export function Navigator({ briefing, directory, hrefOf, current, hasFilters }: NavigatorProps) {
  const all = briefing.sections;
  const sections = current === undefined ? all : neighbourhood(all, current);
  const hasTopics = all.some(({ topics }) => topics.length > 0);
  const isCut = sections.length < all.length;
  return (
    <>
      <nav
        id="navigator"
        className="inset-x-0 top-auto bottom-0 mx-auto max-h-[80dvh] w-full max-w-160 overscroll-contain border-t-2 border-ink bg-paper p-5 label-5 text-ink lining-nums tabular-nums backdrop:bg-shade xl:sticky xl:inset-x-auto xl:top-line xl:bottom-auto xl:col-start-1 xl:m-0 xl:-ms-0.5 xl:mt-widest xl:block xl:max-h-[calc(100dvh-var(--spacing-wider))] xl:w-auto xl:[scrollbar-width:thin] xl:[scrollbar-color:var(--color-rule)_transparent] xl:self-start xl:overflow-y-auto xl:border-0 xl:py-0 xl:ps-0.5 xl:pe-2 xl:in-[.reader-section]:mt-wide print:hidden"
        aria-label="Exchanges"
        popover="auto"
      >
        {isCut ? (
          <p className="pb-3">
            <a href={briefingPath(briefing.id)}>All {plural(all.length, 'section')}, to search among</a>
          </p>
        ) : (
          <Island name="exchange-finder" component={ExchangeFinder} props={{ list: 'exchanges' }} />
        )}
        <ol id="exchanges" className="grid">
          {sections.map((section) => (
            <Entry
              key={section.id}
              briefing={briefing}
              section={section}
              directory={directory}
              href={hrefOf(section)}
              isCurrent={section.id === current}
            />
          ))}
        </ol>
        <button
          type="button"
          className="sticky -bottom-5 w-full border-t border-rule bg-paper py-3.5 text-start font-semibold xl:hidden"
          popoverTarget="navigator"
          popoverTargetAction="hide"
        >
          Close
        </button>
      </nav>
      <div className="thumb-bar fixed inset-x-0 bottom-0 z-10 flex justify-between border-t border-rule bg-paper px-5 pb-[env(safe-area-inset-bottom)] label-5 font-semibold *:min-w-12 *:py-3.5 *:text-start md:px-10 xl:hidden print:hidden">
        <button type="button" popoverTarget="navigator">
          Contents <span className="font-normal text-quiet tabular-nums" data-where />
        </button>
        <button type="button" popoverTarget="search">
          Search
        </button>
        {hasFilters && (
          <button type="button" popoverTarget="filters">
            {hasTopics ? 'Topics' : 'Filter'}
          </button>
        )}
        <a href="#top" className="text-end! no-underline">
          Top
        </a>
      </div>
    </>
  );
}

interface EntryProps {
  briefing: Briefing;
  section: Section;
  directory: Directory;
  href: string;
  isCurrent: boolean;
}

function Entry({ briefing, section, directory, href, isCurrent }: EntryProps) {
  const outlet = questionersOf(section, directory).join('; ');
  const speakers = section.speakers.map((id) => directory.person(id).name).join(', ');
  const title = sectionTitle(section);
  const topics = section.topics.map((id) => directory.topic(id));
  const words = wordsInSection(section);
  return (
    <li data-find={[section.number, title, outlet, speakers, ...topics.map(({ name }) => name)].join(' ')}>
      <a
        className="group grid grid-cols-[1.75rem_1fr] border-t border-rule py-2 no-underline aria-[current]:text-accent"
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
      >
        {/* No bolder words: they would wrap anew and shift the list. */}
        <span className="col-start-1 row-start-1 text-quiet group-aria-[current]:font-semibold group-aria-[current]:text-inherit">
          {section.number !== null && <span data-number>{section.number}</span>}
        </span>
        <span
          className="col-start-2 text-pretty in-[[data-quiet]]:text-quiet"
          {...languageAttributes(questionLanguage(section, briefing))}
        >
          {title}
        </span>
        <span className={`${entryFacts} xl:truncate`}>
          {topics.map((topic) => topic.short).join(betweenFacts)}
        </span>
        <span className={entryFacts}>
          {[outlet, speakers, readingTime(words)].filter(Boolean).join(betweenFacts)}{' '}
          <span className="ms-[0.4rem] text-accent in-[[data-quiet]]:text-inherit" data-section={section.id}>
            {' '}
          </span>
        </span>
      </a>
    </li>
  );
}
