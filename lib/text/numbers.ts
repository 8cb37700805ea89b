import { wordedNumberAt, type NumberReading } from './worded-numbers.ts';

/** Powers of ten by name. */
const magnitudes = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

/** Powers of ten for short: `10bn`, `10 bn`. */
const shortMagnitudes = new Map([
  ['mn', 6],
  ['bn', 9],
  ['tn', 12],
  ['trn', 12],
]);

/** Letters that are powers of ten only right behind digits; after a space they are units. */
const attachedMagnitudes = new Map([
  ['k', 3],
  ['m', 6],
]);
const numeral = /^(\d+(?:\.\d+)?)(\p{L}*)$/u;

/** Every number that begins at a token, shortest first: `4.089` and `4.089 million`, or none. */
export function numbersAt(forms: readonly string[], at: number): NumberReading[] {
  const [, digits, suffix] = numeral.exec(forms[at] ?? '') ?? [];
  if (digits === undefined) return wordedNumberAt(forms, at);
  const attached = suffix ? (attachedMagnitudes.get(suffix) ?? magnitudeOf(suffix)) : 0;
  if (attached === undefined) return [];
  const readings = [{ value: shift(digits, attached), length: 1 }];
  const next = forms[at + 1] ?? '';
  const power = attached === 0 ? magnitudeOf(next) : undefined;
  if (power !== undefined) readings.push({ value: shift(digits, power), length: 2 });
  return readings;
}

function magnitudeOf(word: string): number | undefined {
  return magnitudes.get(word) ?? shortMagnitudes.get(word);
}

/** True for the name of a power of ten: `million`, `bn`. */
export function isMagnitude(form: string): boolean {
  return form === 'hundred' || magnitudeOf(form) !== undefined;
}

/** True for a token that is digits alone: its only meaning is its value. */
export function isNumeral(form: string): boolean {
  return /^\d+(?:\.\d+)?$/u.test(form);
}

/** Moves the decimal point of plain digits to the right; exact, where floating point is not. */
export function shift(digits: string, power: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const padded = part.padEnd(power, '0');
  const left = (whole + padded.slice(0, power)).replace(/^0+(?=\d)/u, '');
  const right = padded.slice(power).replace(/0+$/u, '');
  return right ? `${left}.${right}` : left;
}
