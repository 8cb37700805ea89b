import type { Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { sectionName } from '../../lib/model/names.ts';
import { readingMinutes, wordsInSection } from '../../lib/text/length.ts';
import { ExchangeFinder } from '../islands/exchange-finder.tsx';
import { Island } from '../site/island.tsx';

/** The dot stays with what stands in front of it. */
const betweenFacts = '\u00a0· ';

interface NavigatorProps {
  sections: readonly Section[];
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
export function Navigator({ sections, directory, hrefOf, current, hasFilters }: NavigatorProps) {
  return (
    <>
      <nav id="navigator" className="navigator" aria-label="Exchanges" popover="auto">
        <Island name="exchange-finder" component={ExchangeFinder} props={{ list: 'exchanges' }} />
        <ol id="exchanges">
          {sections.map((section) => (
            <Entry
              key={section.id}
              section={section}
              directory={directory}
              href={hrefOf(section)}
              isCurrent={section.id === current}
            />
          ))}
        </ol>
        <button
          type="button"
          className="navigator-close"
          popoverTarget="navigator"
          popoverTargetAction="hide"
        >
          Close
        </button>
      </nav>
      <div className="thumb-bar">
        <button type="button" popoverTarget="navigator">
          Contents
        </button>
        <button type="button" popoverTarget="search">
          Search
        </button>
        {hasFilters && (
          <button type="button" popoverTarget="filters">
            Topics
          </button>
        )}
        <a href="#top">Top</a>
      </div>
    </>
  );
}

interface EntryProps {
  section: Section;
  directory: Directory;
  href: string;
  isCurrent: boolean;
}

function Entry({ section, directory, href, isCurrent }: EntryProps) {
  const outlet = section.askedBy && directory.outlet(section.askedBy).name;
  const speakers = section.speakers.map((id) => directory.person(id).name).join(', ');
  const title = section.question ?? sectionName(section);
  const topics = section.topics.map((id) => directory.topic(id));
  const words = wordsInSection(section);
  return (
    <li data-find={[section.number, title, outlet, speakers, ...topics.map(({ name }) => name)].join(' ')}>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        <span className="entry-number">{section.number}</span>
        <span className="entry-title">{title}</span>
        <span className="entry-facts">{[outlet, speakers].filter(Boolean).join(betweenFacts)}</span>
        <span className="entry-topics">{topics.map((topic) => topic.short).join(betweenFacts)}</span>
        <span className="entry-length">
          {words} words, {readingMinutes(words)} min
          <span className="entry-matches" data-section={section.id}>
            {' '}
          </span>
        </span>
      </a>
    </li>
  );
}
