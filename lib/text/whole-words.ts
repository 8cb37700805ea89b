/** A word with what joins its parts: `year-on-year`, `4.089`, `Today's`. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{Cf}]*(?:[-'’.,][\p{L}\p{N}][\p{L}\p{N}\p{Cf}]*)*/gu;

/** The stretch of text from `from` to `to`, widened so that it begins and ends at no place inside a word. */
export function widenToWords(text: string, from: number, to: number): { from: number; to: number } {
  let widened = { from, to };
  for (const { 0: letters, index } of text.matchAll(word)) {
    const end = index + letters.length;
    if (index < from && from < end) widened = { ...widened, from: index };
    if (index < to && to < end) widened = { ...widened, to: end };
  }
  return widened;
}
