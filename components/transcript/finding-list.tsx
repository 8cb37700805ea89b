import type { Briefing } from '../../lib/model/briefing.ts';
import { findingsOf } from '../../lib/model/findings.ts';

/** What checking the briefing brought to light, each a link to where it can be seen; nothing where all is well. */
export function FindingList({ briefing }: { briefing: Briefing }) {
  const findings = findingsOf(briefing);
  if (findings.length === 0) return null;
  return (
    <ul
      className="mt-half grid max-w-[36em] gap-1 border-s-2 border-accent ps-3 label-6"
      aria-label="Findings"
    >
      {findings.map(({ text, href }) => (
        <li key={text}>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}
