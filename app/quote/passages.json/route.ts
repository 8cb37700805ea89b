import { getLibrary } from '../../../lib/content/library.ts';
import { makeQuoteFile } from '../../../lib/quote-check/quote-file.ts';

export const dynamic = 'force-static';

export function GET() {
  return Response.json(makeQuoteFile(getLibrary()));
}
