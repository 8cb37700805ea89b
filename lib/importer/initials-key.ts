import { foldLabel } from '../text/fold.ts';
import { shapeOf } from './label-shape.ts';

/**
 * What initials stand for: from `Ann Bell (AB)` or `AB: Ann Bell` in the notes, or from the one label whose words
 * begin so.
 */
export function initialsKey(labels: readonly string[], notes: readonly string[]): Map<string, string> {
  const initials = labels.filter((label) => shapeOf(label).isInitials);
  const key = new Map<string, string>();
  if (initials.length === 0) return key;
  const full = labels
    .filter((label) => label.split(/\s+/u).length > 1 && !shapeOf(label).isInitials)
    .slice(0, 2000);
  const told = toldInNotes(notes);
  for (const label of initials) {
    const names = label
      .split(/\s?[/&+]\s?/u)
      .map((part) => told.get(part) ?? only(full.filter((name) => beginsSo(name, part))) ?? part);
    if (names.join('/') !== label) key.set(label, names.join(' / '));
  }
  return key;
}

function toldInNotes(notes: readonly string[]): Map<string, string> {
  const told = new Map<string, string>();
  const name = String.raw`(\p{Lu}[\p{L}.'’-]*(?:[ \u00a0]+[\p{L}.'’-]+){1,4})`;
  const inBrackets = new RegExp(`${name}\\s*[(\\[](\\p{Lu}{2,4})[)\\]]`, 'gu');
  const first = new RegExp(`(?<![\\p{L}])(\\p{Lu}{2,4})\\s*[:=–—-]\\s*${name}`, 'gu');
  for (const note of notes) {
    if (note.length > 20_000) continue;
    for (const [, full = '', short = ''] of note.matchAll(inBrackets))
      told.set(short, told.get(short) ?? full);
    for (const [, short = '', full = ''] of note.matchAll(first))
      if (beginsSo(full, short)) told.set(short, told.get(short) ?? full);
  }
  return told;
}

/** True where the words of a name begin with these initials. */
export function beginsSo(name: string, initials: string): boolean {
  const letters = name
    .split(/[\s.-]+/u)
    .map((word) => foldLabel(word)[0] ?? '')
    .join('');
  const wanted = initials.toLowerCase();
  return (
    letters === wanted ||
    (letters[0] === wanted[0] && letters.at(-1) === wanted.at(-1) && wanted.length === 2)
  );
}

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}
