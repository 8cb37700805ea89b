/** So many sections a page of one of them lists: more would make each page grow with the whole. */
const mostListed = 24;

/**
 * The sections to list on the page of one of them: all of them where they are few, else those around it, in order.
 *
 * @param current id of the section whose page it is
 */
export function neighbourhood<T extends { id: string }>(sections: readonly T[], current: string): T[] {
  const place = sections.findIndex(({ id }) => id === current);
  const last = Math.max(0, sections.length - mostListed);
  const from = Math.min(Math.max(0, place - mostListed / 2), last);
  return sections.slice(from, from + mostListed);
}
