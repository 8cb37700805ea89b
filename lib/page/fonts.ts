import { soon } from './tasks.ts';

const key = 'fonts';
/** So many milliseconds after it was asked for, the head of a page has come over a slow line. */
const slow = 300;
/** Milliseconds for which fonts may hold back the first paint, on a quick line. */
const hold = 150;

/**
 * Decides before the first paint whether this page is set in its own fonts. Where they are at hand, or the line
 * is quick, they are asked for at once. Where they would keep the words waiting, the page is read in what the
 * reader's system has, and the fonts are fetched afterwards, for the next page; nothing ever changes its face
 * under the reader's eyes.
 *
 * @param readAt when the head of the page was read, in milliseconds since its time origin
 */
export function chooseFonts(readAt: number): void {
  // Without scripts the browser takes the links in there by itself.
  const links = document.querySelector('head > noscript')?.textContent;
  if (!links) return;
  if (areKept(links) || isLineQuick(readAt)) {
    // In a task of its own: here the head of the page waits.
    soon(() => addressesIn(links).forEach(askFor));
    setTimeout(dropPreloads, hold);
    addEventListener('load', () => void document.fonts.ready.then(() => keep(links)));
  } else {
    document.documentElement.setAttribute('data-fonts', 'later');
    // Where nothing is ever idle they come all the same.
    addEventListener('load', () => requestIdleCallback(() => void fetchFonts(links), { timeout: 2000 }));
  }
}

function addressesIn(links: string): string[] {
  return Array.from(links.matchAll(/href="([^"]+)"/g), ([, href = '']) => href);
}

function askFor(href: string): void {
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', crossOrigin: '', href }),
  );
}

/** Chromium paints nothing while a preloaded font is on its way, for up to a second and a half. */
function dropPreloads(): void {
  for (const preload of document.querySelectorAll('link[rel="preload"][as="font"]')) preload.remove();
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
