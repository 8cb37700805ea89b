import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x, type Attributes } from 'xastscript';

/** An XML file (1.0, UTF-8) of one element. */
export function writeXml(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}

/** An element that holds elements, each on a line of its own; what is null is left out. */
export function holder(name: string, attributes: Attributes, children: readonly (Element | null)[]): Element {
  const present = children.filter((child) => child !== null);
  return x(name, attributes, ...present.flatMap((child) => ['\n', child]), '\n');
}
