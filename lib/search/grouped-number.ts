import type { Token } from '../text/tokens.ts';

/** A number whose digits stand in groups: `15 000`, `4'089'000`, `4.089.000`, `27,3`. */
export interface GroupedNumber {
  /** In plain decimal digits. */
  value: string;
  /** How many tokens it takes. */
  length: number;
}

/** What people put between thousands besides the comma, which `tokensOf` knows: spaces of all widths, apostrophes. */
const separator = /^[ \u00a0\u2007\u2009\u202f'’]$/u;
const firstGroup = /^\d{1,3}$/u;
const group = /^\d{3}(?:\.\d+)?$/u;

/** The number in groups that begins at a token, or null. */
export function groupedNumberAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  hasDecimalComma: boolean,
): GroupedNumber | null {
  return thousandsAt(text, tokens, at) ?? (hasDecimalComma ? decimalCommaAt(text, tokens, at) : null);
}

function thousandsAt(text: string, tokens: readonly Token[], at: number): GroupedNumber | null {
  const { form } = tokens[at]!;
  // `4.089` is read as one token, so that only a second point shows what the first one is.
  const isPointed = /^\d{1,3}\.\d{3}$/u.test(form);
  if (!isPointed && !firstGroup.test(form)) return null;
  let digits = form.replace('.', '');
  let sign: string | null = isPointed ? '.' : null;
  let end = at + 1;
  for (; end < tokens.length; end++) {
    const between = text.slice(tokens[end - 1]!.to, tokens[end]!.from);
    const isJoint = sign === null ? separator.test(between) : between === sign;
    if (!isJoint || !group.test(tokens[end]!.form)) break;
    sign = between;
    digits += tokens[end]!.form;
  }
  return end > at + 1 ? { value: digits.replace(/^0+(?=\d)/u, ''), length: end - at } : null;
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
