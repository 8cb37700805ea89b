import { IndexList } from '../../components/lists/index-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { JsonLd } from '../../components/share/json-ld.tsx';
import { pageMetadata } from '../../components/share/page-metadata.ts';
import { getLibrary } from '../../lib/content/library.ts';
import { sharedPage } from '../../lib/export/shared-pages.ts';
import { listJsonLd } from '../../lib/export/site-json-ld.ts';
import { outletPath, outletsPath } from '../../lib/model/address.ts';
import { otherNames, questionsOf } from '../../lib/text/amount.ts';

const description = 'The newsrooms that asked, each with its questions and the answers.';

const { site } = getLibrary();

export const metadata = pageMetadata(
  site,
  sharedPage(site, { title: 'Outlets', description, path: outletsPath }),
);

export default function OutletsPage() {
  const { outlets, briefings } = getLibrary();
  return (
    <ListPage kind="All briefings" title="Outlets" description={description}>
      <IndexList
        entries={outlets.map((outlet) => ({
          id: outlet.id,
          href: outletPath(outlet.id),
          name: outlet.name,
          description: otherNames(outlet),
          amount: questionsOf(briefings, outlet.id),
        }))}
      />
      <JsonLd
        text={listJsonLd(
          site,
          outletsPath,
          'Outlets',
          outlets.map(({ id }) => outletPath(id)),
        )}
      />
    </ListPage>
  );
}
