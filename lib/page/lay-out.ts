import { keepPlace } from './keep-place.ts';
import { stepByStep } from './tasks.ts';

const layingOut = stepByStep();

/**
 * Lays out whatever of the text is not laid out yet, section after section and passage after passage, in short
 * tasks: the first screen doesn't wait for the last answer, and soon the page is as any other, with every word in
 * its place.
 */
export function layOut(): void {
  const parts = document.querySelectorAll<HTMLElement>(
    '.transcript > .section:not([data-laid-out]), .transcript .passage:not([data-laid-out])',
  );
  layingOut.run(
    ...Array.from(
      parts,
      (part) => () =>
        keepPlace(() => {
          part.dataset.laidOut = '';
        }),
    ),
  );
}
