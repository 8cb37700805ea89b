import { foldLabel } from '../text/fold.ts';
import { withoutQuestionNumber } from './label-shape.ts';
import type { ReadLabel } from './read-label.ts';
import type { RawTurn } from './turn.ts';

const men = /^(?:mr|sir|m|monsieur|herr|senor|sr|don|senhor|sig|signor|lord)$/u;
const women = /^(?:mrs|ms|miss|mme|mlle|madam|madame|frau|senora|sra|srta|dona|senhora|signora|dame|lady)$/u;
const enough = 2;

/** Tells people of one name from one person with two labels. */
export class Namesakes {
  /** How often one label stands directly behind another, by both. */
  readonly #next = new Map<string, number>();

  constructor(turns: readonly RawTurn[]) {
    const labels = turns.map(({ label }) => (label === null ? null : withoutQuestionNumber(label)));
    labels.forEach((label, index) => {
      const before = labels[index - 1] ?? null;
      if (label === null || before === null || label === before) return;
      const pair = pairOf(label, before);
      this.#next.set(pair, (this.#next.get(pair) ?? 0) + 1);
    });
  }

  /** True where one is a man and one a woman, or where both labels speak to each other again and again. */
  areTwo(own: ReadLabel, other: ReadLabel): boolean {
    const [a, b] = [foldLabel(own.honorific ?? ''), foldLabel(other.honorific ?? '')];
    if ((men.test(a) && women.test(b)) || (women.test(a) && men.test(b))) return true;
    return (this.#next.get(pairOf(own.label, other.label)) ?? 0) >= enough;
  }
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
