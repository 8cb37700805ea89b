import { tokensOf, type Token } from '../text/tokens.ts';

/** Scripts that are written without spaces between words. */
const spaceless =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}/u;

// Made when it is first needed: most sites have no such text.
let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a text into tokens, also where no space tells words apart (Unicode Standard Annex 29, by `Intl.Segmenter`).
 * Words that were cut so count as joined by hyphens: another text may be cut in other places.
 */
export function tokenize(text: string): Token[] {
  return tokensOf(text).flatMap((token) => (spaceless.test(token.form) ? cutToken(token, text) : [token]));
}

function cutToken(token: Token, text: string): Token[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const words = [...segmenter.segment(text.slice(token.from, token.to))].filter(
    ({ isWordLike }) => isWordLike !== false,
  );
  return words.map(({ segment, index }, at) => ({
    form: tokensOf(segment)[0]?.form ?? segment,
    from: token.from + index,
    to: token.from + index + segment.length,
    owner: null,
    isHyphened: at < words.length - 1 || token.isHyphened,
  }));
}
