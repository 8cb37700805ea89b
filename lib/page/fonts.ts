import { soon } from './tasks.ts';

const key = 'fonts';
/** So many milliseconds after it was asked for, the head of a page has come over a slow line. */
const slow = 150;
/** Milliseconds for which fonts may hold back the first paint, on a quick line. */
const hold = 500;

const { dataset } = document.documentElement;

/**
 * Decides before the first paint whether this page is set in its own fonts. Where they are at hand, or the line
 * is quick, the page waits for them a moment. Where they would keep the words waiting, it is read in what the
 * reader's system has, and the fonts are fetched afterwards, for the next page; nothing ever changes its face
 * under the reader's eyes.
 *
 * @param readAt when the head of the page was read, in milliseconds since its time origin
 * @returns when it is decided
 */
export async function chooseFonts(readAt: number): Promise<void> {
  // Without scripts the browser takes the links in there by itself.
  const links = document.querySelector('head > noscript')?.textContent;
  if (links && !areKept(links) && !isLineQuick(readAt)) {
    dataset.fonts = 'later';
    // Where nothing is ever idle they come all the same.
    addEventListener('load', () => requestIdleCallback(() => void fetchFonts(links), { timeout: 2000 }));
  } else if (await Promise.race([loadFonts(), pause(hold)])) {
    delete dataset.fonts;
    if (links) keep(links);
  } else dataset.fonts = 'later';
}

/** Loads the fonts of the style sheet, which stands before this script; tells whether they have come. */
async function loadFonts(): Promise<boolean> {
  try {
    await Promise.all(Array.from(document.fonts, (font) => font.load()));
    return true;
  } catch {
    return false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((end) => soon(end, milliseconds));
}

function addressesIn(links: string): string[] {
  return Array.from(links.matchAll(/href="([^"]+)"/g), ([, href = '']) => href);
}

/** Has the browser fetch the fonts, as files: as fonts, all the text would be laid out anew when they come. */
async function fetchFonts(links: string): Promise<void> {
  try {
    await Promise.all(addressesIn(links).map(async (href) => (await fetch(href)).arrayBuffer()));
    keep(links);
  } catch {
    // The next page decides anew.
  }
}

/** Notes which fonts the browser has. */
function keep(links: string): void {
  try {
    localStorage.setItem(key, links);
  } catch {
    // Where nothing can be kept, every page decides anew.
  }
}

function areKept(links: string): boolean {
  try {
    return localStorage.getItem(key) === links;
  } catch {
    return false;
  }
}

function isLineQuick(readAt: number): boolean {
  const [page] = performance.getEntriesByType('navigation');
  return !(page instanceof PerformanceNavigationTiming) || readAt - page.requestStart < slow;
}
