import { splitStyle } from './split-style.ts';

const fontAddress = /url\((\/_next\/static\/media\/[^)]+\.woff2)\)/g;

/** Stands where the first screen of a page ends; browsers that know the link paint nothing before it is read. */
const firstScreen = 'first-screen';

/**
 * Puts in front of the page's style sheet what must not wait for it: what holds back the first paint, and the
 * fonts it names, as links that a browser without scripts follows by itself, the font of the text first. A page
 * without a style sheet stays as it is.
 */
export function orderHead(html: string): string {
  const style = html.indexOf('<style');
  if (style < 0) return html;
  const fonts = new Set(Array.from(html.matchAll(fontAddress), ([, address]) => address));
  const links = [...fonts].map(
    (address) => `<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin=""/>`,
  );
  const first = links.length > 0 ? `<noscript>${links.join('')}</noscript>` : '';
  return html.slice(0, style) + waitFor(html) + first + html.slice(style);
}

/**
 * Painting a page that has only its header costs a frame, and the words then wait for that. Where scripts run, the
 * small one tells when the first screen is laid out; the last element of a page is what it waits for at most. Only
 * links that stand in the head are heeded.
 */
function waitFor(html: string): string {
  return html.includes(`id="${firstScreen}"`)
    ? `<link rel="expect" href="#runtime" blocking="render" media="(scripting: enabled)"/>` +
        `<link rel="expect" href="#${firstScreen}" blocking="render"/>`
    : '';
}

/** The mark of a page that styles nothing above it by what comes below the cut of the style sheet. */
const mark = new RegExp(`<i id="${firstScreen}" hidden=""[^>]* data-style=""[^>]*>`);

/** Puts the second part of the style sheet where the first screen ends, if the page says so, else behind the first. */
export function placeStyle(html: string): string {
  const [whole = '', tag = '', css = ''] = /(<style[^>]*>)(.*?)<\/style>/s.exec(html) ?? [];
  const { first, below } = splitStyle(css);
  if (below === '') return html;
  const start = `${tag}${first}</style>`;
  const rest = `<style>${below}</style>`;
  const bearer = mark.exec(html)?.[0];
  return bearer === undefined
    ? html.replace(whole, () => start + rest)
    : html.replace(whole, () => start).replace(bearer, () => bearer + rest);
}
