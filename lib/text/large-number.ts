const inFull = new Intl.NumberFormat('en', { maximumFractionDigits: 10 });
const inWords = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumFractionDigits: 10,
});

/** `4.49 trillion`, `8.316 million`, `14,600`: a number as it is read, from a million on with its word. */
export function largeNumber(value: number): string {
  return (Math.abs(value) >= 1e6 ? inWords : inFull).format(value);
}
