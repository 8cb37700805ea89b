/** Milliseconds for which the fonts may hold back the first paint, once the head of the page is there. */
const limit = 30;

/**
 * Lets the words be painted when the fonts are late. Chromium paints nothing while a preloaded font is on its
 * way, for up to a second and a half, unless the preload goes; the font itself goes on loading, for the next
 * page. On a quick line the fonts are there in time.
 */
export function limitFontHold(): void {
  setTimeout(() => {
    for (const preload of document.querySelectorAll('link[rel="preload"][as="font"]')) preload.remove();
  }, limit);
}
