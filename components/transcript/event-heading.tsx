import type { Briefing } from '../../lib/model/briefing.ts';
import { longDate } from '../../lib/text/dates.ts';
import { Prose } from '../prose.tsx';
import { LastCorrected } from './correction-list.tsx';
import { FindingList } from './finding-list.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

/** What, when and where, and what checking brought to light: the first screen of a briefing. */
export function EventHeading({ briefing }: { briefing: Briefing }) {
  return (
    <header className="event pt-5 md:pt-wide xl:col-span-full">
      <p className="eyebrow">
        <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
        {briefing.time && <span>{briefing.time}</span>}
        {briefing.place && <span>{briefing.place}</span>}
      </p>
      <h1 className="event-title mt-half max-w-[22em] title" {...languageAttributes(briefing.language)}>
        <WholeCompounds text={briefing.title} />
      </h1>
      <div className="mt-half xl:grid xl:grid-cols-[minmax(0,36em)_auto] xl:items-start xl:justify-between xl:gap-x-gutter">
        <div className="max-w-[36em] [&_p+p]:mt-half" {...languageAttributes(briefing.language)}>
          <Prose markdown={briefing.introduction} />
        </div>
        <div>
          <FindingList briefing={briefing} />
          <LastCorrected briefing={briefing} />
        </div>
      </div>
    </header>
  );
}
