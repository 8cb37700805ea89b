import { holdUntilReady } from './held-input.ts';
import { loadRuntime } from './load-runtime.ts';
import { isQuickKey } from './quick-key.ts';
import type { Runtime } from './runtime.ts';

/** Marks the controls that need the framework. */
const island = '[data-island]';

/**
 * Loads the framework at first use: when a control that needs it is pressed, hovered over or focused, or the
 * key of the search field. Moving the mouse past it, scrolling, selecting and following links load nothing.
 */
export function watchFirstUse(runtime: Runtime): void {
  const drop = holdUntilReady(island);
  const load = async () => {
    if (!(await loadRuntime(runtime))) drop();
  };
  const loadInIsland = ({ target }: Event) => {
    if (target instanceof Element && target.closest(island)) void load();
  };
  const ready = new AbortController();
  const options = { capture: true, passive: true, signal: ready.signal };

  addEventListener('pointerdown', loadInIsland, options);
  addEventListener('focusin', loadInIsland, options);
  addEventListener('pointermove', whenHovering(loadInIsland), options);
  addEventListener(
    'keydown',
    (event) => {
      if (isQuickKey(event)) void load();
    },
    options,
  );
  document.addEventListener('reader:ready', () => ready.abort(), { once: true });
  if (isFirstUse() || document.activeElement?.closest(island)) void load();
}

/** For so many milliseconds a pointer rests on what it is about to use. */
const rest = 80;

/**
 * Calls the listener when a pointer comes to rest. A pressed button means a selection on its way, a finger
 * doesn't hover, and a pointer under which the page scrolls stays where it is, and so does not come to rest.
 */
function whenHovering(listener: (event: Event) => void): (event: PointerEvent) => void {
  let timer: number | undefined;
  let x: number | undefined;
  let y: number | undefined;
  return (event) => {
    if (event.clientX === x && event.clientY === y) return;
    x = event.clientX;
    y = event.clientY;
    clearTimeout(timer);
    if (event.buttons === 0 && event.pointerType !== 'touch')
      timer = window.setTimeout(listener, rest, event);
  };
}

/** Is coming here the first use? On the search page, and where a link brings a search along. */
function isFirstUse(): boolean {
  const { searchParams } = new URL(location.href);
  const islands = [...document.querySelectorAll<HTMLElement>('[data-loads-with]')];
  return islands.some(({ dataset }) => searchParams.has(dataset.loadsWith ?? ''));
}
