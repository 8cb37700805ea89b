import { getBriefing, getLibrary } from '../../../../lib/content/library.ts';
import { toClaims } from '../../../../lib/export/to-claims.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return getLibrary().briefings.map(({ id }) => ({ briefing: id }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ briefing: string }> }) {
  return new Response(toClaims(getBriefing((await params).briefing)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
