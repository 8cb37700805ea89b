import type { Metadata } from 'next';
import { IndexList } from '../../components/lists/index-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { getLibrary } from '../../lib/content/library.ts';
import { topicPath, topicsPath } from '../../lib/model/address.ts';
import { countExcerpts, pickPassages } from '../../lib/search/excerpts.ts';
import { amountOf } from '../../lib/text/amount.ts';

const description = 'What was spoken of, across all briefings; each topic has every passage on it.';

export const metadata: Metadata = {
  title: 'Topics',
  description,
  alternates: { canonical: topicsPath },
};

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
    </ListPage>
  );
}
