import type { Repair } from '../../lib/model/briefing.ts';
import { repairedPieces } from '../../lib/text/repaired-pieces.ts';

const restored = new Map([
  ['.', 'Full stop restored by the editor'],
  [',', 'Comma restored by the editor'],
]);

/** Words as published; what an editor restored is marked as an insertion. */
export function RepairedText({ text, repairs }: { text: string; repairs: readonly Repair[] }) {
  return repairedPieces(text, repairs).map((piece, index) =>
    piece.repair ? (
      <ins key={index} className="repair" title={restored.get(piece.text)}>
        {piece.text}
      </ins>
    ) : (
      piece.text
    ),
  );
}
