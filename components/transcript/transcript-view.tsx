import { sectionPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { endsWithRestoredBreak } from '../../lib/text/repairs.ts';
import { FilterBar } from './filter-bar.tsx';
import { SectionView } from './section-view.tsx';

/** The whole transcript, section after section. */
export function TranscriptView({ briefing, directory }: { briefing: Briefing; directory: Directory }) {
  const passages = briefing.sections.flatMap((section) =>
    section.turns.flatMap((turn) => turn.passages),
  ).length;
  const exchanges = briefing.sections.filter((section) => section.kind === 'exchange').length;
  return (
    <div id="transcript" className="transcript" tabIndex={-1}>
      <FilterBar passages={passages} exchanges={exchanges} />
      {briefing.sections.map((section, index) => (
        <SectionView
          key={section.id}
          section={section}
          directory={directory}
          elsewhere={{ href: sectionPath(briefing.id, section.id), name: 'On its own page' }}
          isBreakRestored={endsWithRestoredBreak(briefing.sections[index - 1])}
        />
      ))}
    </div>
  );
}
