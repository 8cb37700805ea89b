import { createFontStack } from '@capsizecss/core';
import arial from '@capsizecss/metrics/arial';
import georgia from '@capsizecss/metrics/georgia';
import notoSerif from '@capsizecss/metrics/notoSerif';
import roboto from '@capsizecss/metrics/roboto';
import segoeUi from '@capsizecss/metrics/segoeUI';
import sourceSans from '@capsizecss/metrics/sourceSans3';
import sourceSerif from '@capsizecss/metrics/sourceSerif4';
import timesNewRoman from '@capsizecss/metrics/timesNewRoman';

type FontMetrics = Parameters<typeof createFontStack>[0][number];

/** DejaVu 2.37, as read by `@capsizecss/unpack` 4.0.1: what many Linux machines have and the collection lacks. */
const dejaVu = { ascent: 1901, descent: -483, lineGap: 0, unitsPerEm: 2048 };
const dejaVuSerif = {
  ...dejaVu,
  familyName: 'DejaVu Serif',
  xWidthAvg: 1058,
  subsets: { latin: { xWidthAvg: 1058 } },
};
const dejaVuSans = {
  ...dejaVu,
  familyName: 'DejaVu Sans',
  xWidthAvg: 1041,
  subsets: { latin: { xWidthAvg: 1041 } },
};

/**
 * The faces that stand in while the site's own are on their way, set in their size: what systems have, drawn as wide
 * and as high as ours (CSS Fonts 5, metric overrides), so that hardly a line breaks anew when ours come.
 *
 * @returns style sheet with the faces, and with the names `--font-serif` and `--font-sans` for the theme
 */
export function fontFallbacks(): string {
  const serif = stack([sourceSerif, georgia, timesNewRoman, notoSerif, dejaVuSerif], 'serif');
  const sans = stack([sourceSans, segoeUi, roboto, arial, dejaVuSans], 'sans-serif');
  return [
    '/* Made by `npm run fix` from lib/publish/font-fallbacks.ts; not to be edited by hand. */',
    serif.fontFaces,
    sans.fontFaces,
    `@theme static {\n  --font-serif: ${serif.fontFamily};\n  --font-sans: ${sans.fontFamily};\n}\n`,
  ].join('\n');
}

function stack(fonts: readonly object[], generic: string): { fontFamily: string; fontFaces: string } {
  const { fontFamily, fontFaces } = createFontStack([...fonts] as [FontMetrics, FontMetrics]);
  return { fontFamily: `${fontFamily}, ${generic}`, fontFaces };
}
