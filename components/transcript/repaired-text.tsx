import type { Repair } from '../../lib/model/briefing.ts';
import { piecesBetween, repairedPieces } from '../../lib/text/repaired-pieces.ts';

const restored = new Map([
  ['.', 'Full stop restored by the editor'],
  [',', 'Comma restored by the editor'],
]);

interface RepairedTextProps {
  text: string;
  repairs: readonly Repair[];
  /** Only what stands between these places of the text. */
  between?: { from: number; to: number };
}

/** Words as published; what an editor restored is marked as an insertion. */
export function RepairedText({ text, repairs, between }: RepairedTextProps) {
  const pieces = repairedPieces(text, repairs);
  return (between ? piecesBetween(pieces, between.from, between.to) : pieces).map((piece, index) =>
    piece.repair ? (
      <ins key={index} className="repair" title={restored.get(piece.text)}>
        {piece.text}
      </ins>
    ) : (
      piece.text
    ),
  );
}
