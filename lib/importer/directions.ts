import type { Span } from './source-line.ts';

/** What rooms do, and what a transcriber could not hear, by language: beginnings of words. */
const roomWords =
  /laugh|applau|cross-?\s?talk|inaudib|unintellig|indistinct|indiscern|overlap|speaking (?:simultaneously|in|over)|off[- ]?(?:mic|camera|audio|record)|paus(?:e|es|ed)\b|silence|music|interpret|translat|through (?:an? )?(?:interpreter|translator)|gestur|phonetic|\bph\b|\bsic\b|sighs?\b|cheer|chuckl|cough|shout|booing|nods?\b|technical|audio|recess|break\b|video (?:plays|playing|shown)|ends?\b|no (?:audible )?response|risas?\b|aplauso|inaudible|ininteligible|interrup|silencio|rires?\b|applaudiss|brouhaha|inintelligible|lachen|gelächter|heiterkeit|beifall|applaus|unverständlich|zuruf|risos|aplausos|笑|掌声|鼓掌|听不清|смех|аплодисменты|неразборчиво/iu;

const bracket = /\([^()\n]{1,120}\)|\[[^[\]\n]{1,160}\]|（[^（）\n]{1,60}）|【[^【】\n]{1,60}】/gu;

/**
 * Finds the stage directions of a text: what stands in brackets and tells of the room, such as `(Laughter.)`,
 * `[inaudible]` or `(CROSSTALK)`. Square brackets are never a speaker's own, so a short remark in them is one;
 * round ones only where their words are of the room, or they are a sentence or capitals alone.
 */
export function findDirections(text: string): Span[] {
  return [...text.matchAll(bracket)].flatMap((match) =>
    isDirection(match[0]) ? [{ from: match.index, to: match.index + match[0].length }] : [],
  );
}

function isDirection(bracketed: string): boolean {
  const inside = bracketed.slice(1, -1).trim();
  const words = inside.split(/\s+/u).length;
  if (/^[[【]/u.test(bracketed)) return words <= 12 && !/^\d+$|:\/\//u.test(inside);
  if (roomWords.test(inside)) return words <= 10;
  const isSentence = /^\p{Lu}[\p{L} ,'’-]*\.$/u.test(inside) && words <= 6;
  return isSentence || (/^[\p{Lu} ]{6,}$/u.test(inside) && words >= 2 && words <= 4);
}

/** True for a line that is nothing but directions. */
export function isDirectionAlone(line: string): boolean {
  const trimmed = line.trim().replace(/^[*_]+|[*_]+$/gu, '');
  if (trimmed.length > 240) return false;
  const spans = findDirections(trimmed);
  if (spans.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const { from, to } of spans) {
    rest += trimmed.slice(at, from);
    at = to;
  }
  return !/[\p{L}\p{N}]/u.test(rest + trimmed.slice(at));
}
