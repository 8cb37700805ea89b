/** A stretch of a text: `text.slice(from, to)`. */
export type Stretch = readonly [from: number, to: number];

/**
 * The words of a passage that somebody spoke: without its stage directions, so that the words on both sides of one
 * are neighbours; empty where the passage is nothing else.
 */
export function spokenText({
  text,
  directions = [],
}: {
  text: string;
  directions?: readonly Stretch[] | undefined;
}): string {
  return spokenStretches(text, directions)
    .map(([from, to]) => text.slice(from, to))
    .join('');
}

/**
 * The stretches of a text that were spoken. A direction takes the space before it away, or at the beginning of the
 * text the one behind it.
 *
 * @param directions in order, none in another
 */
export function spokenStretches(text: string, directions: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [from, to] of directions) {
    const before = text.slice(at, from).replace(/ $/, '');
    if (before !== '') stretches.push([at, at + before.length]);
    at = stretches.length === 0 && text[to] === ' ' ? to + 1 : to;
  }
  if (at < text.length) stretches.push([at, text.length]);
  return stretches;
}

/** The offset in the whole text of each place in the spoken words; one entry more than they are long. */
export function spokenOffsets(text: string, directions: readonly Stretch[]): number[] {
  const offsets: number[] = [];
  let end = 0;
  for (const [from, to] of spokenStretches(text, directions)) {
    for (let at = from; at < to; at++) offsets.push(at);
    end = to;
  }
  return [...offsets, end];
}

/** Where a stretch of a passage's text stands in its spoken words. */
export function spokenSpan(
  { text, directions = [] }: { text: string; directions?: readonly Stretch[] | undefined },
  { from, to }: { from: number; to: number },
): { from: number; to: number } {
  const offsets = spokenOffsets(text, directions);
  const spokenAt = (at: number): number => offsets.findIndex((offset) => offset >= at);
  return { from: spokenAt(from), to: spokenAt(to - 1) + 1 };
}

/** The spoken words of a stretch of a text. */
export function spokenWithin(
  text: string,
  directions: readonly Stretch[],
  { from, to }: { from: number; to: number },
): string {
  return spokenStretches(text, directions)
    .map(([start, end]) => text.slice(Math.max(start, from), Math.min(end, to)))
    .join('');
}

/** The stretches that were not spoken: each direction with the space that belongs to it. */
export function unspokenStretches(text: string, directions: readonly Stretch[]): Stretch[] {
  const ends = [0, ...spokenStretches(text, directions).flat(), text.length];
  const gaps: Stretch[] = [];
  for (let index = 0; index < ends.length; index += 2) {
    const [from = 0, to = 0] = ends.slice(index, index + 2);
    if (from < to) gaps.push([from, to]);
  }
  return gaps;
}
