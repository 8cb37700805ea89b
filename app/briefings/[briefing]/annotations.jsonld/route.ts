import { getBriefing, getLibrary } from '../../../../lib/content/library.ts';
import { toAnnotations } from '../../../../lib/export/to-annotations.ts';
import { orPlaceholder, placeholder } from '../../../../lib/model/placeholder.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return orPlaceholder(
    getLibrary().briefings.map(({ id }) => ({ briefing: id })),
    { briefing: placeholder },
  );
}

export async function GET(_request: Request, { params }: { params: Promise<{ briefing: string }> }) {
  if ((await params).briefing === placeholder) return new Response();
  return new Response(toAnnotations(getBriefing((await params).briefing), getLibrary().site), {
    headers: { 'content-type': 'application/ld+json; charset=utf-8' },
  });
}
