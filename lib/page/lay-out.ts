import { soon } from './tasks.ts';

/**
 * Lays the whole text out, section after section, each in a task of its own: the first screen doesn't wait for
 * the last answer, no task is long, and soon the page is as any other, with every word in its place. While the
 * text is narrowed, the style sheet lets the browser skip again what is far away.
 */
export function layOut(): void {
  const sections = [...document.querySelectorAll<HTMLElement>('.transcript > .section')];
  const next = (): void => {
    const section = sections.shift();
    if (!section) return;
    section.dataset.laidOut = '';
    // Asking for a size has the section laid out now, and not all of them with the next frame.
    section.getBoundingClientRect();
    soon(next);
  };
  soon(next);
}
