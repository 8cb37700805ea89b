import { asHtml, inHtml, sourceOf, type Quotation } from './quotation.ts';

/** Of a frame, in CSS pixels. */
export const frameSize = { width: 640, height: 480 } as const;

/** The frame in which another site shows an embed. */
export function frameOf(source: string, title: string): string {
  const { width, height } = frameSize;
  return `<iframe src="${inHtml(source)}" title="${inHtml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

/**
 * The code by which another site shows a quotation: the frame that has the words with their notes, and the words
 * themselves with whose they are.
 *
 * @param frame address of the embed that has all of the words; null where none has
 */
export function asEmbed(quotation: Quotation, frame: string | null): string {
  const title = `${quotation.place}: ${quotation.event}`;
  return `${frame === null ? '' : `${frameOf(frame, title)}\n`}${asHtml(quotation)}\n`;
}

/** The code by which another site shows a whole section: its frame, and whose the words in it are, with a link. */
export function asSectionEmbed(quotation: Quotation, frame: string, url: string): string {
  const place = quotation.place.split(', paragraph')[0] ?? '';
  const source = inHtml(sourceOf({ ...quotation, place }));
  return `${frameOf(frame, `${place}: ${quotation.event}`)}\n<blockquote cite="${inHtml(url)}"><p><a href="${inHtml(url)}">${source}</a></p></blockquote>\n`;
}
