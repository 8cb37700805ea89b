import { Fragment } from 'react';
import type { Repair } from '../../lib/model/briefing.ts';
import type { SentenceAddress } from '../../lib/model/links.ts';
import { RepairedText } from './repaired-text.tsx';

interface PublishedWordsProps {
  text: string;
  repairs: readonly Repair[];
  sentences: readonly SentenceAddress[];
  /** Which part of the text these words are. */
  between: { from: number; to: number };
}

/** Words as published, with an empty anchor where each sentence begins: its address leads there. */
export function PublishedWords({ text, repairs, sentences, between }: PublishedWordsProps) {
  const starting = sentences.filter(({ from }) => between.from <= from && from < between.to);
  const cuts = [between.from, ...starting.map(({ from }) => from), between.to];
  return cuts.slice(0, -1).map((from, index) => (
    <Fragment key={index}>
      {starting[index - 1]?.aliases.map((id) => (
        <span key={id} id={id} className="sentence alias" />
      ))}
      {starting[index - 1] && <span id={starting[index - 1]?.id} className="sentence" />}
      <RepairedText text={text} repairs={repairs} between={{ from, to: cuts[index + 1] ?? between.to }} />
    </Fragment>
  ));
}
