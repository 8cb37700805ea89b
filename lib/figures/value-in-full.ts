import type { Figure } from '../model/claims.ts';

const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });

/** `4,089,000`, `75–100`: a value in digits; of a range, both ends. */
export function valueInFull(value: NonNullable<Figure['value']>): string {
  return [value]
    .flat()
    .map((number) => digits.format(number))
    .join('–');
}

/** `+9.8%`, `−2.5%`: how much a figure changed, with its sign. */
export function changeInWords(change: number): string {
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
  return `${sign}${digits.format(Math.abs(change))}%`;
}
