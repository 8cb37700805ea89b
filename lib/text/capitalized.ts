/** Words as they begin a sentence or an entry of a list. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
