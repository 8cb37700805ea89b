import type { Metadata } from 'next';
import { GlossaryList } from '../../components/lists/glossary-list.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { getLibrary } from '../../lib/content/library.ts';
import { glossaryPath } from '../../lib/model/address.ts';
import { glossaryOf } from '../../lib/search/glossary.ts';

const description =
  'Terms that readers may not know, each with the place where every part of a briefing first uses it.';

export const metadata: Metadata = {
  title: 'Glossary',
  description,
  alternates: { canonical: glossaryPath },
};

export default function GlossaryPage() {
  return (
    <ListPage kind="All briefings" title="Glossary" description={description}>
      <GlossaryList entries={glossaryOf(getLibrary())} />
    </ListPage>
  );
}
