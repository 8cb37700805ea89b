/** The words in an element, without stage directions, which nobody spoke. */
export function spokenTextOf(element: Element): string {
  let text = '';
  const walker = wordsIn(element);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += node.textContent;
  return text;
}

function wordsIn(element: Element): TreeWalker {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.direction') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
}

/** The DOM range of `text.slice(from, to)` in an element's spoken text, across the elements in it. */
export function rangeIn(element: Element, from: number, to: number): Range {
  const range = new Range();
  range.setStart(...placeIn(element, from, true));
  range.setEnd(...placeIn(element, to, false));
  return range;
}

/** Where a place of the document is in an element's spoken text: an offset, 0 before it and its length behind it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = new Range();
  before.selectNodeContents(element);
  const side = before.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const direction of words.querySelectorAll('.direction')) direction.remove();
  return words.textContent.length;
}

/** A place at the end of one text node is also one at the beginning of the next. */
function placeIn(element: Element, offset: number, isStart: boolean): [Node, number] {
  const walker = wordsIn(element);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = before + (node.textContent?.length ?? 0);
    if (offset < end || (offset === end && !isStart)) return [node, offset - before];
    before = end;
  }
  return [element, element.childNodes.length];
}
