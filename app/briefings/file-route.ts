import { getBriefing, getDirectory, getLibrary } from '../../lib/content/library.ts';
import { findFormat } from '../../lib/export/formats.ts';
import { orEmptyRoute, emptyRoute } from '../../lib/model/empty-route.ts';

interface Context {
  params: Promise<{ briefing: string }>;
}

/** Every briefing has a file of each format. */
export function everyBriefing(): { briefing: string }[] {
  return orEmptyRoute(
    getLibrary().briefings.map(({ id }) => ({ briefing: id })),
    { briefing: emptyRoute },
  );
}

/**
 * What the route of one file answers. Each has a folder of its own: the framework allows one name for what stands
 * behind a briefing’s address, and sections have it.
 *
 * @throws {RangeError} where the table of formats has no such file
 */
export function answerWith(file: string): (request: Request, context: Context) => Promise<Response> {
  const format = findFormat(file);
  if (!format) throw new RangeError(`No format \`${file}\` in the table`);
  return async (_request, { params }) => {
    const { briefing } = await params;
    if (briefing === emptyRoute) return new Response();
    const known = { site: getLibrary().site, directory: getDirectory() };
    const text = format.make(getBriefing(briefing), known);
    return new Response(text, { headers: { 'content-type': format.type } });
  };
}
