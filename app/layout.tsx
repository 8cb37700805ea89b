import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { KeysDialog } from '../components/site/keys-dialog.tsx';
import { SkipLinks } from '../components/site/skip-links.tsx';
import { SiteFooter } from '../components/site/site-footer.tsx';
import { SiteHeader } from '../components/site/site-header.tsx';
import { Ready } from '../components/islands/ready.tsx';
import { getLibrary } from '../lib/content/library.ts';
import { readPageScript } from '../lib/publish/page-script.ts';
import './globals.css';

const { site } = getLibrary();

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The small script sets the reader's theme before anything is painted.
    <html lang="en" suppressHydrationWarning>
      <body>
        <script dangerouslySetInnerHTML={{ __html: readPageScript('start') }} />
        <SkipLinks links={[{ href: '#top', name: 'Skip the header' }]} />
        <SiteHeader site={site} />
        {children}
        <SiteFooter site={site} />
        <KeysDialog />
        <script type="module" async dangerouslySetInnerHTML={{ __html: readPageScript('page') }} />
        <Ready />
      </body>
    </html>
  );
}
