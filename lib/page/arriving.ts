const { dataset } = document.documentElement;

/** The parts of the first screen, each of which comes with those before it; below the last one the rest waits. */
const parts = ['header', 'heading', 'strip', 'text'];

/** Does neither the address nor the reader's way here lead to a place in the text? */
export function opensAtTop(): boolean {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The entry's name is the address with everything, also words to find, which `location` doesn't tell of.
  return way?.type === 'navigate' && !/[?#]/.test(way.name);
}

/**
 * Has what is below the first screen wait until it is laid out, part by part: brought in at once, it would be one
 * long task. Where nothing is painted yet, the first screen comes in parts as well. Nothing waits that the reader
 * came for.
 */
export function letRestWait(isPaintHeld: boolean): void {
  if (opensAtTop()) dataset.arriving = isPaintHeld ? 'header' : 'text';
}

/** @returns whether there was a further part of the first screen, which is now to be laid out */
export function bringInNext(): boolean {
  const next = dataset.arriving && parts[parts.indexOf(dataset.arriving) + 1];
  if (next) dataset.arriving = next;
  return Boolean(next);
}

/** Of the first screen nothing waits any more. */
export function bringInFirstScreen(): void {
  if (dataset.arriving) dataset.arriving = 'text';
}

/** Leaves to the browser what nothing has begun to lay out: the page may be slow to come, or stay away. */
export function showWhatWaits(): void {
  if (!document.querySelector('[data-laid-out]')) allHasArrived();
}

/**
 * Nothing waits any more.
 *
 * @returns whether something did
 */
export function allHasArrived(): boolean {
  const wasWaiting = dataset.arriving !== undefined;
  delete dataset.arriving;
  return wasWaiting;
}
