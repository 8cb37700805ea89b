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

/** A claim of a summary, as its code tells it. */
export interface EmbeddedClaim {
  /** Its words in the summary. */
  words: string;
  /** How far it holds: `Paraphrase: the same was said in other words`. */
  support: string;
  /** Absolute address of the claim on the summary’s page. */
  url: string;
}

/** The code by which another site shows a claim: its frame, and its words with how far the transcript holds them up. */
export function asClaimEmbed(
  { words, support, url }: EmbeddedClaim,
  event: Pick<Quotation, 'event' | 'date' | 'rendering'>,
  frame: string,
): string {
  const source = sourceOf({ ...event, place: 'summary', url });
  const lines = `<p>${inHtml(`“${words}”`)}</p><p>${inHtml(support)}. <a href="${inHtml(url)}">${inHtml(source)}</a></p>`;
  return `${frameOf(frame, `A claim of the summary: ${event.event}`)}\n<blockquote cite="${inHtml(url)}">${lines}</blockquote>\n`;
}
