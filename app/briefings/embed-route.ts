import { getBriefing, getDirectory, getLibrary } from '../../lib/content/library.ts';
import type { Known } from '../../lib/export/json-ld.ts';
import { embedsOf, type Embed } from '../../lib/export/to-embed.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { orEmptyRoute, emptyRoute } from '../../lib/model/empty-route.ts';

interface Context {
  params: Promise<{ briefing: string; id: string }>;
}

/** Every section, passage and claim of every briefing. */
export function everyEmbed(): { briefing: string; id: string }[] {
  const all = getLibrary().briefings.flatMap((briefing) =>
    embedsOf(briefing).map(({ id }) => ({ briefing: briefing.id, id })),
  );
  return orEmptyRoute(all, { briefing: emptyRoute, id: emptyRoute });
}

/**
 * What the route of one file of an embed answers. The page is a file `index.html`, since it is none of the framework’s:
 * hosts show it at the address of its folder.
 */
export function answerWithEmbed(
  type: string,
  make: (briefing: Briefing, embed: Embed, known: Known) => string,
): (request: Request, context: Context) => Promise<Response> {
  return async (_request, { params }) => {
    const { briefing: briefingId, id } = await params;
    if (briefingId === emptyRoute) return new Response();
    const briefing = getBriefing(briefingId);
    const embed = embedsOf(briefing).find((candidate) => candidate.id === id);
    if (!embed) return new Response('Not found', { status: 404 });
    const known = { site: getLibrary().site, directory: getDirectory() };
    return new Response(make(briefing, embed, known), { headers: { 'content-type': type } });
  };
}
