import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One face for the pictures that are drawn at build. */
export interface PictureFace {
  name: string;
  weight: 400 | 600;
  style: 'normal';
  data: Buffer;
}

const faces = [
  { name: 'Source Serif 4', folder: 'source-serif-4', weight: 600 },
  { name: 'Source Sans 3', folder: 'source-sans-3', weight: 600 },
] as const;
const sets = ['latin', 'latin-ext'] as const;

/** The site's faces as files that a drawing program reads: what browsers get varies in weight, which it can't use. */
export function readPictureFaces(): PictureFace[] {
  return faces.flatMap(({ name, folder, weight }) =>
    sets.map((set): PictureFace => {
      const path = `node_modules/@fontsource/${folder}/files/${folder}-${set}-${weight}-normal.woff`;
      // Of two faces with one name only the first is used, so that what it lacks has a name of its own.
      return {
        name: set === 'latin' ? name : `${name} ${set}`,
        weight,
        style: 'normal',
        data: readFileSync(join(process.cwd(), path)),
      };
    }),
  );
}
