import postcss, { type ChildNode, type Container, type Root } from 'postcss';

/** A style sheet in two parts, which mean the same as the whole where the one follows the other. */
export interface SplitStyle {
  /** Styles what stands above the mark of a page's first screen. */
  first: string;
  /** Empty where the sheet has no cut. */
  below: string;
}

/** The rule that stands where the sheet is to be cut. */
const cut = '.below-first-screen';
const known = new Map<string, SplitStyle>();

/**
 * Cuts a style sheet behind what styles the first words of a page: what follows the cut in its layer, and what is for
 * print, goes into the second part. Both keep their order and their layers, so that nothing else changes.
 */
export function splitStyle(css: string): SplitStyle {
  const split = known.get(css) ?? cutStyle(css);
  known.set(css, split);
  return split;
}

function cutStyle(css: string): SplitStyle {
  const first = postcss.parse(css);
  const below = postcss.root();
  first.walkRules(cut, (rule) => {
    const layer = rule.parent;
    if (!layer) return;
    const after = layer.nodes.slice(layer.index(rule) + 1);
    moveInto(below, layer, after);
    rule.remove();
  });
  if (below.nodes.length === 0) return { first: css, below: '' };
  for (const node of first.nodes.filter(isForPrint)) below.append(node);
  return { first: first.toString(), below: below.toString() };
}

function moveInto(root: Root, layer: Container, nodes: ChildNode[]): void {
  const rest = layer.clone({ nodes: [] });
  rest.append(nodes);
  root.append(rest);
}

function isForPrint(node: ChildNode): boolean {
  return node.type === 'atrule' && node.name === 'media' && node.params === 'print';
}
