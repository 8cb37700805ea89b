import type { VFile } from 'vfile';
import type { Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { unsoundCharacters } from '../text/unsound-characters.ts';

const rule = 'sound-text';

/**
 * A content file as text. What no text should have is told once a kind: bytes that are not UTF-8, control characters,
 * and, but in `source.txt`, which is never edited, characters that nobody sees.
 */
export function readSoundText(file: VFile, bytes: Buffer): void {
  // Some editors put a byte order mark in front, which would shift every place in the first line.
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  file.value = text;
  if (!isUtf8(bytes)) {
    const at = text.indexOf('\ufffd');
    const message = 'Unexpected bytes that are not UTF-8, expected the file to be saved as UTF-8';
    complain(file, rule, message, placeOf(text, Math.max(0, at)));
    return;
  }
  const isSource = file.basename === 'source.txt';
  const found = unsoundCharacters(text).filter(({ kind }) => !(isSource && kind === 'invisible'));
  for (const kind of new Set(found.map((one) => one.kind))) {
    const [first, ...others] = found.filter((one) => one.kind === kind);
    if (!first) continue;
    const more = others.length === 0 ? '' : ` and ${others.length} more`;
    const message = `Unexpected ${kind} character ${first.name}${more}, expected none: take it out`;
    complain(file, rule, message, placeOf(text, first.at));
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at).split(/\r\n?|\n/u);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
