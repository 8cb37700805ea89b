import type { Site } from '../../lib/model/briefing.ts';

export function SiteFooter({ site }: { site: Site }) {
  return <footer className="site-footer">{site.publisher}</footer>;
}
