import type { Repair } from '../../lib/model/briefing.ts';
import { wordsOf } from '../../lib/text/words.ts';
import { RepairedText } from './repaired-text.tsx';

interface PassageViewProps {
  id: string;
  number: number;
  /** The passage's name for those who hear it: `Question 3, paragraph 4`. */
  name: string;
  /** What stands before the number in print: `Q3 ¶`. */
  prefix: string;
  text: string;
  /** Topic ids, for filters. */
  topics?: readonly string[];
  repairs: readonly Repair[];
  /** True when an editor restored the break before this passage. */
  isBreakRestored: boolean;
  /** An editor's word on the passage, set below it. */
  note?: string | undefined;
}

/** One passage and its number; the number stands outside the element that holds the words. */
export function PassageView(props: PassageViewProps) {
  const { id, number, name, prefix, text, topics, repairs, isBreakRestored, note } = props;
  return (
    <div
      className={isBreakRestored ? 'passage break-restored' : 'passage'}
      data-topics={topics?.join(' ')}
      data-words={wordsOf(text).length}
    >
      <a className="passage-number" href={`#${id}`} aria-label={name}>
        <span>{prefix}</span>
        {number}
      </a>
      <p id={id}>
        <RepairedText text={text} repairs={repairs.filter((repair) => repair.passage === id)} />
      </p>
      {note && <p className="editor-note">{note}</p>}
    </div>
  );
}
