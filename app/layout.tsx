import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { KeysDialog } from '../components/site/keys-dialog.tsx';
import { SkipLinks } from '../components/site/skip-links.tsx';
import { SiteFooter } from '../components/site/site-footer.tsx';
import { SiteHeader } from '../components/site/site-header.tsx';
import { StartPage } from '../components/islands/start-page.tsx';
import { getSite } from '../lib/content/library.ts';
import './globals.css';

const site = getSite();

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  title: { default: site.name, template: `%s · ${site.name}` },
  description: site.description,
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SkipLinks links={[{ href: '#top', name: 'Skip the header' }]} />
        <SiteHeader site={site} />
        {children}
        <SiteFooter site={site} />
        <KeysDialog />
        {process.env.NODE_ENV === 'development' && <StartPage />}
      </body>
    </html>
  );
}
