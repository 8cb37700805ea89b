/** `Ada Lind, Tom Okafor and Mia Rask`. */
export function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}
