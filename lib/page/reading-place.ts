/** Where the window stands in the page; all in CSS pixels. */
export interface Scroll {
  /** How far the page is scrolled. */
  y: number;
  /** How far it can be scrolled. */
  end: number;
  /** Height of the window. */
  height: number;
}

/** The eye rests about here, as a share of the window's height. */
const eye = 0.3;

/**
 * The height in the window, in CSS pixels, at which the reader is taken to be reading. Over the last stretch of the page
 * it moves down to the window's end, so that a short last section gets its turn.
 */
export function readingLine({ y, end, height }: Scroll): number {
  const stretch = Math.min(end, height * (1 - eye));
  const done = stretch > 0 ? Math.max(0, 1 - (end - y) / stretch) : 0;
  return height * (eye + (1 - eye) * done);
}

/** Index of the last box that begins above the line; boxes without height (folded away) don't count. */
export function boxAt(boxes: readonly { top: number; height: number }[], line: number): number {
  return boxes.findLastIndex(({ top, height }) => height > 0 && top <= line);
}
