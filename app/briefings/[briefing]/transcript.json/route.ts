import { getBriefing, getLibrary } from '../../../../lib/content/library.ts';
import { toJson } from '../../../../lib/export/to-json.ts';
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
  return new Response(toJson(getBriefing((await params).briefing)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}
