import { isStopWord } from './stop-words.ts';

/** Units that Unicode does not name, with the prefixes of the International System. */
const others =
  /^(?:[kMGTPEmµμ]?(?:W|Wh|Hz|V|J|Pa|t)|(?:\p{Ll}*|[A-Z])(?:watts?|hertz|volts?|tonnes?|tons?|joules?|flops|FLOPS))$/u;

let known: Set<string> | undefined;

/** True for the name or the sign of a unit of measure or money that Unicode knows: `km`, `kilometers`, `percent`, `yuan`. */
export function isUnitName(word: string): boolean {
  // Made when it is first asked for: it takes some milliseconds.
  known ??= new Set([...measures(), ...currencies()]);
  // `in` is a sign for inches, and far more often a word.
  if (isStopWord(word)) return false;
  return others.test(word) || known.has(word) || (word.length > 3 && known.has(word.toLowerCase()));
}

function measures(): string[] {
  return Intl.supportedValuesOf('unit').flatMap((unit) =>
    (['short', 'long'] as const).flatMap((unitDisplay) =>
      [1, 2].flatMap((value) =>
        new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay })
          .formatToParts(value)
          .flatMap((part) => (part.type === 'unit' ? part.value.trim().split(/\s+/u) : [])),
      ),
    ),
  );
}

/** The last word of a name is the currency's own: `Chinese yuan`, `US dollars`. */
function currencies(): string[] {
  return Intl.supportedValuesOf('currency').flatMap((currency) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' });
    const names = [1, 2].flatMap((value) =>
      format.formatToParts(value).flatMap((part) => (part.type === 'currency' ? [part.value] : [])),
    );
    return [currency, ...names.flatMap((name) => /\p{Ll}+$/u.exec(name)?.[0] ?? [])];
  });
}
