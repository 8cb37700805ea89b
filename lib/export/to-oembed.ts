import { frameOf, frameSize } from '../cite/embed.ts';
import { absoluteUrl, embedPath, homePath } from '../model/address.ts';
import type { Briefing } from '../model/briefing.ts';
import type { Known } from './json-ld.ts';
import type { Embed } from './to-embed.ts';

/** How a program shows an embed, as a `rich` answer of oEmbed 1.0 (https://oembed.com/). */
export function toOembed(briefing: Briefing, embed: Embed, { site }: Known): string {
  const title = `${embed.title}: ${briefing.title}`;
  const source = absoluteUrl(site.url, embedPath(briefing.id, embed.id));
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: site.name,
    provider_url: absoluteUrl(site.url, homePath),
    ...frameSize,
    html: frameOf(source, title),
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
