import type { Briefing, Section } from '../../lib/model/briefing.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { BriefingDoors } from './briefing-doors.tsx';
import { ConferenceStrip } from './conference-strip.tsx';
import { RenderingNote } from './rendering-note.tsx';

interface EventFootProps {
  briefing: Briefing;
  directory: Directory;
  hrefOf: (section: Pick<Section, 'id'>) => string;
}

/** Below the title: who spoke how long, what can be done, and whose wording this is. */
export function EventFoot({ briefing, directory, hrefOf }: EventFootProps) {
  return (
    <div className="event-foot mt-half md:mt-line xl:col-span-full">
      <ConferenceStrip briefing={briefing} directory={directory} hrefOf={hrefOf} hasRoles hasFilters />
      <BriefingDoors briefing={briefing} directory={directory} />
      <RenderingNote briefing={briefing} />
    </div>
  );
}
