/** One measured figure, beside its limit where there is one. */
export interface Row {
  measure: string;
  value: number;
  unit: 'kB' | 'ms' | 'score' | 'requests' | 'times' | 'loads';
  /** The most that is allowed, in the same unit. */
  limit?: number;
}

const decimals = { kB: 1, ms: 0, score: 3, requests: 0, times: 2, loads: 0 };
const shown = { kB: ' kB', ms: ' ms', score: '', requests: '', times: ' ×', loads: '' };

/** Rows as a Markdown table; the last column says `ok` or `over` where there is a limit. */
export function writeTable(title: string, rows: readonly Row[]): string {
  const cells = rows.map(({ measure, value, unit, limit }) => [
    measure,
    write(value, unit),
    limit === undefined ? '' : `≤ ${write(limit, unit)}`,
    limit === undefined ? '' : value <= limit ? 'ok' : 'over',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(4, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [`### ${title}`, '', line([title, 'is', 'may', '']), rule, ...cells.map(line), ''].join('\n');
}

function write(value: number, unit: Row['unit']): string {
  return value.toFixed(decimals[unit]) + shown[unit];
}

/** The middle value; of an even count, the lower one of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
