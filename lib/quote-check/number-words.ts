import type { CheckedNumber } from './check-numbers.ts';

/** What became of a number of a draft, in a sentence: `1.148 billion: said 1.184 billion`. */
export function numberInWords({ words, verdict, place, isRounded, fault }: CheckedNumber): string {
  const spoken = place?.passage.text.slice(place.from, place.to) ?? '';
  switch (verdict) {
    case 'as spoken':
      return isRounded ? `${words}: said ${spoken}, here rounded` : `${words}: as spoken`;
    case 'wrong figure':
      return `${words}: ${isRounded ? `said ${spoken}` : 'as spoken'}, and its figure is ${fault ?? ''}`;
    case 'corrected':
      return `${words}: said ${spoken}, which is ${fault ?? 'corrected'}`;
    case 'unlike':
      return `${words}: said ${spoken}${fault === null ? '' : `, and that figure is ${fault}`}`;
    case 'elsewhere':
      return `${words}: spoken, perhaps of something else`;
    case 'not spoken':
      return `${words}: no such figure was spoken`;
  }
}
