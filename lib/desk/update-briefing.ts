import { stringify } from 'yaml';
import {
  importTranscript,
  type ImportedTranscript,
  type ImportOptions,
} from '../importer/import-transcript.ts';
import type { KnownNames } from '../importer/known-names.ts';
import { sectionFile } from '../importer/section-files.ts';
import type { SectionKind } from '../model/briefing.ts';
import type { ParsedBriefing, ParsedSection } from '../model/parsed.ts';
import { sectionIds } from '../rules/section-ids.ts';
import { keptPassages, type KeptPassage } from './kept-passages.ts';
import { mergedHeadings, type Headings } from './merge-headings.ts';
import { mergeSections, type MergedSection } from './merge-sections.ts';
import { mergeWords, type MergedPassage } from './merge-words.ts';
import { nextNumbers, numberFiles, type NextNumbers } from './next-numbers.ts';
import { readingOf, type Reading } from './reading.ts';
import { rewriteSection, type WrittenTurn } from './rewrite-section.ts';
import { updateUnspoken } from './update-unspoken.ts';

/** What became of one passage. */
export interface PassageChange {
  /** `q3-p4`. */
  id: string;
  kind: 'changed' | 'new' | 'vanished';
  /** Its turn's heading: `Answer: Ada Lind`. */
  turn: string;
  before: string;
  after: string;
}

/** What a changed source makes of a briefing. */
export interface BriefingUpdate {
  /** The files that change, by name: the new text, or null where a file goes. */
  files: Map<string, string | null>;
  changes: PassageChange[];
  /** What an editor must look at beside these, in sentences. */
  looks: string[];
}

/**
 * Carries a briefing over to a changed source. Ids, fields and comments stay; only what differs between the old source
 * and the new one changes.
 *
 * @throws {Error} when a source can't be imported
 */
export function updateBriefing(
  briefing: ParsedBriefing,
  imported: ImportedTranscript,
  known: KnownNames,
  options: ImportOptions,
): BriefingUpdate {
  const source = String(briefing.source.value);
  const read = (text: string): Reading =>
    readingOf(importTranscript(new TextEncoder().encode(text), options));
  const before = read(source);
  // Of a page's markup only the text was kept, so that texts are compared.
  const after = imported.isHtml ? read(imported.source) : readingOf(imported);
  const passages = keptPassages(briefing);
  const merged = mergeWords(passages, before, after);
  const sections = mergeSections(merged.passages, before, after);
  const headings = mergedHeadings(sections, before, after, known);
  const update: BriefingUpdate = { files: new Map(), changes: [], looks: [] };
  const written = new Writing(briefing, { headings, after, known, update, vanished: merged.vanished });
  written.write(sections);
  if (imported.source !== source) update.files.set('source.txt', imported.source);
  updateUnspoken(briefing, before.imported, after.imported, update);
  proposeNames(headings, update.files);
  return update;
}

interface Context {
  headings: Headings;
  after: Reading;
  known: KnownNames;
  update: BriefingUpdate;
  vanished: readonly KeptPassage[];
}

/** Writes merged sections as files. */
class Writing {
  private readonly ids: Map<ParsedSection, string>;
  private readonly next: NextNumbers;
  /** Passages that stand in another place of their section. */
  private readonly moved = new Set<KeptPassage>();

  constructor(
    private readonly briefing: ParsedBriefing,
    private readonly context: Context,
  ) {
    this.ids = sectionIds(briefing.sections);
    this.next = nextNumbers(briefing);
  }

  write(sections: readonly MergedSection[]): void {
    const { update, vanished } = this.context;
    const left = new Set(sections.map(({ section }) => section));
    for (const section of this.briefing.sections)
      if (!left.has(section)) update.files.set(section.file.basename ?? '', null);
    const orders = numberFiles(
      sections.map(({ section, read }) => ({
        kind: section?.fields.value.kind ?? this.kindOf(read),
        order: section?.order ?? null,
      })),
    );
    sections.forEach((section, index) => this.writeSection(section, orders[index] ?? 0));
    for (const passage of vanished)
      if (!this.moved.has(passage)) update.changes.push(vanishedChange(passage));
  }

  private kindOf(read: number | null): SectionKind {
    return this.context.after.sections[read ?? -1]?.kind ?? 'exchange';
  }

  private writeSection(merged: MergedSection, order: number): void {
    const { files } = this.context.update;
    const { section } = merged;
    if (!section) {
      this.writeNew(merged, order);
      return;
    }
    const text = this.rewritten(merged, section);
    const name = section.file.basename ?? '';
    const renamed = name.replace(/^\d+/u, (digits) => String(order).padStart(digits.length, '0'));
    if (renamed !== name && !files.has(name)) files.set(name, null);
    if (renamed !== name || text !== null) files.set(renamed, text ?? String(section.file.value));
  }

  private writeNew({ turns, read }: MergedSection, order: number): void {
    const { after, headings, update } = this.context;
    const kind = this.kindOf(read);
    const indexes = [...new Set(turns.flatMap((turn) => turn.after ?? []))];
    const id = kind === 'exchange' ? this.next.section() : kind;
    const follows = (indexes.at(-1) ?? 0) + 1;
    const text = sectionFile(after.imported, kind, indexes, follows, headings.naming);
    const name = `${String(order).padStart(2, '0')}-${kind}.md`;
    const withId =
      kind === 'exchange' ? text.replace(/^kind: exchange$/mu, `kind: exchange\nid: ${id}`) : text;
    update.files.set(name, withId);
    let number = 0;
    for (const turn of turns)
      for (const passage of turn.passages)
        update.changes.push(changeOf(`${id}-p${(number += 1)}`, passage, headings.of(null, turn)));
  }

  /** The new text of a section; null where nothing in it has changed. */
  private rewritten({ turns }: MergedSection, section: ParsedSection): string | null {
    const { headings, known, update, vanished } = this.context;
    const id = this.ids.get(section) ?? '';
    const gone = vanished.filter((passage) => passage.section === section);
    const written = turns.flatMap((turn): WrittenTurn[] => {
      const heading = headings.of(section, turn);
      if (!heading) return [];
      const passages = turn.passages.map((passage) => ({ key: this.keyOf(id, passage, gone), passage }));
      const isMoved = (key: string): boolean => gone.some((other) => other.key === key);
      for (const { key, passage } of passages)
        if (passage.isChanged && !isMoved(key))
          update.changes.push(changeOf(`${id}-${key}`, passage, heading));
      if (heading.look !== null) update.looks.push(`${id}-${passages[0]?.key ?? ''}: ${heading.look}`);
      return [{ heading, passages }];
    });
    const isSame =
      gone.length === 0 &&
      written.length === section.turns.length &&
      written.every(
        ({ heading, passages }, index) =>
          heading.look === null &&
          turns[index]?.was === index &&
          passages.every(({ passage }) => !passage.isChanged),
      );
    if (isSame) return null;
    return rewriteSection(section, written, known.people, (sentence) =>
      update.looks.push(`${id}, ${sentence}`),
    );
  }

  /** A passage keeps its number; one that was moved within its section is known by its words. */
  private keyOf(section: string, { passage, words }: MergedPassage, gone: readonly KeptPassage[]): string {
    if (passage) return passage.key;
    const text = textOf(words);
    const moved = gone.find((other) => !this.moved.has(other) && textOf(other.words) === text);
    if (!moved) return this.next.passage(section);
    this.moved.add(moved);
    this.context.update.looks.push(`${moved.id}: its words stand in another place of their section now`);
    return moved.key;
  }
}

function textOf(words: readonly { text: string }[]): string {
  return words.map(({ text }) => text).join(' ');
}

function changeOf(
  id: string,
  { passage, words }: MergedPassage,
  heading: { act: string; name: string } | null,
): PassageChange {
  const turn = heading ? [heading.act, heading.name].filter(Boolean).join(': ') : '';
  const before = passage ? textOf(passage.words) : '';
  return { id, kind: passage ? 'changed' : 'new', turn, before, after: textOf(words) };
}

function vanishedChange({ id, section, turn, words }: KeptPassage): PassageChange {
  const { act = '', name = '' } = section.turns[turn] ?? {};
  return {
    id,
    kind: 'vanished',
    turn: [act, name].filter(Boolean).join(': '),
    before: textOf(words),
    after: '',
  };
}

function proposeNames({ naming }: Headings, files: BriefingUpdate['files']): void {
  if (naming.newPeople.length > 0) files.set('people.proposed.yaml', stringify(naming.newPeople));
  if (naming.newOutlets.length > 0) files.set('outlets.proposed.yaml', stringify(naming.newOutlets));
}
