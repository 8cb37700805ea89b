import { ImageResponse } from 'next/og';
import { SharePictureView } from '../../../components/share/share-picture.tsx';
import { getLibrary } from '../../../lib/content/library.ts';
import { sharePictures } from '../../../lib/export/share-picture.ts';
import { pictureFolder } from '../../../lib/model/address.ts';
import { pictureSize } from '../../../lib/model/shared-page.ts';
import { readPictureFaces } from '../../../lib/publish/picture-faces.ts';

export const dynamic = 'force-static';

const pictures = sharePictures(getLibrary());
const fonts = readPictureFaces();

export function generateStaticParams() {
  return [...pictures.keys()].map((path) => ({ file: path.slice(pictureFolder.length) }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const picture = pictures.get(pictureFolder + (await params).file);
  if (!picture) return new Response('Not found', { status: 404 });
  return new ImageResponse(<SharePictureView picture={picture()} />, { ...pictureSize, fonts });
}
