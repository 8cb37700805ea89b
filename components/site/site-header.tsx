import {
  aboutPath,
  homePath,
  outletsPath,
  searchIndexPath,
  speakersPath,
  topicsPath,
} from '../../lib/model/address.ts';
import type { Site } from '../../lib/model/briefing.ts';
import { SiteSearch } from '../islands/site-search.tsx';
import { Island } from './island.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export function SiteHeader({ site }: { site: Site }) {
  return (
    <header className="site-header flex flex-wrap items-baseline gap-x-5 border-b border-rule page-sides py-3 label-line print:hidden">
      <div className="flex-1 max-md:-order-2">
        <a className="font-serif font-semibold whitespace-nowrap no-underline" href={homePath}>
          {site.name}
        </a>
      </div>
      <nav
        aria-label="Site"
        className="site-nav flex flex-wrap items-baseline gap-x-[clamp(0.75rem,3vw,1.25rem)] *:no-underline max-md:w-full max-md:justify-between"
      >
        <a href={homePath}>Briefings</a>
        <a href={topicsPath}>Topics</a>
        <a href={speakersPath}>Speakers</a>
        <a href={outletsPath}>Outlets</a>
        <a href={aboutPath}>About</a>
      </nav>
      {/* Keeps the header as it is while the field is over the page; the results page has a field of its own. */}
      <div className="max-w-44 flex-[1_1_6rem] max-md:min-h-line [.site-header:has(+.page-search)_&]:hidden">
        <Island name="site-search" component={SiteSearch} props={{}} needs={[searchIndexPath]} />
      </div>
      <ThemeChoice />
    </header>
  );
}
