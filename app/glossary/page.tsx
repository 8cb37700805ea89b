import { GlossaryList } from '../../components/lists/glossary-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { glossaryJsonLd } from '../../lib/export/site-json-ld.ts';
import { glossaryPath } from '../../lib/model/address.ts';
import { glossaryOf } from '../../lib/search/glossary.ts';

const description =
  'Terms that readers may not know, each with the place where every part of a briefing first uses it.';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, { title: 'Glossary', description, path: glossaryPath }),
);

export default function GlossaryPage() {
  return (
    <ListPage kind="All briefings" title="Glossary" description={description}>
      <GlossaryList entries={glossaryOf(getLibrary())} />
      <JsonLd text={glossaryJsonLd(getLibrary())} />
    </ListPage>
  );
}
