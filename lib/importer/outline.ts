import { plural } from '../text/amount.ts';
import type { ImportedTranscript } from './import-transcript.ts';

const longestLine = 100;

/** What `--json` prints: the whole import, and nothing of how it was made. */
export function toImportJson(imported: ImportedTranscript): object {
  return {
    format: imported.format,
    turns: imported.turns,
    speakers: imported.speakers.map(({ name, labels, kind, role, organization, outlet }) => ({
      name,
      labels,
      ...(role === null ? {} : { role }),
      ...(organization === null ? {} : { organization }),
      ...(outlet === null ? {} : { outlet }),
      kind,
    })),
    exchanges: imported.sections.exchanges,
    notes: imported.notes.map(({ line, text }) => ({ line, text })),
    removed: imported.removed,
    unsure: imported.unsure,
  };
}

/** A readable outline, turn by turn, with what is unsure and why. */
export function outline(imported: ImportedTranscript): string {
  const { turns, unsure, sections, notes } = imported;
  const doubts = new Map<number, string[]>();
  for (const { line, why } of unsure) doubts.set(line, [...(doubts.get(line) ?? []), why]);
  const told = new Set<number>();
  const lines = [summary(imported), '', ...notes.map(({ line, text }) => row(line, 'note', '', text)), ''];
  const print = (indexes: readonly number[]): void => {
    for (const index of indexes) {
      const turn = turns[index];
      if (!turn) continue;
      lines.push(row(turn.line, turn.act, turn.speaker ?? '(unknown)', turn.text));
      if (!told.has(turn.line))
        lines.push(...(doubts.get(turn.line) ?? []).map((why) => `        ? ${plain(why)}`));
      told.add(turn.line);
    }
  };
  if (sections.opening.length > 0) lines.push('Opening');
  print(sections.opening);
  sections.exchanges.forEach((exchange, index) => {
    lines.push('', `Exchange ${index + 1}`);
    print(exchange.turns);
  });
  if (sections.closing.length > 0) lines.push('', 'Closing');
  print(sections.closing);
  const others = unsure.filter(({ line }) => !told.has(line));
  if (others.length > 0)
    lines.push('', 'Unsure elsewhere', ...others.map(({ line, why }) => `  ${line}: ${plain(why)}`));
  return lines.join('\n');
}

/** What was found, in a few lines. */
export function summary(imported: ImportedTranscript): string {
  const { format, why, decoded, counts, turns, sections, speakers, unsure } = imported;
  const named = speakers.filter(({ name }) => name !== null);
  return [
    `${format}: ${why}`,
    `${decoded.encoding}, lines end with ${decoded.lineEnds}`,
    [
      plural(turns.length, 'turn'),
      plural(sections.exchanges.length, 'exchange'),
      plural(named.length, 'named speaker'),
      plural(unsure.length, 'place to look at', 'places to look at'),
    ].join(', '),
    countsInWords(imported),
    `${counts.lines} lines = ${counts.blank} blank + ${counts.spoken} in turns + ${counts.notes} in notes + ${counts.removed} removed`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** How much was removed, by reason. */
function countsInWords({ removed }: ImportedTranscript): string {
  const reasons = new Map<string, number>();
  for (const { why } of removed) {
    const kind = why.replace(/\d+/gu, '…');
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
  }
  return reasons.size === 0
    ? ''
    : `removed: ${[...reasons].map(([why, count]) => `${count} × ${plain(why)}`).join(', ')}`;
}

function row(line: number, act: string, speaker: string, text: string): string {
  const start = `${String(line).padStart(6)}  ${act.padEnd(10)} ${plain(speaker)}: `;
  const words = plain(text.slice(0, longestLine * 2));
  return words.length > longestLine ? `${start}${words.slice(0, longestLine)}…` : start + words;
}

/** Words of a source may hold signs that steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
