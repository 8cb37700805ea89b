import type { Repair } from '../model/briefing.ts';
import { findRepair } from './repaired.ts';

/** A piece of a passage: words as published, or characters an editor restored. */
export interface Piece {
  text: string;
  repair: Repair | null;
}

/** Cuts a passage's text at its repairs; the pieces joined are the text. */
export function repairedPieces(text: string, repairs: readonly Repair[]): Piece[] {
  const spans = repairs
    .map((repair) => ({ repair, span: findRepair(text, repair) }))
    .flatMap(({ repair, span }) =>
      typeof span === 'object' && span.to > span.from ? [{ repair, ...span }] : [],
    )
    .sort((a, b) => a.from - b.from);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { repair, from, to } of spans) {
    pieces.push({ text: text.slice(at, from), repair: null }, { text: text.slice(from, to), repair });
    at = to;
  }
  pieces.push({ text: text.slice(at), repair: null });
  return pieces.filter((piece) => piece.text !== '');
}

/** The pieces of `text.slice(from, to)`, where the pieces given are those of the text. */
export function piecesBetween(pieces: readonly Piece[], from: number, to: number): Piece[] {
  let at = 0;
  return pieces
    .map(({ text, repair }) => {
      const start = at;
      at += text.length;
      return { text: text.slice(Math.max(0, from - start), Math.max(0, to - start)), repair };
    })
    .filter(({ text }) => text !== '');
}
