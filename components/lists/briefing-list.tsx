import { briefingPath, summaryPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { longDate } from '../../lib/text/dates.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';
import { ConferenceStrip } from '../transcript/conference-strip.tsx';
import { FindingList } from '../transcript/finding-list.tsx';
import { plural } from '../../lib/text/amount.ts';
import { WholeCompounds } from '../whole-compounds.tsx';

/** The briefings, newest first, each with what was found in it and where it leads. */
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
              {briefing.hosts.map((host) => (
                <span key={host}>{host}</span>
              ))}
            </p>
            <h2 className="mt-2 mb-line max-w-[22em] title" {...languageAttributes(briefing.language)}>
              <a className="no-underline" href={briefingPath(briefing.id)}>
                <WholeCompounds text={briefing.title} />
              </a>
            </h2>
            <FindingList briefing={briefing} />
            <div className="mt-line">
              <ConferenceStrip
                briefing={briefing}
                directory={directory}
                hrefOf={(section) => briefingPath(briefing.id, section.id)}
              />
            </div>
            <p className="mt-half flex flex-wrap gap-x-6 label-6 lining-nums">
              <a href={briefingPath(briefing.id)}>{inNumbers(briefing)}</a>
              {briefing.summary && <a href={summaryPath(briefing.id)}>The summary, checked</a>}
            </p>
          </article>
        </li>
      ))}
    </ol>
  );
}

/** `10 questions, 15 topics`; a statement without either is one text. */
function inNumbers({ sections }: Briefing): string {
  const questions = sections.filter(({ kind }) => kind === 'exchange').length;
  const topics = new Set(sections.flatMap((section) => section.topics)).size;
  return (
    [questions > 0 && plural(questions, 'question'), topics > 0 && plural(topics, 'topic')]
      .filter(Boolean)
      .join(', ') || 'The whole text'
  );
}
