/**
 * Source of a pattern for digits in groups of three: by comma, by a space (also no-break, narrow, thin or of a
 * figure's width), by an apostrophe, or, in two groups or more, by a point; one separator in one number. `4.089` is a
 * decimal.
 */
export const groupedNumber =
  '(?<![\\p{Nd}])\\d{1,3}(?:(?:,\\d{3})+|(?: \\d{3})+|(?:\\u00a0\\d{3})+|(?:\\u202f\\d{3})+|(?:\\u2009\\d{3})+|(?:\\u2007\\d{3})+|' +
  "(?:'\\d{3})+|(?:’\\d{3})+|(?:\\.\\d{3}){2,})(?![\\p{Nd}])";

const whole = new RegExp(`^(?<groups>${groupedNumber})(?<part>(?:[.,]\\d+)?)$`, 'u');

/**
 * A number in groups of three as its digits alone: `15 000`, `15,000` and `15’000` are `15000`, `4.089.000` is
 * `4089000`. The part behind the decimal mark stays as written; null for what is no grouped number.
 */
export function ungrouped(number: string): string | null {
  const { groups, part = '' } = whole.exec(number)?.groups ?? {};
  return groups === undefined ? null : groups.replace(/\D/gu, '') + part;
}
