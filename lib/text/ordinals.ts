const words =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const ordinals = new Map(words.split(' ').map((word, index) => [word, `${index + 1}${endingOf(index + 1)}`]));

/** `14th` for `fourteenth`, up to the twentieth; undefined for other words. */
export function ordinalOf(form: string): string | undefined {
  return ordinals.get(form);
}

function endingOf(value: number): string {
  return ['st', 'nd', 'rd'][value - 1] ?? 'th';
}
