import { BriefingList } from '../components/lists/briefing-list.tsx';
import { JsonLd } from '../components/share/json-ld.tsx';
import { pageMetadata } from '../components/share/page-metadata.ts';
import { getDirectory, getLibrary } from '../lib/content/library.ts';
import { sharedPage } from '../lib/export/shared-pages.ts';
import { homeJsonLd } from '../lib/export/site-json-ld.ts';
import { homePath, quotePath, searchPath, topicsPath } from '../lib/model/address.ts';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, { title: null, description: site.description, path: homePath }),
);

export default function HomePage() {
  const { briefings } = getLibrary();
  return (
    <main id="top" className="page">
      <header className="page-heading">
        <h1 className="text-[1.375rem]/[1.3] font-normal tracking-[0] md:text-question/[1.3]">
          {site.description}
        </h1>
        <p className="flex flex-wrap gap-x-5 label-6 font-semibold">
          <a href={searchPath()}>Search all that was said</a>
          <a href={topicsPath}>Read by topic</a>
          <a href={quotePath}>Check a quote</a>
        </p>
      </header>
      <BriefingList briefings={briefings} directory={getDirectory()} />
      <JsonLd text={homeJsonLd(site)} />
    </main>
  );
}
