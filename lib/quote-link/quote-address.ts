import { briefingPath, withQuote } from '../model/address.ts';
import type { Briefing, Passage } from '../model/briefing.ts';
import type { Quote } from '../model/claims.ts';
import { makeQuoteLink, wholeWords } from './make-link.ts';
import { spokenSpan, spokenText } from '../model/spoken.ts';
import type { PassageText } from './quoted-words.ts';
import { textDirective } from './text-directive.ts';

/**
 * The address of words that were said, where the reader marks them: in whole words, with the passage as its anchor, so
 * that it leads there without scripts as well.
 *
 * @throws {RangeError} when the quote is not of a passage
 */
export function quoteAddress(briefing: Briefing, quote: Quote): string {
  const { target } = quote;
  const passage = passageOf(briefing, target);
  const { from, to } = passage ? spokenSpan(passage, quote) : quote;
  const passages = passagesOf(briefing);
  const words = wholeWords({ first: target, from, last: target, to }, passages);
  if (!words) return briefingPath(briefing.id, target);
  const link = makeQuoteLink(words, passages);
  return withQuote(briefingPath(briefing.id), link, textDirective(link, words, passages));
}

function passageOf({ sections }: Briefing, id: string): Passage | undefined {
  return sections
    .flatMap(({ turns }) => turns.flatMap(({ passages }) => passages))
    .find((each) => each.id === id);
}

const known = new WeakMap<Briefing, readonly PassageText[]>();

/** Of one briefing the same list every time, since what is read of a page is kept by it. */
function passagesOf(briefing: Briefing): readonly PassageText[] {
  const passages =
    known.get(briefing) ??
    briefing.sections.flatMap(({ turns }) =>
      turns.flatMap((turn) =>
        turn.passages.map((passage) => ({ id: passage.id, text: spokenText(passage) })),
      ),
    );
  known.set(briefing, passages);
  return passages;
}
