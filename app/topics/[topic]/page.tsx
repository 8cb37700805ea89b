import type { Metadata } from 'next';
import { ExcerptList } from '../../../components/lists/excerpt-list.tsx';
import { ListPage } from '../../../components/lists/list-page.tsx';
import { SpeakerChoices } from '../../../components/lists/speaker-choices.tsx';
import { JsonLd } from '../../../components/share/json-ld.tsx';
import { pageMetadata } from '../../../components/share/page-metadata.ts';
import { getDirectory, getLibrary } from '../../../lib/content/library.ts';
import { sharedPage } from '../../../lib/export/shared-pages.ts';
import { topicJsonLd } from '../../../lib/export/site-json-ld.ts';
import { topicPath, topicsPath } from '../../../lib/model/address.ts';
import { countExcerpts, pickPassages } from '../../../lib/search/excerpts.ts';
import { amountOf } from '../../../lib/text/amount.ts';
import { orEmptyRoute, emptyRoute } from '../../../lib/model/empty-route.ts';

interface Props {
  params: Promise<{ topic: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return orEmptyRoute(
    getLibrary().topics.map(({ id }) => ({ topic: id })),
    { topic: emptyRoute },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if ((await params).topic === emptyRoute) return {};
  const topic = getDirectory().topic((await params).topic);
  const { site } = getLibrary();
  return pageMetadata(
    site,
    sharedPage(site, {
      title: topic.name,
      description: topic.description,
      path: topicPath(topic.id),
    }),
  );
}

export default async function TopicPage({ params }: Props) {
  if ((await params).topic === emptyRoute) return null;
  const directory = getDirectory();
  const { site, briefings } = getLibrary();
  const topic = directory.topic((await params).topic);
  const excerpts = pickPassages(briefings, (passage) => passage.topics.includes(topic.id));
  return (
    <ListPage
      kind="Topic"
      title={topic.name}
      description={topic.description}
      amount={amountOf(countExcerpts(excerpts))}
      all={{ href: topicsPath, name: 'All topics' }}
    >
      <SpeakerChoices excerpts={excerpts} directory={directory} path={topicPath(topic.id)} />
      <ExcerptList excerpts={excerpts} directory={directory} query={`topic=${topic.id}`} topic={topic.id} />
      <JsonLd text={topicJsonLd(topic, site)} />
    </ListPage>
  );
}
