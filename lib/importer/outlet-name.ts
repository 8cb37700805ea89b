import { foldLabel } from '../text/fold.ts';
import { outletWords } from './label-words.ts';

/** True where a word of newsrooms stands in a name. */
export function isOutletName(name: string): boolean {
  return (
    name
      .split(/[\s/]+/u)
      .map(foldLabel)
      .some((word) => outletWords.has(word)) || /(?:日报|新闻|社|电视台|时报|晚报|网|报)$/u.test(name)
  );
}

/** True for the name of a newsroom, or for capitals such as `XYZ`. */
export function isOutletLike(text: string): boolean {
  return isOutletName(text) || /^[\p{Lu}\p{N}&. ]{2,12}$/u.test(text);
}
