import { Fragment } from 'react';
import type { Passage, Repair } from '../../lib/model/briefing.ts';
import type { SentenceAddress } from '../../lib/model/links.ts';
import { unspokenStretches } from '../../lib/model/spoken.ts';
import { RepairedText } from './repaired-text.tsx';

interface PublishedWordsProps {
  text: string;
  repairs: readonly Repair[];
  sentences: readonly SentenceAddress[];
  directions?: Passage['directions'];
  /** Which part of the text these words are. */
  between: { from: number; to: number };
}

/** Words as published, stage directions set apart, with an empty anchor where each sentence begins: its address leads there. */
export function PublishedWords(props: PublishedWordsProps) {
  const { text, repairs, sentences, directions = [], between } = props;
  const starting = sentences.filter(({ from }) => between.from <= from && from < between.to);
  const cuts = [between.from, ...starting.map(({ from }) => from), between.to];
  return cuts.slice(0, -1).map((from, index) => (
    <Fragment key={index}>
      {starting[index - 1]?.aliases.map((id) => (
        <span key={id} id={id} className="sentence alias" />
      ))}
      {starting[index - 1] && <span id={starting[index - 1]?.id} className="sentence" />}
      {piecesOf(text, directions, { from, to: cuts[index + 1] ?? between.to }).map((piece) => {
        const words = <RepairedText key={piece.from} text={text} repairs={repairs} between={piece} />;
        return piece.isDirection ? (
          <em key={piece.from} className="direction text-[0.9em] text-quiet">
            {words}
          </em>
        ) : (
          words
        );
      })}
    </Fragment>
  ));
}

interface PieceOfWords {
  from: number;
  to: number;
  isDirection: boolean;
}

/** A part of a text, cut where stage directions begin and end. */
function piecesOf(
  text: string,
  directions: NonNullable<Passage['directions']>,
  { from, to }: { from: number; to: number },
): PieceOfWords[] {
  const unspoken = unspokenStretches(text, directions);
  const cuts = [from, ...unspoken.flat().filter((cut) => from < cut && cut < to), to];
  return cuts
    .slice(0, -1)
    .map((start, index) => ({
      from: start,
      to: cuts[index + 1] ?? to,
      isDirection: unspoken.some(([first, last]) => first <= start && start < last),
    }))
    .filter((piece) => piece.from < piece.to);
}
