import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Pair } from 'yaml';
import { findRepair } from '../text/repaired.ts';
import { headingLine } from '../importer/section-files.ts';
import { toMarkdown } from '../importer/to-markdown.ts';
import type { KnownNames } from '../importer/known-names.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { ParsedSection } from '../model/parsed.ts';
import type { SectionFields } from '../model/schemas.ts';
import { foldLabel } from '../text/fold.ts';
import { changedYaml } from './write-yaml.ts';
import type { MergedHeading } from './merge-headings.ts';
import type { MergedPassage } from './merge-words.ts';

/** A turn as it is to be written. */
export interface WrittenTurn {
  heading: MergedHeading;
  /** Each passage with its key, such as `p4`. */
  passages: { key: string; passage: MergedPassage }[];
}

/**
 * A section file with its turns as they are now. Its fields and comments stay, but for what the words decide: numbers of
 * passages, labels, repairs, who answers.
 *
 * @param look takes sentences on what an editor must look at
 */
export function rewriteSection(
  section: ParsedSection,
  turns: readonly WrittenTurn[],
  known: KnownNames['people'],
  look: (sentence: string) => void,
): string {
  const { yaml } = parseMarkdown(section.file);
  const document = parseDocument(yaml ?? '');
  const passages = turns.flatMap((turn) => turn.passages);
  setPassages(
    document,
    passages.map(({ key }) => key),
  );
  setLabels(document, section, turns);
  setRepairs(document, section.fields.value, passages, look);
  setSpeakers(document, section.fields.value, turns, known);
  const body = turns.map(
    ({ heading: { act, name }, passages: own }) =>
      `## ${headingLine(act, name)}\n${own.map(({ passage }) => markdownOf(passage)).join('\n\n')}\n`,
  );
  return `---\n${changedYaml(yaml ?? '', document)}---\n${body.join('\n')}`;
}

/** A passage that stands as it was keeps every sign; another is written anew, its directions as emphasis. */
function markdownOf({ passage, words, isChanged }: MergedPassage): string {
  if (passage && !isChanged) return passage.markdown;
  const directions: [number, number][] = [];
  let text = '';
  let isOpen = false;
  for (const word of words) {
    if (text !== '') text += ' ';
    const from = text.length;
    text += word.text;
    const last = directions.at(-1);
    if (word.isDirection && isOpen && last) last[1] = text.length;
    else if (word.isDirection) directions.push([from, text.length]);
    isOpen = word.isDirection && !/[)\]]$/u.test(word.text);
  }
  return toMarkdown({ text, directions });
}

function setPassages(document: Document, keys: readonly string[]): void {
  const map = document.get('passages', true);
  if (!isMap(map)) return;
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  map.items = keys.map((key): Pair => pairs.get(key) ?? document.createPair(key, []));
}

/** Labels as published, of the turns whose names in the headings are others. */
function setLabels(document: Document, { fields }: ParsedSection, turns: readonly WrittenTurn[]): void {
  const differing = turns.map(({ heading: { label, name } }) =>
    foldLabel(label) === foldLabel(name) ? null : label,
  );
  const [first = null] = differing;
  if (first === null) document.delete('label');
  else if (fields.value.label !== first) setBehindKind(document, 'label', first);
  const later = Object.fromEntries(
    differing.flatMap((label, index) => (index > 0 && label !== null ? [[`t${index + 1}`, label]] : [])),
  );
  if (Object.keys(later).length === 0) document.delete('labels');
  else if (JSON.stringify(later) !== JSON.stringify(fields.value.labels))
    setBehindKind(document, 'labels', later);
}

/** Where a field is not there yet, it is put in above those of the passages. */
function setBehindKind(document: Document, key: string, value: unknown): void {
  const old = document.get(key, true);
  if (old !== undefined || !isMap(document.contents)) {
    const node = document.createNode(value);
    if (isCollection(old) && isCollection(node)) node.flow = old.flow ?? false;
    document.set(key, node);
  } else {
    const at = document.contents.items.findIndex(
      (pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === 'passages',
    );
    document.contents.items.splice(Math.max(0, at), 0, document.createPair(key, value));
  }
}

/** Repairs stay whose words still stand once; the others are dropped. */
function setRepairs(
  document: Document,
  fields: SectionFields,
  passages: WrittenTurn['passages'],
  look: (sentence: string) => void,
): void {
  const text = (key: string): string | null =>
    passages
      .find((each) => each.key === key)
      ?.passage.words.map((word) => word.text)
      .join(' ') ?? null;
  const list = document.get('repairs', true);
  const isLost = fields.repairs.map(({ passage, kind, after }) => {
    const words = text(passage);
    return words === null || typeof findRepair(words, { kind, after }) === 'string';
  });
  if (isSeq(list)) {
    list.items = list.items.filter((_, index) => !isLost[index]);
    if (list.items.length === 0) document.delete('repairs');
  }
  fields.repairs.forEach(({ passage, after }, index) => {
    if (isLost[index] && text(passage) !== null)
      look(`${passage}: the repair behind “${after}” was dropped, as these words no longer stand there`);
  });
  if (fields.breaks_off !== undefined && text(fields.breaks_off) === null) {
    document.delete('breaks_off');
    look(`\`breaks_off: ${fields.breaks_off}\` was dropped with its passage`);
  }
}

const forTheRecord = { opening: ['statement'], exchange: ['answer'], closing: ['statement', 'closing'] };

/** Who answers, in order, where people.yaml knows all of them; else the list stays for the check to compare. */
function setSpeakers(
  document: Document,
  { kind, speaker }: SectionFields,
  turns: readonly WrittenTurn[],
  people: KnownNames['people'],
): void {
  const speaking = turns
    .filter(({ heading }) => forTheRecord[kind].includes(heading.act))
    .map(({ heading }) => people.find(({ name }) => name === heading.name)?.id);
  if (speaking.includes(undefined)) return;
  const ids = [...new Set(speaking)];
  if (ids.join() === speaker.join()) return;
  if (ids.length === 0) document.delete('speaker');
  else setBehindKind(document, 'speaker', ids);
}
