import type { Metadata } from 'next';
import { ExcerptList } from '../../../components/lists/excerpt-list.tsx';
import { ListPage } from '../../../components/lists/list-page.tsx';
import { JsonLd } from '../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../components/share/page-metadata.ts';
import { getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { sharedPage } from '../../../lib/export/shared-pages.ts';
import { outletJsonLd } from '../../../lib/export/site-json-ld.ts';
import { outletPath, outletsPath } from '../../../lib/model/address.ts';
import { pickPassages } from '../../../lib/search/excerpts.ts';
import { otherNames, questionsOf } from '../../../lib/text/amount.ts';
import { outletOf } from '../../../lib/model/questioner.ts';
import { orEmptyRoute, emptyRoute } from '../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ outlet: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orEmptyRoute(
    getLibrary().outlets.map(({ id }) => ({ outlet: id })),
    { outlet: emptyRoute },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).outlet === emptyRoute) return {};
  const outlet = getDirectory().outlet((await params).outlet);
  const { site } = getLibrary();
  return pageMetadata(
    site,
    sharedPage(site, {
      title: outlet.name,
      description: `Every question that ${outlet.name} asked, with the answers. ${otherNames(outlet)}`.trim(),
      path: outletPath(outlet.id),
    }),
  );
}

export default async function OutletPage({ params }: Props) {
  if ((await params).outlet === emptyRoute) return null;
  const directory = getDirectory();
  const { site, briefings } = getLibrary();
  const outlet = directory.outlet((await params).outlet);
  const excerpts = pickPassages(
    briefings,
    (_passage, turn, section) => outletOf(section, turn) === outlet.id,
  );
  return (
    <ListPage
      kind="Outlet"
      title={outlet.name}
      description={otherNames(outlet)}
      amount={questionsOf(briefings, outlet.id)}
      all={{ href: outletsPath, name: 'All outlets' }}
    >
      <ExcerptList excerpts={excerpts} directory={directory} query={`outlet=${outlet.id}`} />
      <JsonLd text={outletJsonLd(outlet, site)} />
    </ListPage>
  );
}
