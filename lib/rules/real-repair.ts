import type { VFile } from 'vfile';
import type { RepairKind } from '../model/briefing.ts';
import type { Fields, ParsedBriefing, ParsedContent, ParsedParagraph } from '../model/parsed.ts';
import type { RepairFields } from '../model/schemas.ts';
import { complain, hasFinding } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { findRepair, type RepairFault } from '../text/repaired.ts';
import { addedBy, isBreak } from '../text/repairs.ts';
import { summaryKeys } from './published-paragraphs.ts';

/**
 * A repair stands where it says: its words once in its passage, the restored mark directly behind them, a
 * restored break before the next paragraph or turn. That the source lacks it is seen by `words-unchanged`.
 */
export function realRepair(content: ParsedContent): void {
  content.briefings.flatMap(repairedFiles).forEach(checkRepairs);
}

interface RepairedFile {
  file: VFile;
  fields: Fields<{ repairs: RepairFields[] }>;
  /** The numbers of the paragraphs, as the front matter lists them. */
  keys: string[];
  paragraphs: ParsedParagraph[];
  /** What a break behind each paragraph is called; null where nothing follows. */
  breaks: (RepairKind | null)[];
}

function repairedFiles({ summary, sections }: ParsedBriefing): RepairedFile[] {
  const inOrder = [...sections].sort((a, b) => a.order - b.order);
  const files = inOrder.map(({ file, fields, turns }, index): RepairedFile => {
    const isLast = index === inOrder.length - 1;
    return {
      file,
      fields,
      keys: Object.keys(fields.value.passages),
      paragraphs: turns.flatMap((turn) => turn.paragraphs),
      breaks: turns.flatMap((turn, at) => breaksIn(turn.paragraphs, isLast && at === turns.length - 1)),
    };
  });
  if (!summary) return files;
  const { file, fields, paragraphs } = summary;
  const keys = summaryKeys(fields, paragraphs);
  return [{ file, fields, keys, paragraphs, breaks: breaksIn(paragraphs, true) }, ...files];
}

function breaksIn(paragraphs: readonly ParsedParagraph[], isEnd: boolean): (RepairKind | null)[] {
  const behindLast = isEnd ? null : 'missing turn break';
  return paragraphs.map((_, index) =>
    index < paragraphs.length - 1 ? 'missing paragraph break' : behindLast,
  );
}

function checkRepairs({ file, fields, keys, paragraphs, breaks }: RepairedFile): void {
  // Repairs can't be told from each other's passages; `passages-counted` or `words-unchanged` says so.
  if (keys.length !== paragraphs.length) return;
  fields.value.repairs.forEach((repair, index) => {
    const { passage, kind, after } = repair;
    const at = keys.indexOf(passage);
    const paragraph = paragraphs[at];
    const report = (message: string, field: 'passage' | 'kind' | 'after'): void =>
      complain(file, 'real-repair', message, fields.at(['repairs', index, field]));

    if (!paragraph)
      return report(
        `Unexpected passage \`${passage}\`, expected one of this file${suggest(passage, keys)}`,
        'passage',
      );
    const found = findRepair(paragraph.text, repair);
    // Where a word before the repair was changed, that is the fault.
    if (typeof found === 'string' && hasFinding(file, 'words-unchanged', paragraph.place.line)) return;
    if (typeof found === 'string') return report(explain(found, repair), 'after');
    const first = fields.value.repairs.findIndex(
      (other) => other.passage === passage && other.after === after,
    );
    if (first < index)
      return report(`Unexpected second repair after \`${after}\` in ${passage}, expected one`, 'after');
    const expected = breaks[at] ?? null;
    if (!isBreak(kind) || kind === expected) return;
    if (expected === null)
      return report(`Unexpected \`${kind}\` after ${passage}, expected none: nothing follows it`, 'kind');
    const follows = expected === 'missing turn break' ? 'a new turn' : 'the same turn';
    report(`Unexpected \`${kind}\` after ${passage}, expected \`${expected}\`: ${follows} follows`, 'kind');
  });
}

function explain(fault: RepairFault, { passage, kind, after }: RepairFields): string {
  const mark = addedBy(kind, after);
  switch (fault) {
    case 'words not found':
      return `Unexpected words \`${after}\`, expected words of ${passage} that stand before the repair`;
    case 'words found twice':
      return `Unexpected words \`${after}\` twice in ${passage}, expected more of the words before the repair, so that they stand there once`;
    case 'mark not there':
      return `Unexpected repair \`${kind}\`, expected \`${mark}\` after \`${after}\` in ${passage}: restore it, or remove the repair`;
    case 'not at the end':
      return `Unexpected repair \`${kind}\` inside ${passage}, expected \`${after}\` at its end, where the new paragraph was begun`;
  }
}
