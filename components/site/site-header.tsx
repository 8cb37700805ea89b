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
    <header className="site-header">
      <a className="site-name" href={homePath}>
        {site.name}
      </a>
      <nav aria-label="Site" className="site-nav">
        <a href={homePath}>Briefings</a>
        <a href={topicsPath}>Topics</a>
        <a href={speakersPath}>Speakers</a>
        <a href={outletsPath}>Outlets</a>
        <a href={aboutPath}>About</a>
      </nav>
      <div className="search-place">
        <Island name="site-search" component={SiteSearch} props={{}} needs={[searchIndexPath]} />
      </div>
      <ThemeChoice />
    </header>
  );
}
