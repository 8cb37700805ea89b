import { englishOrdinals } from './language/english-numbers.ts';

const ordinals = new Map(englishOrdinals.map((word, index) => [word, `${index + 1}${endingOf(index + 1)}`]));

/** `14th` for `fourteenth`, up to the twentieth; undefined for other words. */
export function ordinalOf(form: string): string | undefined {
  return ordinals.get(form);
}

function endingOf(value: number): string {
  return ['st', 'nd', 'rd'][value - 1] ?? 'th';
}
