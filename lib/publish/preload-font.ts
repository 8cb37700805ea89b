const fontAddress = /url\((\/_next\/static\/media\/[^)]+\.woff2)\)/g;

/**
 * Has the browser fetch the fonts that the page's style sheet names before it has read the style sheet, the
 * font of the text first. A page whose style sheet names none stays as it is.
 */
export function preloadFont(html: string): string {
  const style = html.indexOf('<style');
  if (style < 0) return html;
  const fonts = new Set(Array.from(html.matchAll(fontAddress), ([, address]) => address));
  const links = [...fonts].map(
    (address) => `<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin=""/>`,
  );
  return html.slice(0, style) + links.join('') + html.slice(style);
}
