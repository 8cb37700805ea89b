/**
 * Has the browser put other words in the place of the published ones? Chromium's and Edge's translation marks the page
 * so; others wrap every piece of text in elements of their own.
 */
export function isTranslated(words: Element): boolean {
  return (
    document.documentElement.matches('.translated-ltr, .translated-rtl') ||
    words.querySelector('font') !== null
  );
}
