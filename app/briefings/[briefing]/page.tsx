import type { Metadata } from 'next';
import { SearchMarks } from '../../../components/islands/search-marks.tsx';
import { SkipLinks, transcriptSkips } from '../../../components/site/skip-links.tsx';
import { BriefingParts } from '../../../components/transcript/briefing-parts.tsx';
import { ConferenceStrip } from '../../../components/transcript/conference-strip.tsx';
import { EventHeading } from '../../../components/transcript/event-heading.tsx';
import { FilterSheet } from '../../../components/transcript/filter-sheet.tsx';
import { Navigator } from '../../../components/transcript/navigator.tsx';
import { PassageActions } from '../../../components/transcript/passage-actions.tsx';
import { PrintHead } from '../../../components/transcript/print-head.tsx';
import { RenderingNote } from '../../../components/transcript/rendering-note.tsx';
import { StripTable } from '../../../components/transcript/strip-table.tsx';
import { TranscriptView } from '../../../components/transcript/transcript-view.tsx';
import { apparatusOf } from '../../../lib/content/apparatus.ts';
import { getBriefing, getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { briefingPath } from '../../../lib/model/address.ts';
import { longDate } from '../../../lib/text/dates.ts';

interface Props {
  params: Promise<{ briefing: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getLibrary().briefings.map(({ id }) => ({ briefing: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, date, host } = getBriefing((await params).briefing);
  return {
    title,
    description: `The whole press conference of the ${host}, ${longDate(date)}, question by question.`,
    alternates: { canonical: briefingPath(id) },
  };
}

export default async function BriefingPage({ params }: Props) {
  const briefing = getBriefing((await params).briefing);
  const directory = getDirectory();
  const { topics, glossary } = getLibrary();
  const hrefOf = (section: { id: string }) => `#${section.id}`;
  return (
    <main id="top" className="reader">
      <PrintHead briefing={briefing} />
      <SkipLinks links={transcriptSkips} />
      <EventHeading briefing={briefing} directory={directory} />
      <div className="event-foot">
        <ConferenceStrip briefing={briefing} directory={directory} hrefOf={hrefOf} />
        <StripTable briefing={briefing} directory={directory} hrefOf={hrefOf} />
        <RenderingNote briefing={briefing} />
        <BriefingParts briefing={briefing} current="transcript" />
      </div>
      <Navigator sections={briefing.sections} directory={directory} hrefOf={hrefOf} hasFilters />
      <FilterSheet briefing={briefing} directory={directory} topicOrder={topics.map(({ id }) => id)} />
      <SearchMarks briefing={briefing.id} />
      <TranscriptView briefing={briefing} directory={directory} apparatus={apparatusOf(briefing, glossary)} />
      <PassageActions elsewhere="Copy link to the exchange alone" />
    </main>
  );
}
