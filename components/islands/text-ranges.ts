'use client';

import type { Mark } from '../../lib/search/marks.ts';

/** DOM ranges for offsets in an element's spoken text, without stage directions, across the elements in it. */
export function rangesIn(element: Element | null, marks: readonly Mark[]): Range[] {
  if (!element) return [];
  return marks.map(([from, to]) => {
    const range = new Range();
    range.setStart(...placeIn(element, from));
    range.setEnd(...placeIn(element, to));
    return range;
  });
}

function placeIn(element: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.direction') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (offset <= before + length) return [node, offset - before];
    before += length;
  }
  return [element, element.childNodes.length];
}
