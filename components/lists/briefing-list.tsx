import { briefingPath, sectionPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { longDate } from '../../lib/text/dates.ts';
import { ConferenceStrip } from '../transcript/conference-strip.tsx';
import { FindingList } from '../transcript/finding-list.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';

/** The briefings, newest first, each with the questions that were asked. */
export function BriefingList({
  briefings,
  directory,
}: {
  briefings: readonly Briefing[];
  directory: Directory;
}) {
  return (
    <ol className="*:not-first:mt-widest">
      {briefings.map((briefing) => (
        <li key={briefing.id}>
          <article className="border-t-2 border-ink pt-half">
            <p className="eyebrow">
              <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
              <span>{briefing.host}</span>
            </p>
            <h2 className="mt-2 mb-line max-w-[22em] title">
              <a className="no-underline" href={briefingPath(briefing.id)}>
                <WholeCompounds text={briefing.title} />
              </a>
            </h2>
            <FindingList briefing={briefing} />
            <ConferenceStrip
              briefing={briefing}
              directory={directory}
              hrefOf={(section) => briefingPath(briefing.id, section.id)}
            />
            <ol className="mt-line lining-nums md:columns-2 md:gap-x-12">
              {briefing.sections
                .filter((section) => section.kind === 'exchange')
                .map((section) => (
                  <li
                    key={section.id}
                    className="grid break-inside-avoid grid-cols-[2rem_1fr] border-t border-rule py-2.5 leading-[1.4]"
                  >
                    <span className="pt-1 note-5 text-quiet">{section.number}</span>
                    <a className="no-underline" href={sectionPath(briefing.id, section.id)}>
                      {section.question && <WholeCompounds text={section.question} />}
                    </a>
                    <span className="col-start-2 note-5 text-quiet">
                      {[
                        section.askedBy && directory.outlet(section.askedBy).name,
                        ...section.speakers.map((id) => directory.person(id).name),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  </li>
                ))}
            </ol>
          </article>
        </li>
      ))}
    </ol>
  );
}
