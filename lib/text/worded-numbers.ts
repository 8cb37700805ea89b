/** A number read from tokens: `4.089 million` is `4089000` over two tokens. */
export interface NumberReading {
  /** The value in plain decimal digits, without needless zeros. */
  value: string;
  /** How many tokens it takes. */
  length: number;
}

// Maps, since a record would find `constructor` in a text.
const small = new Map<string, number>([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const powers = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * Numbers in words that begin at a token: `three`, `twenty-five`, `two hundred`, `ten thousand`, `one trillion`.
 * Every reading that ends at a further word is given, shortest first.
 */
export function wordedNumberAt(forms: readonly string[], at: number): NumberReading[] {
  const readings: NumberReading[] = [];
  let total = 0;
  let group: number | null = null;
  for (let index = at; index < forms.length && index < at + 8; index++) {
    const word = forms[index]!;
    const value = small.get(word);
    const power = powers.get(word);
    if (value !== undefined) {
      if (group !== null && !fits(group, value)) break;
      group = (group ?? 0) + value;
    } else if (word === 'hundred' && group !== null && group > 0 && group < 10) group *= 100;
    else if (power !== undefined && group !== null) {
      total += group * power;
      group = null;
      readings.push({ value: String(total), length: index - at + 1 });
      if (word === 'trillion') break;
      continue;
    } else break;
    readings.push({ value: String(total + group), length: index - at + 1 });
  }
  return readings;
}

/** `twenty` takes `five`, `hundred` takes anything below; `one` takes nothing. */
function fits(group: number, value: number): boolean {
  return group % 100 === 0 ? group > 0 : group % 10 === 0 && group % 100 >= 20 && value < 10 && value > 0;
}
