import { readPageScript } from '../../lib/publish/page-script.ts';

export const dynamic = 'force-static';

/** The part of the page script that quotes and cites, loaded when it is used. */
export function GET() {
  return new Response(readPageScript('quote-sheet'), { headers: { 'Content-Type': 'text/javascript' } });
}
