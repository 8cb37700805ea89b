import type { Metadata } from 'next';
import { IndexList } from '../../components/lists/index-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { getLibrary } from '../../lib/content/library.ts';
import { speakerPath, speakersPath } from '../../lib/model/address.ts';
import { countExcerpts, pickPassages } from '../../lib/search/excerpts.ts';
import { amountOf } from '../../lib/text/amount.ts';

const description = 'Who spoke on the record, and everything each of them said.';

export const metadata: Metadata = {
  title: 'Speakers',
  description,
  alternates: { canonical: speakersPath },
};

export default function SpeakersPage() {
  const { people, briefings } = getLibrary();
  return (
    <ListPage kind="All briefings" title="Speakers" description={description}>
      <IndexList
        entries={people.map((person) => ({
          id: person.id,
          href: speakerPath(person.id),
          name: person.name,
          description: `${person.role}, ${person.organization}`,
          amount: amountOf(countExcerpts(pickPassages(briefings, (_, turn) => turn.speaker === person.id))),
        }))}
      />
    </ListPage>
  );
}
