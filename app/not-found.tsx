import type { Metadata } from 'next';
import { BriefingList } from '../components/lists/briefing-list.tsx';
import { getDirectory, getLibrary } from '../lib/content/library.ts';

import { sectionPath } from '../lib/model/address.ts';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  const { site, briefings } = getLibrary();
  const briefing = briefings[0];
  const section = briefing?.sections.find(({ kind }) => kind === 'exchange');
  const address = site.corrections.includes('@') ? `mailto:${site.corrections}` : site.corrections;
  return (
    <main id="top" className="page">
      <header className="page-heading">
        <h1>There is no page at this address.</h1>
        <p>
          Addresses of this site are kept for ever, so this one was probably cut short or mistyped.
          {briefing && section && (
            <>
              {' '}
              An address of an answer looks like <code>{sectionPath(briefing.id, section.id)}</code>.
            </>
          )}{' '}
          If a link that used to work brought you here, <a href={address}>tell the editor</a>. Everything that
          is published is below.
        </p>
      </header>
      <BriefingList briefings={briefings} directory={getDirectory()} />
    </main>
  );
}
