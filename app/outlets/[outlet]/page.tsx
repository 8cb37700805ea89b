import type { Metadata } from 'next';
import { ExcerptList } from '../../../components/lists/excerpt-list.tsx';
import { ListPage } from '../../../components/lists/list-page.tsx';
import { getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { outletPath, outletsPath } from '../../../lib/model/address.ts';
import { pickPassages } from '../../../lib/search/excerpts.ts';
import { otherNames, questionsOf } from '../../../lib/text/amount.ts';

interface Props {
  params: Promise<{ outlet: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getLibrary().outlets.map(({ id }) => ({ outlet: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outlet = getDirectory().outlet((await params).outlet);
  return {
    title: outlet.name,
    description: otherNames(outlet),
    alternates: { canonical: outletPath(outlet.id) },
  };
}

export default async function OutletPage({ params }: Props) {
  const directory = getDirectory();
  const { briefings } = getLibrary();
  const outlet = directory.outlet((await params).outlet);
  const excerpts = pickPassages(briefings, (_passage, _turn, section) => section.askedBy === outlet.id);
  return (
    <ListPage
      kind="Outlet"
      title={outlet.name}
      description={otherNames(outlet)}
      amount={questionsOf(briefings, outlet.id)}
      all={{ href: outletsPath, name: 'All outlets' }}
    >
      <ExcerptList excerpts={excerpts} directory={directory} query={`outlet=${outlet.id}`} />
    </ListPage>
  );
}
