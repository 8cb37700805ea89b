import type { Passage, Repair } from '../model/briefing.ts';
import { repairedPieces } from '../text/repaired-pieces.ts';

/** A piece of a passage: words that somebody spoke, signs that an editor restored, or a stage direction. */
export interface PassagePiece {
  text: string;
  kind: 'words' | 'restored' | 'direction';
}

/** Cuts a passage where its repairs and its stage directions begin and end; the pieces joined are its text. */
export function passagePieces(
  { id, text, directions = [] }: Passage,
  repairs: readonly Repair[],
): PassagePiece[] {
  const own = repairs.filter(({ passage }) => passage === id);
  const pieces: PassagePiece[] = [];
  let at = 0;
  for (const { text: piece, repair } of repairedPieces(text, own)) {
    const end = at + piece.length;
    const cuts = [at, ...directions.flat().filter((cut) => at < cut && cut < end), end];
    cuts.slice(1).forEach((to, index) => {
      const from = cuts[index] ?? at;
      const isDirection = directions.some(([start, behind]) => start <= from && to <= behind);
      const kind = isDirection ? 'direction' : repair === null ? 'words' : 'restored';
      pieces.push({ text: text.slice(from, to), kind });
    });
    at = end;
  }
  return pieces;
}

/** The language of a passage where it is another than its briefing's. */
export function ownLanguage({ language }: Passage, briefingLanguage: string | undefined): string | undefined {
  return language === briefingLanguage ? undefined : language;
}
