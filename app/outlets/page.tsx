import type { Metadata } from 'next';
import { IndexList } from '../../components/lists/index-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { getLibrary } from '../../lib/content/library.ts';
import { outletPath, outletsPath } from '../../lib/model/address.ts';
import { otherNames, questionsOf } from '../../lib/text/amount.ts';

const description = 'The newsrooms that asked, each with its questions and the answers.';

export const metadata: Metadata = {
  title: 'Outlets',
  description,
  alternates: { canonical: outletsPath },
};

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
    </ListPage>
  );
}
