import postcss, { type AtRule, type Container, type Rule } from 'postcss';
import parseSelector, { type Selector } from 'postcss-selector-parser';

/**
 * What pages need of a style sheet that hold only these classes: rules that ask for another class are left out, in
 * the order in which they stand. Elements, attributes, ids and states are not looked at, since scripts set them, and
 * neither is what stands in brackets, such as `:not(.other)`.
 *
 * @param css a style sheet
 * @param classes all class names that the pages have, at build and by their scripts
 */
export function neededStyle(css: string, classes: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (isKeyframe(rule)) return;
    const needed = parseSelector()
      .astSync(rule)
      .nodes.filter((selector) => isNeeded(selector, classes));
    if (needed.length === 0) rule.remove();
    else if (needed.length < rule.selectors.length)
      rule.selectors = needed.map((selector) => String(selector).trim());
  });
  removeEmpty(sheet);
  return sheet.toString();
}

/**
 * What an island needs besides the style of the page that it stands in: rules in the order of the whole sheet, so that
 * which rule wins is the same with and without it. Fonts, tokens and the look of bare elements are the page's.
 */
export function islandStyle(css: string): string {
  const sheet = postcss.parse(css);
  for (const node of [...sheet.nodes]) if (node.type === 'atrule' && isOfPage(node)) node.remove();
  return sheet.toString();
}

function isOfPage({ name, params }: AtRule): boolean {
  return ['font-face', 'property'].includes(name) || (name === 'layer' && ['theme', 'base'].includes(params));
}

function isNeeded(selector: Selector, classes: ReadonlySet<string>): boolean {
  return selector.nodes.every((node) => node.type !== 'class' || classes.has(node.value));
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
}

/** A layer without rules stays: the first one that names it decides its place among the layers. */
function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])]) {
    if (node.type !== 'atrule' || !node.nodes) continue;
    removeEmpty(node);
    if (node.nodes.length === 0 && node.name !== 'layer') node.remove();
  }
}
