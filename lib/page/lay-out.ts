import { allHasArrived, bringInFirstScreen } from './arriving.ts';
import { keepPlace } from './keep-place.ts';
import { stepByStep } from './tasks.ts';

const layingOut = stepByStep();

/** Heights of the window, from its upper edge, below which a browser leaves alone what it may leave alone. */
const reach = 3;

/**
 * Lays out whatever of the text is not laid out yet, section after section and passage after passage, in short
 * tasks: the first screen doesn't wait for the last answer, and soon the page is as any other, with every word in
 * its place.
 */
export function layOut(): void {
  // A short page has been read, and so is painted, before its parts have come one by one.
  bringInFirstScreen();
  const parts = document.querySelectorAll<HTMLElement>(
    ':is(.navigator li, .transcript > .section, .transcript .passage):not([data-laid-out])',
  );
  layingOut.run(
    ...Array.from(parts, (part) => () => {
      if (part.getBoundingClientRect().top > reach * innerHeight) allHasArrived();
      keepPlace(() => {
        part.dataset.laidOut = '';
      });
    }),
  );
  layingOut.afterwards(allHasArrived);
}

/** Does something when no part of the text is left to be laid out. */
export function whenLaidOut(action: () => void): void {
  layingOut.afterwards(action);
}
