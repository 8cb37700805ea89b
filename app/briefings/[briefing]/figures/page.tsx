import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FigureCharts } from '../../../../components/figures/figure-charts.tsx';
import { FigureFilters } from '../../../../components/figures/figure-filters.tsx';
import { FigureList } from '../../../../components/figures/figure-list.tsx';
import { FiguresHeading } from '../../../../components/figures/figures-heading.tsx';
import { OtherNumbers } from '../../../../components/figures/other-numbers.tsx';
import { JsonLd } from '../../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../../components/share/page-metadata.ts';
import { SkipLinks } from '../../../../components/site/skip-links.tsx';
import { BriefingParts } from '../../../../components/transcript/briefing-parts.tsx';
import { PrintHead } from '../../../../components/transcript/print-head.tsx';
import { RenderingNote } from '../../../../components/transcript/rendering-note.tsx';
import { getBriefing, getDirectory, getLibrary } from '../../../../lib/content/library.ts';
import { figuresJsonLd } from '../../../../lib/export/figures-json-ld.ts';
import { sharedFigures } from '../../../../lib/export/shared-pages.ts';
import { chartsOf } from '../../../../lib/figures/charts.ts';
import { listFigures } from '../../../../lib/figures/list-figures.ts';
import { otherNumbers } from '../../../../lib/figures/other-numbers.ts';
import { orEmptyRoute, emptyRoute } from '../../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ briefing: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const counted = getLibrary().briefings.filter(({ figures }) => figures.length > 0);
  return orEmptyRoute(
    counted.map(({ id }) => ({ briefing: id })),
    { briefing: emptyRoute },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).briefing === emptyRoute) return {};
  const { site } = getLibrary();
  return pageMetadata(site, sharedFigures(getBriefing((await params).briefing), site));
}

export default async function FiguresPage({ params }: Props) {
  if ((await params).briefing === emptyRoute) return null;
  const briefing = getBriefing((await params).briefing);
  if (briefing.figures.length === 0) notFound();
  const { site, topics } = getLibrary();
  const [directory, topicOrder] = [getDirectory(), topics.map(({ id }) => id)];
  const figures = listFigures(briefing, directory);
  const [charts, others] = [chartsOf(figures, directory), otherNumbers(briefing)];
  const marked = figures.filter(({ mark }) => mark !== null).length;
  const list = { figures, directory, topicOrder };
  return (
    <main id="top" className="reader reader-section">
      <PrintHead briefing={briefing} />
      <SkipLinks links={[{ href: '#figures', name: 'Skip to the figures' }]} />
      <div className="event pt-5 md:pt-wide xl:col-span-full">
        <FiguresHeading
          briefing={briefing}
          amounts={{ marked, charts: charts.length, others: others.length }}
        />
        <FigureFilters {...list} />
      </div>
      <div id="figures" className="transcript xl:col-span-full xl:pe-0" tabIndex={-1}>
        <FigureList briefing={briefing.id} {...list} />
        <FigureCharts charts={charts} />
        <OtherNumbers numbers={others} />
        <RenderingNote briefing={briefing} />
        <BriefingParts briefing={briefing} current="figures" />
      </div>
      <JsonLd text={figuresJsonLd(briefing, site)} />
    </main>
  );
}
