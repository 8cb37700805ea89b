import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '../../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../../components/share/page-metadata.ts';
import { SkipLinks } from '../../../../components/site/skip-links.tsx';
import { ExplanationCards } from '../../../../components/notes/explanation-cards.tsx';
import { AbsentClaims } from '../../../../components/summary/absent-claims.tsx';
import { ClaimFilters } from '../../../../components/summary/claim-filters.tsx';
import { CoverageView } from '../../../../components/summary/coverage-view.tsx';
import { SummaryHeading } from '../../../../components/summary/summary-heading.tsx';
import { SummaryView } from '../../../../components/summary/summary-view.tsx';
import { BriefingParts } from '../../../../components/transcript/briefing-parts.tsx';
import { PrintHead } from '../../../../components/transcript/print-head.tsx';
import { RenderingNote } from '../../../../components/transcript/rendering-note.tsx';
import { apparatusOf } from '../../../../lib/content/apparatus.ts';
import { claimFactsOf } from '../../../../lib/content/claim-facts.ts';
import { getBriefing, getDirectory, getLibrary } from '../../../../lib/content/library.ts';
import { sharedSummary } from '../../../../lib/export/shared-pages.ts';
import { summaryJsonLd } from '../../../../lib/export/to-json-ld.ts';
import { orEmptyRoute, emptyRoute } from '../../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ briefing: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const summed = getLibrary().briefings.filter(({ summary }) => summary);
  return orEmptyRoute(
    summed.map(({ id }) => ({ briefing: id })),
    { briefing: emptyRoute },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).briefing === emptyRoute) return {};
  const [briefing, { site }] = [getBriefing((await params).briefing), getLibrary()];
  return pageMetadata(site, sharedSummary(briefing, site));
}

export default async function SummaryPage({ params }: Props) {
  if ((await params).briefing === emptyRoute) return null;
  const briefing = getBriefing((await params).briefing);
  if (!briefing.summary) notFound();
  const { site, topics, glossary } = getLibrary();
  const [directory, topicOrder] = [getDirectory(), topics.map(({ id }) => id)];
  const apparatus = apparatusOf(briefing, glossary);
  const facts = new Map(briefing.claims.map((claim) => [claim.id, claimFactsOf(briefing, claim)]));
  return (
    <main id="top" className="reader reader-section">
      <PrintHead briefing={briefing} />
      <SkipLinks links={[{ href: '#transcript', name: 'Skip to the summary' }]} />
      <div className="event pt-5 md:pt-wide xl:col-span-full xl:grid xl:grid-cols-[minmax(0,38rem)_minmax(0,1fr)] xl:gap-x-gutter print:block">
        <div>
          <SummaryHeading briefing={briefing} />
          <ClaimFilters briefing={briefing} facts={facts} directory={directory} topicOrder={topicOrder} />
        </div>
        <AbsentClaims briefing={briefing} />
      </div>
      <div id="transcript" className="transcript xl:col-span-full xl:pe-0" tabIndex={-1}>
        <SummaryView
          briefing={briefing}
          summary={briefing.summary}
          directory={directory}
          apparatus={apparatus}
          facts={facts}
        />
        <CoverageView briefing={briefing} directory={directory} topicOrder={topicOrder} />
        <RenderingNote briefing={briefing} />
        <BriefingParts briefing={briefing} current="summary" />
      </div>
      <ExplanationCards apparatus={apparatus} sections={[]} />
      <JsonLd text={summaryJsonLd(briefing, { site, directory })} />
    </main>
  );
}
