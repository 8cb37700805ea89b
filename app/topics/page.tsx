import { IndexList } from '../../components/lists/index-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { listJsonLd } from '../../lib/export/site-json-ld.ts';
import { topicPath, topicsPath } from '../../lib/model/address.ts';
import { countExcerpts, pickPassages } from '../../lib/search/excerpts.ts';
import { amountOf } from '../../lib/text/amount.ts';

const description = 'What was spoken of, across all briefings; each topic has every passage on it.';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, { title: 'Topics', description, path: topicsPath }),
);

export default function TopicsPage() {
  const { topics, briefings } = getLibrary();
  return (
    <ListPage kind="All briefings" title="Topics" description={description}>
      <IndexList
        entries={topics.map((topic) => ({
          id: topic.id,
          href: topicPath(topic.id),
          name: topic.name,
          description: topic.description,
          amount: amountOf(
            countExcerpts(pickPassages(briefings, (passage) => passage.topics.includes(topic.id))),
          ),
        }))}
      />
      <JsonLd
        text={listJsonLd(
          site,
          topicsPath,
          'Topics',
          topics.map(({ id }) => topicPath(id)),
        )}
      />
    </ListPage>
  );
}
