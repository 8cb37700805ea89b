import { foldLabel } from '../text/fold.ts';
import { particles } from './label-words.ts';
import type { RawTurn } from './turn.ts';

const sentence = /[.!?…。！？]["”’)]*$/u;

/** Words in brackets of their own, such as who opens the meeting. */
const aside = /^\s*[([][^()[\]]*[)\]]\s*$/u;

/**
 * Labels that are none: before the start, fields such as `Speaker:` with names below them; at the end, a list of
 * everybody who took part.
 *
 * @returns the indexes of those turns
 */
export function findRosters(turns: readonly RawTurn[]): Set<number> {
  const found = new Set<number>();
  const counts = new Map<string, number>();
  for (const { label } of turns)
    counts.set(foldLabel(label ?? ''), (counts.get(foldLabel(label ?? '')) ?? 0) + 1);
  for (let index = 0; index < turns.length - 1; index++) {
    const turn = turns[index];
    if (!turn || !(isField(turn, counts) || isNameAlone(turn))) break;
    found.add(index);
  }
  // A lone first label with a short turn is more likely a person than a field.
  if (found.size === turns.length) found.clear();
  // A line that stands alone once, with nothing said below it, is a heading.
  turns.forEach(({ label, candidate, pieces }, index) => {
    const isOnce = counts.get(foldLabel(label ?? '')) === 1;
    if (candidate?.form === 'alone' && candidate.time === null && pieces.length === 0 && isOnce)
      found.add(index);
  });
  // Below the last name of the list, the foot of the page may stand.
  const isListed = ({ pieces }: RawTurn, index: number): boolean =>
    pieces.length === 0 ||
    (index === turns.length - 1 && pieces.every(({ parts }) => !sentence.test(parts.join('').trim())));
  const last = turns.findLastIndex((turn, index) => !isListed(turn, index));
  if (
    turns.length - 1 - last >= 3 &&
    turns.slice(last + 1).every(({ candidate }) => candidate?.time === null)
  )
    for (let index = last + 1; index < turns.length; index++) found.add(index);
  return found;
}

/** `Sir Alan Tull, Lock Agency.`: nothing but names, though a full stop ends them. */
function areNames(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}.'’-]*/gu) ?? [];
  const isName = (word: string): boolean => /^\p{Lu}/u.test(word) || particles.has(foldLabel(word));
  return words.length > 1 && /,/u.test(text) && !/[?!]/u.test(text) && words.every(isName);
}

/** A name of a list at the start, with nothing said below it, though the same label speaks later. */
function isNameAlone({ candidate, pieces }: RawTurn): boolean {
  return candidate?.form === 'alone' && candidate.time === null && pieces.length === 0;
}

function isField({ label, pieces, candidate }: RawTurn, counts: ReadonlyMap<string, number>): boolean {
  if (candidate?.form !== 'colon' && candidate?.form !== 'alone') return false;
  if (candidate.time !== null) return false;
  const texts = pieces.map(({ parts }) => parts.join(''));
  // `Interviewer: Beth Roe` says who asks; it does not ask.
  if (candidate.shape.isAsking && !texts.every((text) => /^(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}$/u.test(text)))
    return false;
  const isList = texts.every(
    (text) =>
      (!sentence.test(text.trim()) || aside.test(text) || areNames(text)) &&
      text.split(/\s+/u).length <= 25 &&
      text.length < 240,
  );
  return isList && (counts.get(foldLabel(label ?? '')) ?? 0) === 1;
}
