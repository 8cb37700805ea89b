import { TextDecoder } from 'node:util';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { countMatches } from './count-matches.ts';

/** The text of a file, with what its bytes turned out to be. */
export interface DecodedText {
  /** Lines end with `\n`. */
  text: string;
  encoding: string;
  lineEnds: 'LF' | 'CRLF' | 'CR' | 'mixed';
  /** False where the encoding was told from the letters, not by a mark or by being valid UTF-8. */
  isCertain: boolean;
}

/** The detector needs a sample, not the whole file. */
const sampleSize = 262_144;

/**
 * Reads the bytes of a text: a byte order mark decides, then valid UTF-8, then the detector.
 *
 * @throws {Error} when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, encoding, isCertain } = decodeBytes(bytes);
  const controls = text.slice(0, sampleSize).match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0;
  if (controls > 8 && controls > Math.min(text.length, sampleSize) / 100)
    throw new Error('Unexpected bytes that are no text, expected a transcript as text, Markdown or HTML');
  return { text: withLineFeeds(text), encoding, lineEnds: lineEndsOf(text), isCertain };
}

function decodeBytes(bytes: Uint8Array): Pick<DecodedText, 'text' | 'encoding' | 'isCertain'> {
  const marked = markedEncoding(bytes);
  if (marked) return { text: decodeAs(bytes, marked), encoding: marked, isCertain: true };
  const wide = wideEncoding(bytes);
  if (wide) return { text: decodeAs(bytes, wide), encoding: wide, isCertain: false };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'UTF-8',
      isCertain: true,
    };
  } catch {
    const detected = chardet.detect(bytes.subarray(0, sampleSize)) ?? 'windows-1252';
    // Valid UTF-8 was ruled out above; what is left of it is a text with a few broken bytes.
    const encoding = iconv.encodingExists(detected) ? detected : 'windows-1252';
    return { text: decodeAs(bytes, encoding), encoding, isCertain: false };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding);
}

function markedEncoding([first, second, third, fourth]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0) return 'UTF-32LE';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32BE';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  return null;
}

/** UTF-16 without a mark has a NUL beside nearly each letter of a Western text. */
function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4096);
  const pairs = sample.length >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even++;
    if (sample[at + 1] === 0) odd++;
  }
  if (pairs < 2) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'UTF-16LE';
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'UTF-16BE' : null;
}

function withLineFeeds(text: string): string {
  const unmarked = text.startsWith('\ufeff') ? text.slice(1) : text;
  return unmarked.replace(/\r\n?|[\u2028\u2029\u0085\v]/g, '\n');
}

function lineEndsOf(text: string): DecodedText['lineEnds'] {
  const both = countMatches(text, /\r\n/g);
  const returns = countMatches(text, /\r/g) - both;
  const feeds = countMatches(text, /\n/g) - both;
  const kinds = [both, returns, feeds].filter((count) => count > 0).length;
  if (kinds > 1) return 'mixed';
  return both > 0 ? 'CRLF' : returns > 0 ? 'CR' : 'LF';
}
