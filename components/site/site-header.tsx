import {
  aboutPath,
  homePath,
  outletsPath,
  quotePath,
  searchIndexPath,
  speakersPath,
  topicsPath,
} from '../../lib/model/address.ts';
import type { Site } from '../../lib/model/briefing.ts';
import { SiteSearch } from '../islands/site-search.tsx';
import { Island } from './island.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/**
 * The name of the site, its pages, and the search. On a phone the pages are a sheet, a native popover behind one
 * word, so that the header takes one line.
 */
export function SiteHeader({ site }: { site: Site }) {
  return (
    <header className="site-header flex items-baseline gap-x-5 border-b border-rule page-sides py-3 label-line print:hidden">
      <a className="me-auto font-serif font-semibold whitespace-nowrap no-underline" href={homePath}>
        {site.name}
      </a>
      <nav
        id="site-menu"
        popover="auto"
        aria-label="Site"
        className="site-nav *:no-underline backdrop:bg-shade max-md:inset-x-0 max-md:top-0 max-md:bottom-auto max-md:w-full max-md:border-b-2 max-md:border-ink max-md:bg-paper max-md:px-5 max-md:py-3 max-md:text-ink max-md:*:border-t max-md:*:border-rule max-md:*:py-2 max-md:*:first:border-0 max-md:open:grid md:static md:flex md:flex-wrap md:items-baseline md:gap-x-5 md:overflow-visible md:bg-transparent"
      >
        <a href={homePath}>Briefings</a>
        <a href={topicsPath}>Topics</a>
        <a href={speakersPath}>Speakers</a>
        <a href={outletsPath}>Outlets</a>
        <a href={quotePath}>Check a quote</a>
        <a href={aboutPath}>About</a>
        <ThemeChoice />
        <button
          type="button"
          className="cursor-pointer text-start font-semibold md:hidden"
          popoverTarget="site-menu"
          popoverTargetAction="hide"
        >
          Close
        </button>
      </nav>
      {/* Keeps the header as it is while the field is over the page; the results page has a field of its own. */}
      <div className="min-h-line max-w-44 flex-[0_1_11rem] [.site-header:has(+.page-search)_&]:hidden">
        <Island name="site-search" component={SiteSearch} props={{}} needs={[searchIndexPath]} />
      </div>
      <button type="button" className="cursor-pointer font-semibold md:hidden" popoverTarget="site-menu">
        Menu
      </button>
    </header>
  );
}
