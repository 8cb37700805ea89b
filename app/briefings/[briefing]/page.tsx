import type { Metadata } from 'next';
import { SearchMarks } from '../../../components/islands/search-marks.tsx';
import { JsonLd } from '../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../components/share/page-metadata.ts';
import { Island } from '../../../components/site/island.tsx';
import { SkipLinks, transcriptSkips } from '../../../components/site/skip-links.tsx';
import { BriefingFiles } from '../../../components/transcript/briefing-files.tsx';
import { BriefingParts } from '../../../components/transcript/briefing-parts.tsx';
import { CorrectionList } from '../../../components/transcript/correction-list.tsx';
import { EventFoot } from '../../../components/transcript/event-foot.tsx';
import { EventHeading } from '../../../components/transcript/event-heading.tsx';
import { FilterSheet } from '../../../components/transcript/filter-sheet.tsx';
import { Navigator } from '../../../components/transcript/navigator.tsx';
import { PassageActions } from '../../../components/transcript/passage-actions.tsx';
import { PrintHead } from '../../../components/transcript/print-head.tsx';
import { StripTable } from '../../../components/transcript/strip-table.tsx';
import { TranscriptView } from '../../../components/transcript/transcript-view.tsx';
import { apparatusOf } from '../../../lib/content/apparatus.ts';
import { getBriefing, getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { filesOf } from '../../../lib/export/formats.ts';
import { sharedBriefing } from '../../../lib/export/shared-pages.ts';
import { readerJsonLd } from '../../../lib/export/to-json-ld.ts';
import { searchIndexPath } from '../../../lib/model/address.ts';
import { orEmptyRoute, emptyRoute } from '../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ briefing: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orEmptyRoute(
    getLibrary().briefings.map(({ id }) => ({ briefing: id })),
    { briefing: emptyRoute },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).briefing === emptyRoute) return {};
  const { site } = getLibrary();
  return pageMetadata(site, sharedBriefing(getBriefing((await params).briefing), site, getDirectory()));
}

export default async function BriefingPage({ params }: Props) {
  if ((await params).briefing === emptyRoute) return null;
  const briefing = getBriefing((await params).briefing);
  const directory = getDirectory();
  const { site, topics, glossary } = getLibrary();
  const hrefOf = (section: { id: string }) => `#${section.id}`;
  return (
    <main id="top" className="reader">
      <PrintHead briefing={briefing} />
      <SkipLinks links={transcriptSkips} />
      <EventHeading briefing={briefing} />
      <EventFoot briefing={briefing} directory={directory} hrefOf={hrefOf} />
      <Navigator briefing={briefing} directory={directory} hrefOf={hrefOf} hasFilters />
      <FilterSheet briefing={briefing} directory={directory} topicOrder={topics.map(({ id }) => id)} />
      <Island
        name="search-marks"
        component={SearchMarks}
        props={{ briefing: briefing.id }}
        loadsWith="q"
        needs={[searchIndexPath]}
      />
      <TranscriptView briefing={briefing} directory={directory} apparatus={apparatusOf(briefing, glossary)} />
      {/* Below the text, since the navigator may reach as far down. */}
      <div className="event-foot mt-wide xl:col-start-2">
        <CorrectionList briefing={briefing} />
        <StripTable briefing={briefing} directory={directory} hrefOf={hrefOf} />
        <BriefingParts briefing={briefing} current="transcript" />
        <BriefingFiles files={filesOf(briefing)} />
      </div>
      <PassageActions elsewhere="Copy link to the exchange alone" />
      <JsonLd text={readerJsonLd(briefing, { site, directory })} />
    </main>
  );
}
