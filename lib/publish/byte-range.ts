/**
 * The one range that a `Range` header asks for (RFC 9110, 14.1), in a form that every reader of it takes alike: what
 * asks for more bytes from the end than there are asks for all.
 *
 * @param header value of `Range`
 * @param size bytes of the file
 * @returns such as `bytes=0-99`, which may still lie behind the end of the file; undefined where the whole file is
 *   to be sent: for another unit, several ranges, and what is no range at all
 */
export function readByteRange(header: string, size: number): string | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(header.trim()) ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') return `bytes=${Number(last) > size ? '0-' : `-${last}`}`;
  const isReversed = last !== '' && Number(last) < Number(first);
  return isReversed ? undefined : `bytes=${first}-${last}`;
}
