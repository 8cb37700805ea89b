import { DeskView } from '../../components/desk/desk-view.tsx';
import { ListPage } from '../../components/lists/list-page.tsx';
import { contentRoot } from '../../lib/content/content-root.ts';
import { deskState } from '../../lib/desk/desk-state.ts';

export const metadata = { title: 'The desk' };

/** For editors, while developing: `page.dev.tsx` is no page of the site that is built. */
export default function DeskPage() {
  return (
    <ListPage
      kind="While developing"
      title="The desk"
      description="What is still to do, briefing by briefing. Places open in your editor. This page is never published."
    >
      <DeskView parts={deskState(contentRoot())} />
    </ListPage>
  );
}
