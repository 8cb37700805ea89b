/** Printable ASCII, and the punctuation and signs that style sheets and the interface add to the text. */
const always = [
  ...Array.from({ length: 95 }, (_, index) => 32 + index),
  ...Array.from('\u00a0“”‘’–—…·¶§†‡→←↑↓×≠≥≤−′″•', (letter) => letter.codePointAt(0) ?? 32),
];

/**
 * Collects the letters that the site shows. The texts may be HTML or JSON: their own signs are ASCII, which is
 * always among the letters, so nothing is parsed but escapes.
 */
export class FontLetters {
  private readonly points = new Set<number>(always);

  add(text: string): void {
    for (const [letter] of text.matchAll(/[^\0-\x7f]/gu)) this.points.add(letter.codePointAt(0) ?? 32);
    for (const [, hex, decimal, unit] of text.matchAll(/&#x([\da-f]{1,6});|&#(\d{1,7});|\\u([\da-f]{4})/gi)) {
      const point = decimal ? Number(decimal) : Number.parseInt(hex ?? unit ?? '20', 16);
      if (point >= 32 && point <= 0x10_ffff) this.points.add(point);
    }
  }

  /** All letters once, in the order of their code points. */
  toString(): string {
    return String.fromCodePoint(...[...this.points].sort((a, b) => a - b));
  }
}
