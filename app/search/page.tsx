import { SearchPage } from '../../components/islands/search-page.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { Island } from '../../components/site/island.tsx';
import { getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { searchJsonLd } from '../../lib/export/site-json-ld.ts';
import {
  outletsPath,
  quotePath,
  searchIndexPath,
  searchPath,
  speakersPath,
  topicsPath,
} from '../../lib/model/address.ts';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, {
    title: 'Search',
    description: 'Search the words of every briefing: exact words first, near misses marked as such.',
    path: searchPath(),
  }),
);

export default function Page() {
  return (
    <main id="top" className="page page-search">
      <header className="page-heading">
        <h1>Search</h1>
        <p>
          To compare a quote or a whole draft with what was said, <a href={quotePath}>check a quote</a>.
        </p>
        <p className="hidden noscript:block">
          Search needs JavaScript, which is off in this browser. You can still reach every passage by its{' '}
          <a href={topicsPath}>topic</a>, its <a href={speakersPath}>speaker</a> or the{' '}
          <a href={outletsPath}>outlet</a> that asked, and your browser can search the page of each briefing.
        </p>
      </header>
      <Island name="search-page" component={SearchPage} props={{}} loadsWith="q" needs={[searchIndexPath]} />
      <JsonLd text={searchJsonLd(site)} />
    </main>
  );
}
