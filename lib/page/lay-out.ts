let left: HTMLElement[] = [];

/**
 * Lays out what is far below, section after section, each in a task of its own: soon the page is as any other, with
 * every word in its place and of its true height. The first paint has not waited for it.
 */
export function layOutBelow(): void {
  left = [...document.querySelectorAll<HTMLElement>('.section')];
  const next = (): void => {
    const section = left.shift();
    if (!section) return;
    section.dataset.laidOut = '';
    // Asking for its height has it laid out now.
    section.getBoundingClientRect();
    setTimeout(next);
  };
  requestAnimationFrame(() => setTimeout(next));
}

/**
 * Lays out at once what is still to be laid out, for who moves on before that.
 *
 * @returns whether anything was left
 */
export function layOutRest(): boolean {
  const rest = left.splice(0);
  for (const section of rest) section.dataset.laidOut = '';
  return rest.length > 0;
}
