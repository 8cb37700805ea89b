/** The DOM range of `text.slice(from, to)` in an element's text, across the elements in it. */
export function rangeIn(element: Element, from: number, to: number): Range {
  const range = new Range();
  range.setStart(...placeIn(element, from, true));
  range.setEnd(...placeIn(element, to, false));
  return range;
}

/** Where a place of the document is in an element's text: an offset, 0 before it and its length behind it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = new Range();
  before.selectNodeContents(element);
  const side = before.comparePoint(node, offset);
  if (side < 0) return 0;
  if (side === 0) before.setEnd(node, offset);
  return before.toString().length;
}

/** A place at the end of one text node is also one at the beginning of the next. */
function placeIn(element: Element, offset: number, isStart: boolean): [Node, number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = before + (node.textContent?.length ?? 0);
    if (offset < end || (offset === end && !isStart)) return [node, offset - before];
    before = end;
  }
  return [element, element.childNodes.length];
}
