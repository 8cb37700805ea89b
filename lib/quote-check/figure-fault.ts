import type { Figure } from '../model/claims.ts';
import { howWrong } from '../model/findings.ts';

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 12,
});
const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

/** What is known to be wrong with a figure, as it follows `its figure is`; null for one that is in order. */
export function figureFault(figure: Pick<Figure, 'value' | 'correctedValue' | 'status'>): string | null {
  const how = howWrong(figure);
  if (how !== null && figure.correctedValue !== null)
    return `known to be wrong: ${how}, ${inWords(figure.correctedValue)}`;
  switch (figure.status) {
    case 'ok':
      return null;
    case 'disputed':
      return 'disputed';
    case 'garbled':
      return 'garbled in this rendering';
    case 'unit missing':
      return 'without its unit';
  }
}

/** `4.49 trillion`, `928,000`. */
function inWords(value: number): string {
  return Math.abs(value) < 1e6 ? plain.format(value) : compact.format(value);
}
