import { aboutPath, homePath } from '../../lib/model/address.ts';
import type { Site } from '../../lib/model/briefing.ts';

export function SiteHeader({ site }: { site: Site }) {
  return (
    <header className="site-header">
      <a href={homePath}>{site.name}</a>
      <nav aria-label="Site">
        <a href={aboutPath}>About</a>
      </nav>
    </header>
  );
}
