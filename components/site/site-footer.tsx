import { aboutPath, glossaryPath, quotePath } from '../../lib/model/address.ts';
import type { Site } from '../../lib/model/briefing.ts';

export function SiteFooter({ site }: { site: Site }) {
  const address = site.corrections.includes('@') ? `mailto:${site.corrections}` : site.corrections;
  return (
    <footer className="mt-widest border-t border-rule page-sides pt-line pb-widest label-6 text-quiet print:hidden">
      <p>
        {site.description} <a href={aboutPath}>How it is made</a>. <a href={glossaryPath}>Glossary</a>.{' '}
        <a href={quotePath}>Check a quote</a>. Something wrong? <a href={address}>Tell the editor</a>.{' '}
        <button
          type="button"
          className="underline decoration-rule underline-offset-[0.2em] noscript:hidden"
          data-shows-keys
        >
          Keys
        </button>
      </p>
    </footer>
  );
}
