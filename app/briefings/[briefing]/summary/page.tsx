import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '../../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../../components/share/page-metadata.ts';
import { SkipLinks } from '../../../../components/site/skip-links.tsx';
import { ClaimFilters } from '../../../../components/summary/claim-filters.tsx';
import { ClaimGap } from '../../../../components/summary/claim-gap.tsx';
import { CoverageView } from '../../../../components/summary/coverage-view.tsx';
import { SummaryView } from '../../../../components/summary/summary-view.tsx';
import { BriefingParts } from '../../../../components/transcript/briefing-parts.tsx';
import { PrintHead } from '../../../../components/transcript/print-head.tsx';
import { RenderingNote } from '../../../../components/transcript/rendering-note.tsx';
import { SectionPageHeading } from '../../../../components/transcript/section-page-heading.tsx';
import { apparatusOf } from '../../../../lib/content/apparatus.ts';
import { claimFactsOf } from '../../../../lib/content/claim-facts.ts';
import { getBriefing, getDirectory, getLibrary } from '../../../../lib/content/library.ts';
import { sharedSummary } from '../../../../lib/export/shared-pages.ts';
import { summaryJsonLd } from '../../../../lib/export/to-json-ld.ts';
import { orPlaceholder, placeholder } from '../../../../lib/model/placeholder.ts';

interface Props {
  params: Promise<{ briefing: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orPlaceholder(
    getLibrary()
      .briefings.filter(({ summary }) => summary)
      .map(({ id }) => ({ briefing: id })),
    { briefing: placeholder },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).briefing === placeholder) return {};
  const { site } = getLibrary();
  return pageMetadata(site, sharedSummary(getBriefing((await params).briefing), site));
}

export default async function SummaryPage({ params }: Props) {
  if ((await params).briefing === placeholder) return null;
  const briefing = getBriefing((await params).briefing);
  if (!briefing.summary) notFound();
  const { site, topics, glossary } = getLibrary();
  const topicOrder = topics.map(({ id }) => id);
  const directory = getDirectory();
  const facts = new Map(briefing.claims.map((claim) => [claim.id, claimFactsOf(briefing, claim)]));
  return (
    <main id="top" className="reader reader-section">
      <PrintHead briefing={briefing} />
      <SkipLinks links={[{ href: '#transcript', name: 'Skip to the summary' }]} />
      <SectionPageHeading briefing={briefing} />
      <div id="transcript" className="transcript summary-page xl:col-span-full xl:pe-0" tabIndex={-1}>
        <ClaimGap briefing={briefing} />
        <ClaimFilters
          claims={briefing.claims}
          facts={[...facts.values()]}
          directory={directory}
          topicOrder={topicOrder}
        />
        <SummaryView
          briefing={briefing}
          summary={briefing.summary}
          directory={directory}
          apparatus={apparatusOf(briefing, glossary)}
          facts={facts}
        />
        <CoverageView briefing={briefing} directory={directory} topicOrder={topicOrder} />
        <RenderingNote briefing={briefing} />
        <BriefingParts briefing={briefing} current="summary" />
      </div>
      <JsonLd text={summaryJsonLd(briefing, { site, directory })} />
    </main>
  );
}
