import type { Metadata } from 'next';
import { BriefingList } from '../components/lists/briefing-list.tsx';
import { getDirectory, getLibrary } from '../lib/content/library.ts';
import { homePath } from '../lib/model/address.ts';

export const metadata: Metadata = { alternates: { canonical: homePath } };

export default function HomePage() {
  const { site, briefings } = getLibrary();
  return (
    <main id="top" className="page">
      <header className="page-heading" id="first-screen">
        <h1>{site.description}</h1>
      </header>
      <BriefingList briefings={briefings} directory={getDirectory()} />
    </main>
  );
}
