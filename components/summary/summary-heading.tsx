import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { uncoveredPassages } from '../../lib/model/coverage.ts';
import { longDate } from '../../lib/text/dates.ts';

/** What the page is; what is compared with what, and what the marks mean; what came of it. */
export function SummaryHeading({ briefing }: { briefing: Briefing }) {
  return (
    <header>
      <p className="eyebrow">
        <time dateTime={briefing.date}>{longDate(briefing.date)}</time>{' '}
        {briefing.hosts.map((host) => (
          <span key={host}>{host} </span>
        ))}
      </p>
      <h1 className="mt-half max-w-[22em] title">The published summary, checked against the transcript</h1>
      <p className="mt-half">
        Each claim of the article that was published with the transcript of{' '}
        <a href={briefingPath(briefing.id)} data-event>
          {briefing.title}
        </a>
        , that is, each statement that can be checked, stands here beside the words that were said. The line
        under a claim tells how far they hold it up; a circle on both sides, that no passage says it.
      </p>
      <SummaryFindings briefing={briefing} />
    </header>
  );
}

/** What the summary has that nobody said, and what was said that it has not: each a link to where it is listed. */
function SummaryFindings({ briefing }: { briefing: Briefing }) {
  const { claims, sections } = briefing;
  const absent = claims.filter(({ support }) => support === 'not in this transcript').length;
  const passages = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages)).length;
  const leftOut = uncoveredPassages(briefing).length;
  const findings = [
    {
      count: absent,
      href: '#not-in-transcript',
      text: `${absent} of the ${claims.length} claims ${absent === 1 ? 'is' : 'are'} not in this transcript`,
    },
    {
      count: leftOut,
      href: '#left-out',
      text: `The summary left out ${leftOut} of the ${passages} passages: no claim rests on ${leftOut === 1 ? 'it' : 'them'}`,
    },
  ];
  return (
    <ul
      className="mt-half grid gap-1 border-s-2 border-accent ps-3 label-6 empty:hidden"
      aria-label="Findings"
    >
      {findings
        .filter(({ count }) => count > 0)
        .map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
    </ul>
  );
}
