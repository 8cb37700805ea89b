declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'woff2' | 'woff' | 'truetype';
    /** A number pins an axis, a range narrows it. */
    variationAxes?: Record<string, number | { min: number; max: number; default?: number }>;
    /** OpenType layout features to keep; all where absent. */
    keepFeatures?: string[];
  }
  /**
   * Cuts a font down to the letters of a text.
   *
   * @throws {Error} when the file is no font, or has no such axis
   */
  export default function subsetFont(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
