import type { Metadata } from 'next';
import { ExcerptList } from '../../../components/lists/excerpt-list.tsx';
import { ListPage } from '../../../components/lists/list-page.tsx';
import { getDirectory, getLibrary } from '../../../lib/content/library.ts';
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
  return {
    title: person.name,
    description: `${person.role}, ${person.organization}.`,
    alternates: { canonical: speakerPath(person.id) },
  };
}

export default async function SpeakerPage({ params }: Props) {
  const directory = getDirectory();
  const { briefings } = getLibrary();
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
    </ListPage>
  );
}
