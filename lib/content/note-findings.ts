import { figureFinding, overlap, wrongBy } from '../figures/figure-finding.ts';
import type { Annotation, Figure } from '../model/claims.ts';
import { capitalized } from '../text/capitalized.ts';

/**
 * What a note has found wrong, in a few words that can stand by themselves: `Ten times too high: 4.49 trillion`, from
 * the figures within its words.
 *
 * @returns null where it explains and nothing is wrong
 */
export function noteFinding({ kind, quote }: Annotation, figures: readonly Figure[]): string | null {
  const within = figures.filter((figure) => overlap(figure.quote, quote));
  const found = within.flatMap((figure) => figureFinding(figure)?.words ?? []);
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
