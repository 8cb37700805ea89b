import { isCollection, isMap, isSeq, parseDocument, stringify } from 'yaml';
import { emptyLock, parseLock } from '../addresses/lock.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { draftName, type Draft } from '../model/draft-schema.ts';
import type { ParsedBriefing, ParsedSection } from '../model/parsed.ts';
import { sectionIds } from '../rules/section-ids.ts';
import { writeYaml } from './write-yaml.ts';

/** What accepting a draft makes of a briefing. */
export interface AcceptedDraft {
  /** The files that change, by name: the new text, or null where a file goes. */
  files: Map<string, string | null>;
  /** How many entries were accepted, and how many still wait. */
  accepted: number;
  waiting: number;
}

/**
 * Moves the accepted entries of a draft to the files that they are meant for, behind what is there; comments and order of
 * these stay, and of the draft what was not accepted.
 *
 * @param written the draft as it stands in its file
 * @throws {RangeError} for a topic of a passage that the briefing does not have
 */
export function acceptDraft(briefing: ParsedBriefing, draft: Draft, written: string): AcceptedDraft {
  const files: AcceptedDraft['files'] = new Map();
  setTopics(
    briefing,
    draft.topics.filter(({ accept }) => accept),
    files,
  );
  const lists = [
    { name: 'claims', letter: 'c', file: briefing.claims, entries: draft.claims },
    { name: 'figures', letter: 'f', file: briefing.figures, entries: draft.figures },
  ] as const;
  for (const { name, letter, file, entries } of lists) {
    const taken = [
      ...(file?.fields.value ?? []).map(({ id }) => id),
      ...(letter === 'c' ? lockedClaims(briefing) : []),
    ];
    let number = Math.max(0, ...taken.map((id) => Number(id.slice(1))));
    const accepted = entries.flatMap(({ accept, ...entry }) =>
      accept ? [{ id: `${letter}${String((number += 1)).padStart(3, '0')}`, ...withoutNothing(entry) }] : [],
    );
    if (accepted.length > 0) files.set(`${name}.yaml`, appended(String(file?.file.value ?? ''), accepted));
  }
  const all = [...draft.topics, ...draft.claims, ...draft.figures];
  const accepted = all.filter(({ accept }) => accept).length;
  if (accepted > 0) files.set(draftName, leftOf(draft, written));
  return { files, accepted, waiting: all.length - accepted };
}

/** An empty list of evidence says nothing. */
function withoutNothing(entry: object): object {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function lockedClaims({ lock }: ParsedBriefing): string[] {
  const { addresses } = lock && /\S/u.test(String(lock.value)) ? parseLock(String(lock.value)) : emptyLock;
  return Object.keys(addresses).flatMap((id) => /^claim-(c\d+)$/u.exec(id)?.[1] ?? []);
}

/** A list in a file with further entries, everything before them as it was. */
function appended(text: string, entries: readonly object[]): string {
  const { contents } = parseDocument(text);
  const start = isSeq(contents) ? (contents.range?.[0] ?? 0) : 0;
  const added = stringify(entries, { lineWidth: 0 });
  if (isSeq(contents) && contents.items.length === 0) return text.slice(0, start) + added;
  if (isSeq(contents) && contents.flow) {
    const document = parseDocument(text);
    for (const entry of entries) document.add(document.createNode(entry));
    return writeYaml(document);
  }
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  const indent = isSeq(contents) ? text.slice(text.lastIndexOf('\n', start - 1) + 1, start) : '';
  return `${text}${end}${added.replace(/^(?=.)/gmu, indent)}`;
}

function setTopics(briefing: ParsedBriefing, entries: Draft['topics'], files: AcceptedDraft['files']): void {
  const sections = new Map([...sectionIds(briefing.sections)].map(([section, id]) => [id, section]));
  const bySection = new Map<ParsedSection, Map<string, string[]>>();
  for (const { passage, topics } of entries) {
    const [, id = '', key = ''] = /^(.*)-(p\d+)$/u.exec(passage) ?? [];
    const section = sections.get(id);
    if (!section || !Object.hasOwn(section.fields.value.passages, key))
      throw new RangeError(`Unexpected passage \`${passage}\` in the draft, expected one of the briefing`);
    bySection.set(section, (bySection.get(section) ?? new Map<string, string[]>()).set(key, topics));
  }
  for (const [section, topics] of bySection)
    files.set(section.file.basename ?? '', withTopics(section, topics));
}

/** A section file with the topics of some passages, every other sign as it was. */
function withTopics({ file }: ParsedSection, topics: ReadonlyMap<string, string[]>): string {
  const { yaml } = parseMarkdown(file);
  const text = String(file.value);
  const at = text.indexOf(yaml ?? '');
  const document = parseDocument(yaml ?? '');
  const edits = [...topics].flatMap(([key, ids]) => {
    const written = document.getIn(['passages', key], true);
    const list = isMap(written) ? written.get('topics', true) : written;
    if (isCollection(list) && list.range)
      return [{ from: list.range[0], to: list.range[1], text: `[${ids.join(', ')}]` }];
    if (isMap(written) && written.flow && written.range)
      return [
        { from: written.range[0] + 1, to: written.range[0] + 1, text: ` topics: [${ids.join(', ')}],` },
      ];
    return [];
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((whole, edit) => whole.slice(0, at + edit.from) + edit.text + whole.slice(at + edit.to), text);
}

/** The draft without its accepted entries; null where nothing is left. */
function leftOf(draft: Draft, written: string): string | null {
  const document = parseDocument(written);
  for (const name of ['topics', 'claims', 'figures'] as const) {
    const list = document.get(name, true);
    if (!isSeq(list)) continue;
    // What stands above the first entry is the comment of the list.
    if (draft[name][0]?.accept) list.commentBefore = null;
    list.items = list.items.filter((_, index) => !draft[name][index]?.accept);
    if (list.items.length === 0) document.delete(name);
  }
  return isMap(document.contents) && document.contents.items.length > 0 ? writeYaml(document) : null;
}
