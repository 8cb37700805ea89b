/** Addresses of the site's fonts; set when the script is bundled. */
declare const fontFiles: readonly string[];

/**
 * Asks for the fonts from the head where the address leads into the text. Browsers that know of it (Chromium) then
 * wait a moment for them before they paint: there, the lines above and around a passage would break anew when they
 * come. See docs/decisions/fonts.md.
 */
export function askForFontsEarly(): void {
  if (!location.hash) return;
  for (const href of fontFiles) {
    const link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
}
