import { bringInNext, showWhatWaits } from './arriving.ts';
import { releasePaint } from './hold-paint.ts';
import { afterPaint, soon } from './tasks.ts';

/** Milliseconds between two looks at what has come. */
const interval = 4;

/** Milliseconds after the first paint in which the page script is to begin with the rest of the text. */
const patience = 1000;

/**
 * Styles and lays out the first screen as it comes, each in a task of its own: in the frame that paints it, all
 * would be one long task.
 */
export function layOutFirstScreen(): void {
  soon(style);
}

function style(): void {
  // Asking for a colour has what has come styled now.
  void getComputedStyle(document.body.lastElementChild ?? document.body).color;
  soon(layOut);
}

function layOut(): void {
  // Asking for a size has it laid out now.
  document.body.getBoundingClientRect();
  const isThere = document.getElementById('first-screen') !== null || document.readyState !== 'loading';
  soon(isThere ? goOn : style, isThere ? 0 : interval);
}

/** What comes next is styled in the task that brings it in: it would all fall to a frame in between. */
function goOn(): void {
  if (bringInNext()) style();
  else {
    releasePaint();
    afterPaint(() => soon(showWhatWaits, patience));
  }
}
