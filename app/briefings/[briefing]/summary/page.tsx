import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SkipLinks } from '../../../../components/site/skip-links.tsx';
import { SummaryView } from '../../../../components/summary/summary-view.tsx';
import { BriefingParts } from '../../../../components/transcript/briefing-parts.tsx';
import { PrintHead } from '../../../../components/transcript/print-head.tsx';
import { RenderingNote } from '../../../../components/transcript/rendering-note.tsx';
import { SectionPageHeading } from '../../../../components/transcript/section-page-heading.tsx';
import { getBriefing, getDirectory, getLibrary } from '../../../../lib/content/library.ts';
import { summaryPath } from '../../../../lib/model/address.ts';
import { longDate } from '../../../../lib/text/dates.ts';

interface Props {
  params: Promise<{ briefing: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getLibrary()
    .briefings.filter(({ summary }) => summary)
    .map(({ id }) => ({ briefing: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, title, date, source } = getBriefing((await params).briefing);
  return {
    title: `The summary as published: ${title}`,
    description: `What ${source.publisher} wrote above the transcript of ${longDate(date)}.`,
    alternates: { canonical: summaryPath(id) },
  };
}

export default async function SummaryPage({ params }: Props) {
  const briefing = getBriefing((await params).briefing);
  if (!briefing.summary) notFound();
  return (
    <main id="top" className="reader reader-section">
      <PrintHead briefing={briefing} />
      <SkipLinks links={[{ href: '#transcript', name: 'Skip to the summary' }]} />
      <SectionPageHeading briefing={briefing} />
      <div id="transcript" className="transcript" tabIndex={-1}>
        <SummaryView briefing={briefing} summary={briefing.summary} directory={getDirectory()} />
        <RenderingNote briefing={briefing} />
        <BriefingParts briefing={briefing} current="summary" />
      </div>
    </main>
  );
}
