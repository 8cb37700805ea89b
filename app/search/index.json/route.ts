import { getLibrary } from '../../../lib/content/library.ts';
import { makeIndex } from '../../../lib/search/index-file.ts';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(makeIndex(getLibrary()));
}
