import type { Engine } from './engine.ts';

/** How a place in a page stands in the window, once nothing moves any more. */
export interface Standing {
  scrollY: number;
  /** Of its first words, from the top of the window, in CSS pixels; null where the page has no such place. */
  top: number | null;
  isInView: boolean;
  /** Whether something else lies over its first words, such as a bar that stays. */
  isCovered: boolean;
  isTarget: boolean;
  isFocused: boolean;
  /** Words that are marked as quoted. */
  quoted: string[];
}

/**
 * Waits until the page is loaded and neither it nor the place has moved for 300 ms, and looks how the place stands.
 *
 * @param id of the place; where a quote is marked, its first words stand for the place
 */
export function standingOf(engine: Engine, id: string): Promise<Standing> {
  return engine.evaluate(lookWhenAtRest, id);
}

/**
 * What a reader who followed a link still misses there: the words in view, nothing over them, marked and focused.
 *
 * @returns nothing where the reader has arrived, else the faults and how far off the page stands
 */
export function faultsOf(standing: Standing, { path }: { path: string }): string {
  const isMarked = path.includes('quote=') ? standing.quoted.length > 0 : standing.isTarget;
  return describe(standing, [
    !standing.isInView && 'not in view',
    standing.isInView && standing.isCovered && 'covered',
    !isMarked && 'not marked',
    !standing.isFocused && 'not focused',
  ]);
}

/** What hides a place from a reader who comes back to it, in the words of `faultsOf`. */
export function hiddenBy(standing: Standing): string {
  return describe(standing, [
    !standing.isInView && 'not in view',
    standing.isInView && standing.isCovered && 'covered',
  ]);
}

function describe({ scrollY, top }: Standing, faults: readonly (string | false)[]): string {
  const named = faults.filter((fault) => fault !== false);
  return named.length === 0 ? '' : `${named.join(', ')}; scrollY ${scrollY}, top ${top ?? 'nowhere'}`;
}

async function lookWhenAtRest(id: string): Promise<Standing> {
  const rest = 300;
  let [place, since, last] = ['', performance.now(), null as Standing | null];
  while (last === null || document.readyState !== 'complete' || performance.now() - since < rest) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const element = document.getElementById(id);
    const quotes = [...(CSS.highlights.get('quote') ?? [])] as Range[];
    const words = quotes[0] ?? document.createRange();
    if (element && quotes.length === 0) words.selectNodeContents(element);
    const lines = [...words.getClientRects()].filter(({ width }) => width > 0);
    const box = element ? (lines[0] ?? element.getBoundingClientRect()) : null;
    const over = box && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    last = {
      scrollY: Math.round(scrollY),
      top: box && Math.round(box.top),
      isInView: box !== null && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
      isCovered: !element?.contains(over),
      isTarget: element?.matches(':target') ?? false,
      isFocused: element !== null && document.activeElement === element,
      quoted: quotes.map(String),
    };
    const now = JSON.stringify(last);
    if (now !== place) [place, since] = [now, performance.now()];
  }
  return last;
}
