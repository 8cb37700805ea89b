import type { IslandFiles, IslandName } from '../model/islands.ts';
import { holdUntilMounted } from './held-input.ts';

/** The module that mounts islands. */
interface Mount {
  mountIsland: (element: HTMLElement) => Promise<void>;
}

const dead = '[data-island]:not([data-mounted])';
const mounting = new Map<HTMLElement, Promise<void>>();

/**
 * Loads an island at its first use: when a control in it is pressed, typed in, hovered over or focused. Moving the mouse
 * past it, scrolling, selecting and following links load nothing.
 */
export function watchFirstUse(files: IslandFiles): void {
  const drop = holdUntilMounted(dead);
  const turnTo = (target: EventTarget | null) => {
    const island = target instanceof Element && target.closest<HTMLElement>(dead);
    if (!island || mounting.has(island)) return;
    // What was lost on the way is asked for again at the next use.
    delete island.dataset.lost;
    const mounted = mount(island, files).catch(() => {
      mounting.delete(island);
      island.dataset.lost = '';
      delete document.documentElement.dataset.searching;
      drop(island);
    });
    mounting.set(island, mounted);
  };
  const options = { capture: true, passive: true };
  for (const type of ['pointerdown', 'focusin', 'input'])
    addEventListener(type, ({ target }) => turnTo(target), options);
  addEventListener('pointermove', whenHovering(turnTo), options);

  const { searchParams } = new URL(location.href);
  for (const island of document.querySelectorAll<HTMLElement>(dead))
    if (searchParams.has(island.dataset.loadsWith ?? '')) turnTo(island);
  turnTo(document.activeElement);
}

async function mount(island: HTMLElement, files: IslandFiles): Promise<void> {
  const { mount: href, modules, style, workers } = files;
  const name = island.dataset.island as IslandName;
  for (const file of modules[name]) preload(file, 'modulepreload');
  for (const file of island.dataset.needs?.split(' ') ?? []) preload(file, 'preload');
  // No browser preloads a worker. Its file is kept for good once it came, so the island will find it there.
  const worker = workers[name];
  if (worker) fetch(worker).catch(() => undefined);
  const [{ mountIsland }] = await Promise.all([import(href) as Promise<Mount>, addStyle(style)]);
  await mountIsland(island);
  island.dataset.mounted = '';
  island.dispatchEvent(new Event('reader:mounted', { bubbles: true }));
}

let added: Promise<void> | undefined;

/** Adds the style of islands, once. Without it an island still works, so a failure is only tried again at the next use. */
function addStyle(href: string): Promise<void> {
  added ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => {
      resolve();
    };
    link.onerror = () => {
      link.remove();
      added = undefined;
      resolve();
    };
    document.head.append(link);
  });
  return added;
}

function preload(href: string, rel: 'modulepreload' | 'preload'): void {
  const link = document.createElement('link');
  link.rel = rel;
  if (rel === 'preload') link.as = 'fetch';
  // A file asked for in another way than it is used would be fetched twice.
  link.crossOrigin = 'anonymous';
  link.href = href;
  document.head.append(link);
}

/** For so many milliseconds a pointer rests on what it is about to use. */
const rest = 80;

/**
 * Tells where a pointer comes to rest. A pressed button means a selection on its way, a finger doesn't hover, and a
 * pointer under which the page scrolls stays where it is, and so does not come to rest.
 */
function whenHovering(turnTo: (target: EventTarget | null) => void): (event: Event) => void {
  let timer: number | undefined;
  let x: number | undefined;
  let y: number | undefined;
  return (event) => {
    if (!(event instanceof PointerEvent) || (event.clientX === x && event.clientY === y)) return;
    x = event.clientX;
    y = event.clientY;
    clearTimeout(timer);
    if (event.buttons === 0 && event.pointerType !== 'touch')
      timer = window.setTimeout(turnTo, rest, event.target);
  };
}
