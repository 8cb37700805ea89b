import type { PassageText } from '../quote-link/quoted-words.ts';
import { spokenTextOf } from './text-range.ts';

/** A passage on the page: the element that holds its words. */
export interface PassageElement extends PassageText {
  element: HTMLElement;
}

/** All passages of the page, in its order. */
export function passagesOnPage(): PassageElement[] {
  const elements = document.querySelectorAll<HTMLElement>('main .passage > p[id]');
  return Array.from(elements, (element) => ({
    element,
    id: element.id,
    text: spokenTextOf(element),
  }));
}
