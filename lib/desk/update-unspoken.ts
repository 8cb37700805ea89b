import { isSeq, parseDocument } from 'yaml';
import type { ImportedTranscript } from '../importer/import-transcript.ts';
import { linesNotSpoken } from '../importer/section-files.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { foldSpace } from '../text/fold.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * Brings `not_spoken` in `briefing.md` up to date: lines that the new source no longer has go, those that are new in it
 * come. What stands in the summary is none of them; words of the summary that the new source lacks are told.
 */
export function updateUnspoken(
  briefing: ParsedBriefing,
  before: ImportedTranscript,
  after: ImportedTranscript,
  update: { files: Map<string, string | null>; looks: string[] },
): void {
  const [old, now] = [linesNotSpoken(before), linesNotSpoken(after)];
  const gone = without(old, now);
  const come = without(now, old);
  tellOfSummary(briefing, after, update.looks);
  if (gone.length + come.length === 0) return;
  const { yaml } = parseMarkdown(briefing.file);
  const document = parseDocument(yaml ?? '');
  const listed = briefing.fields.value.not_spoken.map(foldSpace);
  const dropped = new Set(gone.flatMap((line) => (listed.includes(line) ? [listed.indexOf(line)] : [])));
  for (const line of come)
    update.looks.push(`\`not_spoken\`: “${line}” is new, and taken for words that nobody spoke`);
  for (const at of dropped)
    update.looks.push(`\`not_spoken\`: “${listed[at] ?? ''}” is no longer in the source`);
  const list = document.get('not_spoken', true);
  if (isSeq(list)) {
    list.items = list.items.filter((_, index) => !dropped.has(index));
    for (const line of come) list.add(document.createNode(line));
    if (list.items.length === 0) document.delete('not_spoken');
  } else if (come.length > 0) document.set('not_spoken', document.createNode(come));
  if (come.length + dropped.size === 0) return;
  const written = String(briefing.file.value);
  const body = written.slice(written.indexOf('\n---', 3) + 1);
  update.files.set('briefing.md', `---\n${writeYaml(document)}${body}`);
}

/** What one list has more often than another. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return list.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function tellOfSummary({ summary }: ParsedBriefing, { source }: ImportedTranscript, looks: string[]): void {
  const text = lettersOf(source);
  summary?.paragraphs.forEach((paragraph, index) => {
    if (!text.includes(lettersOf(paragraph.text)))
      looks.push(`summary.md: paragraph ${index + 1} no longer stands in the source as it is`);
  });
}

/** Letters and digits only, as repairs restore marks. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
