import { briefingPath, sectionPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { longDate } from '../../lib/text/dates.ts';
import { ConferenceStrip } from '../transcript/conference-strip.tsx';
import { FindingList } from '../transcript/finding-list.tsx';
import { WholeCompounds } from '../whole-compounds.tsx';
import { sectionTitle } from '../../lib/model/names.ts';
import { questionersOf } from '../../lib/model/questioner.ts';

/** The briefings, newest first, each with the questions that were asked. */
export function BriefingList({
  briefings,
  directory,
}: {
  briefings: readonly Briefing[];
  directory: Directory;
}) {
  return (
    <ol className="briefing-list">
      {briefings.map((briefing) => (
        <li key={briefing.id}>
          <article>
            <p className="eyebrow">
              <time dateTime={briefing.date}>{longDate(briefing.date)}</time>
              {briefing.hosts.map((host) => (
                <span key={host}>{host}</span>
              ))}
            </p>
            <h2>
              <a href={briefingPath(briefing.id)}>
                <WholeCompounds text={briefing.title} />
              </a>
            </h2>
            <FindingList briefing={briefing} />
            <ConferenceStrip
              briefing={briefing}
              directory={directory}
              hrefOf={(section) => briefingPath(briefing.id, section.id)}
            />
            <ol className="question-list">
              {briefing.sections
                .filter((section) => section.kind === 'exchange')
                .map((section) => (
                  <li key={section.id}>
                    <span className="entry-number">{section.number}</span>
                    <a href={sectionPath(briefing.id, section.id)}>
                      <WholeCompounds text={sectionTitle(section)} />
                    </a>
                    <span className="entry-facts">
                      {[
                        ...questionersOf(section, directory),
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
