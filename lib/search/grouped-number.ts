import { groupedNumber, ungrouped } from '../text/grouped-number.ts';
import type { Token } from '../text/tokens.ts';

/** A number whose digits stand in groups: `15 000`, `4'089'000`, `4.089.000`, `27,3`. */
export interface GroupedNumber {
  /** In plain decimal digits. */
  value: string;
  /** How many tokens it takes. */
  length: number;
}

const grouped = new RegExp(`${groupedNumber}(?:\\.\\d+)?`, 'uy');

/** The number in groups that begins at a token, or null. */
export function groupedNumberAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  hasDecimalComma: boolean,
): GroupedNumber | null {
  return thousandsAt(text, tokens, at) ?? (hasDecimalComma ? decimalCommaAt(text, tokens, at) : null);
}

/** Where a comma parts thousands `tokensOf` knows it, and reads one token. */
function thousandsAt(text: string, tokens: readonly Token[], at: number): GroupedNumber | null {
  const { from } = tokens[at]!;
  grouped.lastIndex = from;
  const [raw] = grouped.exec(text) ?? [];
  const value = raw === undefined ? null : ungrouped(raw);
  if (raw === undefined || value === null) return null;
  const end = tokens.findIndex(({ to }) => to === from + raw.length) + 1;
  return end > at + 1 ? { value: value.replace(/^0+(?=\d)/u, ''), length: end - at } : null;
}

function decimalCommaAt(text: string, tokens: readonly Token[], at: number): GroupedNumber | null {
  const first = tokens[at]!;
  const next = tokens[at + 1];
  const written = text.slice(first.from, first.to);
  // Three digits behind a comma were taken for thousands.
  if (/^\d{1,3},\d{3}$/u.test(written)) return { value: trimmed(written.replace(',', '.')), length: 1 };
  if (/^\d{1,3}\.\d{3}$/u.test(written)) return { value: written.replace('.', ''), length: 1 };
  if (!next || !/^\d+$/u.test(first.form) || !/^\d+$/u.test(next.form)) return null;
  return text.slice(first.to, next.from) === ','
    ? { value: trimmed(`${first.form}.${next.form}`), length: 2 }
    : null;
}

function trimmed(decimal: string): string {
  return decimal.replace(/\.?0+$/u, '');
}
