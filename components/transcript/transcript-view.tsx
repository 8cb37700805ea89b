import { sectionPath } from '../../lib/model/address.ts';
import { hasNotes, type Apparatus } from '../../lib/model/apparatus.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { outletsOf } from '../../lib/model/questioner.ts';
import { endsWithRestoredBreak } from '../../lib/text/repairs.ts';
import { ExplanationCards } from '../notes/explanation-cards.tsx';
import { FilterBar } from './filter-bar.tsx';
import { SectionView } from './section-view.tsx';

interface TranscriptViewProps {
  briefing: Briefing;
  directory: Directory;
  apparatus: Apparatus;
}

/** The whole transcript, section after section. */
export function TranscriptView({ briefing, directory, apparatus }: TranscriptViewProps) {
  const turns = briefing.sections.flatMap((section) => section.turns);
  const passages = turns.flatMap((turn) => turn.passages);
  const facets = [
    passages.some(({ topics }) => topics.length > 0) && 'topic',
    turns.some(({ speaker }) => speaker !== null) && 'speaker',
    briefing.sections.some((section) => outletsOf(section).length > 0) && 'outlet',
  ].filter((facet) => facet !== false);
  const exchanges = briefing.sections.filter((section) => section.kind === 'exchange').length;
  return (
    <div id="transcript" className="transcript" tabIndex={-1}>
      <FilterBar
        passages={passages.length}
        exchanges={exchanges}
        facets={facets}
        hasNotes={hasNotes(apparatus)}
      />
      {briefing.sections.map((section, index) => (
        <SectionView
          key={section.id}
          briefing={briefing}
          section={section}
          directory={directory}
          elsewhere={{ href: sectionPath(briefing.id, section.id), name: 'On its own page' }}
          isBreakRestored={endsWithRestoredBreak(briefing.sections[index - 1])}
          apparatus={apparatus}
        />
      ))}
      <ExplanationCards apparatus={apparatus} sections={briefing.sections} />
    </div>
  );
}
