import {
  annotationsJsonldPath,
  briefingPath,
  claimsJsonPath,
  summaryPath,
  transcriptJsonPath,
} from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';

interface BriefingPartsProps {
  briefing: Briefing;
  current: 'transcript' | 'summary' | null;
}

/** The pages and files of one briefing. */
export function BriefingParts({ briefing, current }: BriefingPartsProps) {
  return (
    <nav
      className="mt-half flex flex-wrap gap-x-6 gap-y-1 label-6 *:aria-[current]:font-semibold *:aria-[current]:no-underline print:hidden"
      aria-label="This briefing"
    >
      <a href={briefingPath(briefing.id)} aria-current={current === 'transcript' ? 'page' : undefined}>
        Transcript
      </a>
      {briefing.summary && (
        <a href={summaryPath(briefing.id)} aria-current={current === 'summary' ? 'page' : undefined}>
          Summary as published
        </a>
      )}
      <Files briefing={briefing} />
    </nav>
  );
}

/** The same record as data. */
function Files({ briefing }: { briefing: Briefing }) {
  return (
    <>
      <a href={transcriptJsonPath(briefing.id)}>Data (JSON)</a>
      {briefing.claims.length > 0 && <a href={claimsJsonPath(briefing.id)}>Claims (JSON)</a>}
      {briefing.annotations.length > 0 && <a href={annotationsJsonldPath(briefing.id)}>Notes (JSON-LD)</a>}
    </>
  );
}
