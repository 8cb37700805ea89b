/** Folds each run of white space to one space and trims the ends. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Folds a name or label for comparison: letters and digits only, small, without accents.
 * For matching, never for showing.
 */
export function foldLabel(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
