import { getBriefing, getLibrary } from '../../../../lib/content/library.ts';
import { toAnnotations } from '../../../../lib/export/to-annotations.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return getLibrary().briefings.map(({ id }) => ({ briefing: id }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ briefing: string }> }) {
  return new Response(toAnnotations(getBriefing((await params).briefing), getLibrary().site), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
}
