import type { Metadata } from 'next';
import { ExcerptList } from '../../../components/lists/excerpt-list.tsx';
import { ListPage } from '../../../components/lists/list-page.tsx';
import { JsonLd } from '../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../components/share/page-metadata.ts';
import { getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { sharedPage } from '../../../lib/export/shared-pages.ts';
import { speakerJsonLd } from '../../../lib/export/site-json-ld.ts';
import { speakerPath, speakersPath } from '../../../lib/model/address.ts';
import { amountSaid, pickPassages } from '../../../lib/search/excerpts.ts';
import { officeOf } from '../../../lib/model/people.ts';
import { orEmptyRoute, emptyRoute } from '../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ speaker: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orEmptyRoute(
    getLibrary().people.map(({ id }) => ({ speaker: id })),
    { speaker: emptyRoute },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).speaker === emptyRoute) return {};
  const person = getDirectory().person((await params).speaker);
  const { site } = getLibrary();
  return pageMetadata(
    site,
    sharedPage(site, {
      title: person.name,
      description: officeOf(person),
      path: speakerPath(person.id),
    }),
  );
}

export default async function SpeakerPage({ params }: Props) {
  if ((await params).speaker === emptyRoute) return null;
  const directory = getDirectory();
  const { site, briefings } = getLibrary();
  const person = directory.person((await params).speaker);
  const excerpts = pickPassages(briefings, (_, turn) => turn.speaker === person.id);
  return (
    <ListPage
      kind="Speaker"
      title={person.name}
      description={officeOf(person) && `${officeOf(person)}.`}
      amount={amountSaid(excerpts)}
      all={{ href: speakersPath, name: 'All speakers' }}
    >
      <ExcerptList excerpts={excerpts} directory={directory} query={`speaker=${person.id}`} />
      <JsonLd text={speakerJsonLd(person, site)} />
    </ListPage>
  );
}
