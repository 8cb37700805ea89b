import { briefingPath, figuresPath, filesAnchor, summaryPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';

interface BriefingPartsProps {
  briefing: Briefing;
  current: 'transcript' | 'summary' | 'figures' | null;
}

/** The pages of one briefing, and the way to its files. */
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
      {briefing.figures.length > 0 && (
        <a href={figuresPath(briefing.id)} aria-current={current === 'figures' ? 'page' : undefined}>
          Figures
        </a>
      )}
      <a href={current === 'transcript' ? `#${filesAnchor}` : briefingPath(briefing.id, filesAnchor)}>
        Files and formats
      </a>
    </nav>
  );
}
