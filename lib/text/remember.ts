/**
 * A function of a string that works out each answer once. For what is asked again and again of few strings, such as
 * the words of a language: all answers are kept.
 */
export function remember<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = answer(text);
    known.set(text, found);
    return found;
  };
}
