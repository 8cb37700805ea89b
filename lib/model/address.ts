import type { SectionKind } from './briefing.ts';

/**
 * Every address of the site, and the only place that builds one. Addresses are promises: what is published
 * here once works for ever. Paths begin and end with a slash, so that any static host serves them.
 */

/** Names that addresses need for themselves. */
export const reservedNames: readonly string[] = ['index', 'summary', 'figures', 'embed'];

/** As long as a part of an address can be on every disk, with the endings that are put to it. */
export const longestName = 80;

export const homePath = '/';
export const aboutPath = '/about/';

/** The whole transcript on one page; with a passage's or section's id, that place in it. */
export function briefingPath(briefing: string, target?: string): string {
  return `/briefings/${briefing}/${target ? `#${target}` : ''}`;
}

/** One section by itself; with a passage's id, that place in it. */
export function sectionPath(briefing: string, section: string, target?: string): string {
  return `/briefings/${briefing}/${section}/${target ? `#${target}` : ''}`;
}

/** The article's summary as published. */
export function summaryPath(briefing: string, target?: string): string {
  return sectionPath(briefing, 'summary', target);
}

/** Every figure of a briefing; with a figure’s id, its place in the list, with a query, the list in another way. */
export function figuresPath(briefing: string, target?: string, query?: Record<string, string>): string {
  const path = sectionPath(briefing, 'figures');
  return `${path}${query ? `?${new URLSearchParams(query)}` : ''}${target ? `#${target}` : ''}`;
}

/** The search page; with a query, its results. */
export function searchPath(query = ''): string {
  return `/search/${query && `?${new URLSearchParams({ q: query })}`}`;
}

/** The search page's address as machines are told it: an OpenSearch template, whose braces stay as they are. */
export const searchTemplate = '/search/?q={search_term_string}';

/** What the search worker fetches. */
export const searchIndexPath = '/search/index.json';

/** What words mean beside the words of the texts: one of the files that the search worker fetches for a query. */
export function meaningPath(shard: number): string {
  return `/search/meaning/${shard}.txt`;
}

export const quotePath = '/quote/';

/** What the quote check fetches: every passage with what a verdict says about it. */
export const quotePassagesPath = '/quote/passages.json';

/** An address with a search in it, so that the words found are marked there: `/…/?q=…#q3-p4`. */
export function withSearch(path: string, query: string): string {
  const [page = '', target] = path.split('#');
  const joint = page.includes('?') ? '&' : '?';
  return `${page}${joint}${new URLSearchParams({ q: query })}${target ? `#${target}` : ''}`;
}

/**
 * An address of exact words: `/…/?quote=…#q3-p4:~:text=…`. Our own anchor comes first, since browsers take the
 * text directive away.
 */
export function withQuote(
  path: string,
  link: { id: string; quote: string; to?: string | undefined; prefix?: string | undefined },
  directive: string | null,
): string {
  const parameters = new URLSearchParams({ quote: link.quote });
  if (link.to !== undefined) parameters.set('to', link.to);
  if (link.prefix !== undefined) parameters.set('prefix', link.prefix);
  return `${path}?${parameters}#${link.id}${directive === null ? '' : `:~:text=${directive}`}`;
}

/** What a quote link says, read from an address's query and anchor; null where it quotes nothing. */
export function readQuoteLink(
  query: string,
  id: string,
): { id: string; quote: string; to?: string; prefix?: string } | null {
  const parameters = new URLSearchParams(query);
  const quote = parameters.get('quote')?.trim();
  const [to, prefix] = [parameters.get('to'), parameters.get('prefix')];
  return quote ? { id, quote, ...(to !== null && { to }), ...(prefix !== null && { prefix }) } : null;
}

export const topicsPath = '/topics/';
export const speakersPath = '/speakers/';
export const outletsPath = '/outlets/';

/** Every passage on one topic, across briefings. */
export function topicPath(topic: string): string {
  return `${topicsPath}${topic}/`;
}

/** Everything one person said, across briefings. */
export function speakerPath(speaker: string): string {
  return `${speakersPath}${speaker}/`;
}

/** All that one newsroom asked, with the answers, across briefings. */
export function outletPath(outlet: string): string {
  return `${outletsPath}${outlet}/`;
}

/** Where a passage, or a paragraph of the summary, is read in its context. */
export function targetPath(briefing: string, target: string): string {
  return target.startsWith('summary-') ? summaryPath(briefing, target) : briefingPath(briefing, target);
}

/** A claim’s id on the page of the summary. */
export function claimAnchor(claim: string): string {
  return `claim-${claim}`;
}

/** A claim of the summary, beside its evidence. */
export function claimPath(briefing: string, claim: string): string {
  return summaryPath(briefing, claimAnchor(claim));
}

/** What other sites show in a frame of a passage, a section or a claim, by its id on the page. */
export function embedPath(briefing: string, id: string): string {
  return `/briefings/${briefing}/embed/${id}/`;
}

/** Where every embed stands, as header files of hosts write it. */
export const embedPattern = '/briefings/:briefing/embed/*';

/** How programs show an embed. */
export function oembedPath(briefing: string, id: string): string {
  return `${embedPath(briefing, id)}oembed.json`;
}

/** An editor's note, where the words it is about stand. */
export function notePath(briefing: string, annotation: { id: string; quote: { target: string } }): string {
  const anchor = `note-${annotation.id}`;
  return annotation.quote.target.startsWith('summary-')
    ? summaryPath(briefing, anchor)
    : briefingPath(briefing, anchor);
}

export const glossaryPath = '/glossary/';

/** One term of the glossary. */
export function termPath(term: string): string {
  return `${glossaryPath}#${term}`;
}

export const sitemapPath = '/sitemap.xml';
export const robotsPath = '/robots.txt';

/** New briefings and corrections, as Atom. */
export const feedPath = '/feed.xml';

/** All briefings as data. */
export const apiPath = '/api/briefings.json';

/** What there is for language models. */
export const llmsPath = '/llms.txt';

/** The list of a briefing’s files, on its page. */
export const filesAnchor = 'files';

/** A file of the briefing beside the reader, such as `transcript.json`. */
export function briefingFilePath(briefing: string, file: string): string {
  return `/briefings/${briefing}/${file}`;
}

/** Where the pictures are that are shown with links. */
export const pictureFolder = '/og/';

/** The picture that is shown with a link to the site. */
export const sitePicturePath = `${pictureFolder}site.png`;

/**
 * The picture that is shown with a link to a briefing, or to one of its pages: `q3`, `summary`. Ids have no full
 * stops, so no two names meet.
 */
export function picturePath(briefing: string, page = 'transcript'): string {
  return `${pictureFolder}${briefing}.${page}.png`;
}

/** `opening`, `closing`, or `q3` for the exchange with the number 3. */
export function sectionIdOf(kind: SectionKind, order: number): string {
  return kind === 'exchange' ? `q${order}` : kind;
}

/** `q3` and 4 make `q3-p4`. */
export function passageId(section: string, number: number): string {
  return `${section}-p${number}`;
}

/** The address as others see it, for sharing and for citations. */
export function absoluteUrl(siteUrl: string, path: string): string {
  return siteUrl.replace(/\/$/, '') + path;
}
