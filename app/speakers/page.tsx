import { IndexList } from '../../components/lists/index-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { listJsonLd } from '../../lib/export/site-json-ld.ts';
import { speakerPath, speakersPath } from '../../lib/model/address.ts';
import { amountSaid, pickPassages } from '../../lib/search/excerpts.ts';
import { officeOf } from '../../lib/model/people.ts';

const description = 'Who spoke on the record, and everything each of them said.';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, { title: 'Speakers', description, path: speakersPath }),
);

export default function SpeakersPage() {
  const { people, briefings } = getLibrary();
  return (
    <ListPage kind="All briefings" title="Speakers" description={description}>
      <IndexList
        entries={people.map((person) => ({
          id: person.id,
          href: speakerPath(person.id),
          name: person.name,
          description: officeOf(person),
          amount: amountSaid(pickPassages(briefings, (_, turn) => turn.speaker === person.id)),
        }))}
      />
      <JsonLd
        text={listJsonLd(
          site,
          speakersPath,
          'Speakers',
          people.map(({ id }) => speakerPath(id)),
        )}
      />
    </ListPage>
  );
}
