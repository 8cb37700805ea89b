/**
 * The framework refuses a route that has no page at all, such as the topics of a site without topics. Such a route
 * gets one page with nothing in it, under a name that no id can have, and the publish step takes it out again.
 */
export const emptyRoute = '_none';

/** The pages of a route, or the one that the publish step takes out. */
export function orEmptyRoute<Params extends Record<string, string>>(
  pages: readonly Params[],
  empty: NoInfer<Params>,
): Params[] {
  return pages.length > 0 ? [...pages] : [empty];
}

/** Is this exported file of a page that only stands in for others? */
export function isOfEmptyRoute(path: string): boolean {
  return path.split('/').some((name) => name === emptyRoute || name.startsWith(`${emptyRoute}.`));
}
