import type { Scripts } from './bundle-scripts.ts';
import type { Style } from './publish-style.ts';

/** Where the style comes to stand in a page. */
export const styleMark = '<style></style>';

/** What every page has in place of the framework. */
export interface SiteParts {
  /** The whole style of the screen. */
  style: string;
  /** The text of scripts, which tells what classes they set. */
  scripts: readonly string[];
  /** Stands in the head, behind what tells the character set and the width. */
  head: string;
  /** Stands first in the body. */
  body: string;
}

/**
 * The style stands in the page: as a file it would cost a further way to the server before the first paint. The
 * script that decides before that comes next, then the page script. The fonts are asked for from the body: what is
 * asked for from the head, browsers wait for before they paint anything.
 */
export function siteParts({ css, print, fonts }: Style, { inline, page, texts }: Scripts): SiteParts {
  return {
    style: css,
    scripts: [inline, ...texts],
    head: [
      styleMark,
      `<link rel="stylesheet" media="print" href="${print}"/>`,
      `<script>${inline}</script>`,
      `<script type="module" src="${page}"></script>`,
    ].join(''),
    body: fonts
      .map((href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin=""/>`)
      .join(''),
  };
}
