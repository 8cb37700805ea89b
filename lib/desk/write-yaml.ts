import { isSeq, parseDocument, visit, type Document } from 'yaml';

/**
 * A YAML document as text: comments and order as they are, long lines unbroken, lists in brackets as editors write them,
 * `[bridges, budget]`.
 */
export function writeYaml(document: Document): string {
  const text = document.toString({ lineWidth: 0 });
  const cuts: number[] = [];
  visit(parseDocument(text), {
    Seq(_, list) {
      if (!isSeq(list) || !list.flow || !list.range) return;
      const [from, to] = list.range;
      if (text[from + 1] === ' ') cuts.push(from + 1);
      if (text[to - 2] === ' ' && to - 2 > from + 1) cuts.push(to - 2);
    },
  });
  const cut = new Set(cuts);
  return cut.size === 0
    ? text
    : [...Array(text.length).keys()].map((at) => (cut.has(at) ? '' : text[at])).join('');
}

/** The document's text, or the text that it was read from, where nothing in it has changed. */
export function changedYaml(written: string, document: Document): string {
  const isSame = JSON.stringify(parseDocument(written).toJS()) === JSON.stringify(document.toJS());
  return isSame ? `${written.replace(/\n$/u, '')}\n` : writeYaml(document);
}
