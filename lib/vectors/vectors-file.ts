import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Word vectors of one language, each as long as the most that a byte holds; only their directions count. */
export interface Vectors {
  /** Most frequent first, folded. */
  words: string[];
  dimensions: number;
  /** `dimensions` signed bytes a word, in the order of the words. */
  bytes: Int8Array;
}

const lengthOfHead = 8;

/** The file of a language's vectors: two little-endian 32-bit counts, the words by line, the bytes. */
export function packVectors({ words, dimensions, bytes }: Vectors): Buffer {
  const text = Buffer.from(words.join('\n'));
  const head = Buffer.alloc(lengthOfHead);
  head.writeUInt32LE(dimensions, 0);
  head.writeUInt32LE(text.length, 4);
  return Buffer.concat([head, text, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)]);
}

/** Reads what `packVectors` wrote. */
export function unpackVectors(file: Buffer): Vectors {
  const dimensions = file.readUInt32LE(0);
  const end = lengthOfHead + file.readUInt32LE(4);
  const words = file.toString('utf8', lengthOfHead, end).split('\n');
  return { words, dimensions, bytes: new Int8Array(file.buffer, file.byteOffset + end, file.length - end) };
}

/** Where the vectors of a language are, by its code. */
export function vectorsPath(language: string): string {
  return fileURLToPath(new URL(`./${language}.bin`, import.meta.url));
}

/** The vectors of a language; null where there are none. */
export function readVectors(language: string): Vectors | null {
  const path = vectorsPath(language);
  return existsSync(path) ? unpackVectors(readFileSync(path)) : null;
}
