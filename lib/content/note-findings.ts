import type { Annotation, Figure, FigureStatus, Quote } from '../model/claims.ts';
import { howWrong } from '../model/findings.ts';
import { capitalized } from '../text/capitalized.ts';
import { largeNumber } from '../text/large-number.ts';

/** What is the matter with a figure, where nothing says how far off it is. */
const statusFindings: Readonly<Record<FigureStatus, string | null>> = {
  ok: null,
  disputed: 'Disputed figure',
  garbled: 'Garbled figure',
  'unit missing': 'Unit missing',
};

/**
 * What a note has found wrong, in a few words that can stand by themselves: `Ten times too high: 4.49 trillion`, from
 * the figures within its words.
 *
 * @returns null where it explains and nothing is wrong
 */
export function noteFinding({ kind, quote }: Annotation, figures: readonly Figure[]): string | null {
  const within = figures.filter((figure) => overlap(figure.quote, quote));
  const found = within.flatMap((figure) => figureFinding(figure) ?? []);
  const [first] = [...within.flatMap((figure) => wrongBy(figure) ?? []), ...found];
  return first ?? (kind === 'discrepancy' ? 'Discrepancy' : null);
}

/**
 * Notes made of figures that can't be taken as they were spoken, where no editor's note is on their words; without
 * them, nothing in the text would say so.
 */
export function notesOfFigures(figures: readonly Figure[], annotations: readonly Annotation[]): Annotation[] {
  return figures
    .filter(
      (figure) =>
        figureFinding(figure) !== null && !annotations.some(({ quote }) => overlap(quote, figure.quote)),
    )
    .map(({ id, quote, note, source, subject }) => ({
      id,
      kind: 'figure',
      quote,
      note: note ?? `${capitalized(subject)}.`,
      source: source ?? { strength: 'internal', url: null },
    }));
}

function figureFinding(figure: Figure): string | null {
  return wrongBy(figure) ?? statusFindings[figure.status];
}

function wrongBy(figure: Figure): string | null {
  const how = howWrong(figure);
  return how === null || figure.correctedValue === null
    ? null
    : `${capitalized(how)}: ${largeNumber(figure.correctedValue)}`;
}

function overlap(one: Quote, other: Quote): boolean {
  return one.target === other.target && one.from < other.to && other.from < one.to;
}
