import { isDirectionAlone } from './directions.ts';
import type { Note, Piece, RawTurn, Unsure } from './turn.ts';

const closed = /[.!?…:;。！？：」』”"’'»)\]]\s*$/u;

/** How lines begin that tell of the transcript and not of its matter, by language. */
const credit =
  /^[([*_\s]*(?:(?:this |the )?(?:transcript|translation|interview|briefing|press conference|meeting|hearing)\b.{0,40}\b(?:was|has been|is)\b|(?:transcri(?:bed|pt)|translated|edited|compiled|recorded|reported|prepared|published|minutes) (?:and \w+ )?(?:by|from|using|with)\b|minutes (?:manually )?(?:created|formatted)\b|\(?whereupon\b|(?:the )?(?:meeting|session|hearing|call|committee) (?:was )?(?:closed|adjourned|ended)\b|(?:media |press )?(?:contacts?|enquiries|inquiries)\s*:|(?:for )?(?:more|further) information\b|check against delivery|disclaimer\b|legal notice|note to editors|this is a (?:rush|draft|provisional|machine)|seul le prononcé|es gilt das gesprochene wort|versión estenográfica|summary of action items|©|copyright\b)/iu;
const longestCredit = 60;

/**
 * Takes off what stands below the last words and belongs to the page: who typed it, where it was, what else there
 * is to read. It begins with a line that speaks of the transcript, or, where all others end as sentences do, with
 * one that does not.
 *
 * @returns what was taken off, and what is left that may belong to the page too
 */
export function withoutCredits(turns: readonly RawTurn[]): { notes: Note[]; unsure: Unsure[] } {
  const last = turns.at(-1)?.pieces ?? [];
  const all = turns.slice(0, -1).flatMap(({ pieces }) => pieces.slice(-1));
  const endsSentences = all.length > 4 && all.filter(isClosed).length >= all.length * 0.75;
  const from = last.findIndex(
    (piece, index) => index > 0 && (isCredit(piece) || (endsSentences && isLoose(piece, last.slice(index)))),
  );
  const notes = from < 0 ? [] : last.splice(from).map(noteOfPiece);
  const unsure = notes
    .slice(0, 1)
    .map(({ line }) => ({ line, why: 'taken for the foot of the page, not for words' }));
  return { notes, unsure };
}

function isCredit(piece: Piece): boolean {
  const text = piece.parts.join('');
  return credit.test(text.slice(0, 200)) && text.split(/\s+/u).length <= longestCredit;
}

/** A short line that ends as no sentence does, and nothing long stands below it. */
function isLoose(piece: Piece, below: readonly Piece[]): boolean {
  const text = piece.parts.join('');
  const isShort = ({ parts }: Piece): boolean => parts.join('').split(/\s+/u).length <= longestCredit;
  return (
    !isClosed(piece) && !isDirectionAlone(text) && text.split(/\s+/u).length <= 15 && below.every(isShort)
  );
}

function isClosed({ parts }: Piece): boolean {
  return closed.test((parts.at(-1) ?? '').slice(-20));
}

function noteOfPiece({ line, lines, parts }: Piece): Note {
  return { line, last: lines.at(-1) ?? line, text: parts.join('') };
}
