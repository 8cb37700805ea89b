/** Where published scripts, styles and fonts stand, from the root of the site; each name tells the content. */
export const assetsFolder = 'assets';
