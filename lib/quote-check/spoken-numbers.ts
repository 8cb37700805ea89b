import { contextOf, numbersInContext, type Context, type NumberInContext } from './number-context.ts';
import { withoutOtherNumbers, withoutYears } from './not-figures.ts';
import type { PassageFigure, PublishedPassage } from './passages.ts';
import type { QuotedPassage } from './verdict.ts';

/** A passage with the figures in it and the event that it is of, where they are known. */
export type PassageWithFigures = QuotedPassage & Partial<Pick<PublishedPassage, 'event' | 'figures'>>;

/** A number that somebody spoke, with all that is known about it. */
export interface SpokenNumber<P extends PassageWithFigures = PassageWithFigures> extends NumberInContext {
  passage: P;
  /** The figure that the editor made of it, where one was made. */
  figure: PassageFigure | null;
  /** The words that say what it counts, by its figure. */
  subject: Context;
  /** Years and months that it may be about: those of its figure, its sentence and its briefing. */
  times: string;
}

/** All numbers of some passages, and how much each word around them tells. */
export interface SpokenNumbers<P extends PassageWithFigures = PassageWithFigures> {
  numbers: SpokenNumber<P>[];
  /** The fewer numbers a word stands with, the more it says; one that stands with none may say nothing. */
  weightOf: (root: string) => number;
}

/** A word that stands with no spoken number is as often a verb of the draft's own as another subject. */
const ofUnknown = 0.6;

const known = new WeakMap<readonly PassageWithFigures[], unknown>();

/** The numbers of the passages, read once for each list of passages; the list must not change afterwards. */
export function spokenNumbersIn<P extends PassageWithFigures>(passages: readonly P[]): SpokenNumbers<P> {
  const read = known.get(passages) as SpokenNumbers<P> | undefined;
  if (read) return read;
  const numbers = passages.flatMap(numbersOf);
  const spoken = { numbers, weightOf: weights(numbers) };
  known.set(passages, spoken);
  return spoken;
}

function numbersOf<P extends PassageWithFigures>(passage: P): SpokenNumber<P>[] {
  return numbersInContext(withoutYears(withoutOtherNumbers(passage.text)), true).map((number) => {
    const figure = figureOf(number, passage.figures ?? []);
    const subject = contextOf(figure?.subject ?? '');
    const context = new Map([...number.context, ...subject]);
    const sentence = passage.text.slice(number.sentence.from, number.sentence.to);
    return {
      ...number,
      passage,
      figure,
      subject,
      context,
      times: `${figure?.period ?? sentence} ${passage.event ?? ''}`,
    };
  });
}

/** The figure whose words have the number, or the one before it of which it is the change. */
function figureOf({ from, to, value, isShare }: NumberInContext, figures: readonly PassageFigure[]) {
  const own = figures.find((figure) => figure.from < to && from < figure.to);
  if (own || !isShare) return own ?? null;
  const before = figures.filter((figure) => figure.change === value && figure.to <= from);
  return before.sort((a, b) => b.to - a.to)[0] ?? null;
}

function weights(numbers: readonly SpokenNumber[]): (root: string) => number {
  const counts = new Map<string, number>();
  for (const { context } of numbers)
    for (const root of context.keys()) counts.set(root, (counts.get(root) ?? 0) + 1);
  const weightFor = (count: number) => Math.log(1 + (numbers.length + 1) / count);
  return (root) => {
    const count = counts.get(root);
    return count === undefined ? weightFor(1) * ofUnknown : weightFor(count);
  };
}
