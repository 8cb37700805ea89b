import cut from 'subset-font';

/** The site is set in regular and semibold only. */
const wght = { min: 400, max: 600 };
/** A font drawn for several sizes keeps the drawing for text, in CSS pixels. */
const opsz = 20;
/** What keeps letters joined, kerned and marked right, and figures of every kind; small capitals would add 5 kB. */
const keepFeatures = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'onum', 'lnum', 'pnum', 'tnum'];

/** The font with only these letters, the weights and features that the site uses, as WOFF2. */
export async function subsetFont(font: Buffer, letters: string): Promise<Buffer> {
  const to = (variationAxes: Record<string, number | { min: number; max: number }>) =>
    cut(font, letters, { targetFormat: 'woff2', keepFeatures, variationAxes });
  // Not every font varies in size, nor even in weight, and naming an axis it doesn't have is an error.
  return to({ wght, opsz })
    .catch(() => to({ wght }))
    .catch(() => to({}));
}
