import type { Metadata } from 'next';
import { ExplanationCards } from '../../../../components/notes/explanation-cards.tsx';
import { JsonLd } from '../../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../../components/share/page-metadata.ts';
import { SkipLinks, transcriptSkips } from '../../../../components/site/skip-links.tsx';
import { BriefingParts } from '../../../../components/transcript/briefing-parts.tsx';
import { ConferenceStrip } from '../../../../components/transcript/conference-strip.tsx';
import { Navigator } from '../../../../components/transcript/navigator.tsx';
import { PassageActions } from '../../../../components/transcript/passage-actions.tsx';
import { PrintHead } from '../../../../components/transcript/print-head.tsx';
import { RenderingNote } from '../../../../components/transcript/rendering-note.tsx';
import { SectionNeighbours } from '../../../../components/transcript/section-neighbours.tsx';
import { SectionPageHeading } from '../../../../components/transcript/section-page-heading.tsx';
import { SectionView } from '../../../../components/transcript/section-view.tsx';
import { apparatusOf } from '../../../../lib/content/apparatus.ts';
import { getBriefing, getDirectory, getLibrary, getSection } from '../../../../lib/content/library.ts';
import { sharedSection } from '../../../../lib/export/shared-pages.ts';
import { sectionJsonLd } from '../../../../lib/export/to-json-ld.ts';
import { briefingPath, sectionPath } from '../../../../lib/model/address.ts';
import { endsWithRestoredBreak } from '../../../../lib/text/repairs.ts';
import { orEmptyRoute, emptyRoute } from '../../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ briefing: string; section: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = getLibrary().briefings.flatMap(({ id, sections }) =>
    sections.map((section) => ({ briefing: id, section: section.id })),
  );
  return orEmptyRoute(pages, { briefing: emptyRoute, section: emptyRoute });
}

async function find({ params }: Props) {
  const { briefing: id, section } = await params;
  return { briefing: getBriefing(id), section: getSection(getBriefing(id), section) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  if ((await props.params).briefing === emptyRoute) return {};
  const { briefing, section } = await find(props);
  const [directory, { site }] = [getDirectory(), getLibrary()];
  return pageMetadata(site, sharedSection(briefing, section, site, directory));
}

export default async function SectionPage(props: Props) {
  if ((await props.params).briefing === emptyRoute) return null;
  const { briefing, section } = await find(props);
  const [directory, { site, glossary }] = [getDirectory(), getLibrary()];
  const hrefOf = ({ id }: { id: string }) => sectionPath(briefing.id, id);
  const apparatus = apparatusOf(briefing, glossary);
  return (
    <main id="top" className="reader reader-section">
      <PrintHead briefing={briefing} />
      <SkipLinks links={transcriptSkips} />
      <SectionPageHeading briefing={briefing} />
      <Navigator briefing={briefing} directory={directory} hrefOf={hrefOf} current={section.id} />
      <div id="transcript" className="transcript [&>.strip]:mt-wider print:[&>.strip]:hidden" tabIndex={-1}>
        <SectionView
          briefing={briefing}
          section={section}
          directory={directory}
          elsewhere={{ href: briefingPath(briefing.id, section.id), name: 'In the whole transcript' }}
          isBreakRestored={endsWithRestoredBreak(briefing.sections[briefing.sections.indexOf(section) - 1])}
          apparatus={apparatus}
          isAlone
        />
        <ExplanationCards apparatus={apparatus} sections={[section]} />
        <SectionNeighbours briefing={briefing} section={section} />
        <ConferenceStrip briefing={briefing} directory={directory} hrefOf={hrefOf} current={section.id} />
        <RenderingNote briefing={briefing} />
        <BriefingParts briefing={briefing} current={null} />
      </div>
      <PassageActions elsewhere="Copy link in context" />
      <JsonLd text={sectionJsonLd(briefing, section, { site, directory })} />
    </main>
  );
}
