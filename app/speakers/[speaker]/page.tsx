import type { Metadata } from 'next';
import { ExcerptList } from '../../../components/lists/excerpt-list.tsx';
import { ListPage } from '../../../components/lists/list-page.tsx';
import { JsonLd } from '../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../components/share/page-metadata.ts';
import { getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { sharedPage } from '../../../lib/export/shared-pages.ts';
import { speakerJsonLd } from '../../../lib/export/site-json-ld.ts';
import { speakerPath, speakersPath } from '../../../lib/model/address.ts';
import { countExcerpts, pickPassages } from '../../../lib/search/excerpts.ts';
import { amountOf } from '../../../lib/text/amount.ts';

interface Props {
  params: Promise<{ speaker: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return getLibrary().people.map(({ id }) => ({ speaker: id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = getDirectory().person((await params).speaker);
  const { site } = getLibrary();
  return pageMetadata(
    site,
    sharedPage(site, {
      title: person.name,
      description: `${person.role}, ${person.organization}.`,
      path: speakerPath(person.id),
    }),
  );
}

export default async function SpeakerPage({ params }: Props) {
  const directory = getDirectory();
  const { site, briefings } = getLibrary();
  const person = directory.person((await params).speaker);
  const excerpts = pickPassages(briefings, (_, turn) => turn.speaker === person.id);
  return (
    <ListPage
      kind="Speaker"
      title={person.name}
      description={`${person.role}, ${person.organization}.`}
      amount={amountOf(countExcerpts(excerpts))}
      all={{ href: speakersPath, name: 'All speakers' }}
    >
      <ExcerptList excerpts={excerpts} directory={directory} query={`speaker=${person.id}`} />
      <JsonLd text={speakerJsonLd(person, site)} />
    </ListPage>
  );
}
