import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { longDate } from '../../lib/text/dates.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

/** The event above one section by itself, which has the heading of the page. */
export function SectionPageHeading({ briefing }: { briefing: Briefing }) {
  return (
    <header className="event pt-wide xl:col-span-full">
      <p className="eyebrow">
        <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
        {briefing.hosts.map((host) => (
          <span key={host}>{host}</span>
        ))}
      </p>
      <p
        className="event-title mt-1 max-w-[22em] text-body leading-[1.4] font-semibold"
        {...languageAttributes(briefing.language)}
      >
        <a className="no-underline" href={briefingPath(briefing.id)}>
          {briefing.title}
        </a>
      </p>
    </header>
  );
}
