import type { Metadata } from 'next';
import { feedPath } from '../../lib/model/address.ts';
import type { Site } from '../../lib/model/briefing.ts';
import { pictureSize, type SharedPage } from '../../lib/model/shared-page.ts';

/**
 * The head of a page, for those who share it (Open Graph, https://ogp.me/; a large card on X), list it by its one
 * address, and cite it. Addresses become absolute by the site's `metadataBase`.
 */
export function pageMetadata(site: Site, page: SharedPage): Metadata {
  const { title, description, path, picture, date, oembed, citation } = page;
  return {
    ...(title !== null && { title }),
    description,
    alternates: {
      canonical: path,
      types: {
        'application/atom+xml': [{ url: feedPath, title: site.name }],
        ...(oembed !== undefined && {
          'application/json+oembed': [{ url: oembed, title: title ?? site.name }],
        }),
      },
    },
    openGraph: {
      ...(date === null ? { type: 'website' } : { type: 'article', publishedTime: date }),
      title: title ?? site.name,
      description,
      url: path,
      siteName: site.name,
      locale: 'en',
      images: [{ url: picture.path, ...pictureSize, alt: picture.alt, type: 'image/png' }],
    },
    twitter: { card: 'summary_large_image' },
    other: { ...citation },
  };
}
