const fontAddress = /url\((\/_next\/static\/media\/[^)]+\.woff2)\)/g;
const plainScript = /<script>[\s\S]*?<\/script>/;

/** Stands where the first screen of a page ends; browsers that know the link paint nothing before it is read. */
const firstScreen = 'first-screen';

/**
 * Puts in front of the page's style sheet what must not wait for it: the fonts it names, as links that a
 * browser without scripts follows by itself, the font of the text first; then the small script, which decides
 * on them. Read in this order, script and style sheet are two short tasks and not one long one. A page without
 * a style sheet stays as it is.
 */
export function orderHead(html: string): string {
  const style = html.indexOf('<style');
  if (style < 0) return html;
  const script = plainScript.exec(html.slice(0, html.indexOf('</head>')))?.[0] ?? '';
  const fonts = new Set(Array.from(html.matchAll(fontAddress), ([, address]) => address));
  const links = [...fonts].map(
    (address) => `<link rel="preload" as="font" type="font/woff2" href="${address}" crossorigin=""/>`,
  );
  const first = links.length > 0 ? `<noscript>${links.join('')}</noscript>` : '';
  return html.slice(0, style) + waitFor(html) + first + script + html.slice(style).replace(script, '');
}

/** Painting a page that has only its header costs a frame, and the words then wait for that. */
function waitFor(html: string): string {
  return html.includes(`id="${firstScreen}"`)
    ? `<link rel="expect" href="#${firstScreen}" blocking="render"/>`
    : '';
}
