import type { ReactNode } from 'react';
import type { Note, TermUse } from '../../lib/model/apparatus.ts';
import type { Passage, Repair } from '../../lib/model/briefing.ts';
import type { Correction } from '../../lib/model/corrections.ts';
import type { PublishedLinks } from '../../lib/model/links.ts';
import type { Claim } from '../../lib/model/claims.ts';
import { FormerWords } from '../notes/former-words.tsx';
import { AnnotatedText } from '../notes/annotated-text.tsx';
import { languageAttributes } from '../../lib/text/language-of-text.ts';
import { CorrectionsOfPassage } from './correction-list.tsx';

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
  /** Language of the words (BCP 47), where it is told. */
  language?: string | undefined;
  /** Where stage directions stand in the text. */
  directions?: Passage['directions'];
  /** True when an editor restored the break before this passage. */
  isBreakRestored: boolean;
  /** An editor's word on the passage, set below it. */
  remark?: string | undefined;
  notes?: readonly Note[] | undefined;
  terms?: readonly TermUse[] | undefined;
  /** Claims that the words make, in the summary. */
  claims?: readonly Claim[] | undefined;
  /** What of it was corrected after publication. */
  corrections?: readonly Correction[] | undefined;
  /** Former words, addresses that lead here, and sentences. */
  links?: PublishedLinks;
  /** What stands beside the passage, or below it where there is no room. */
  beside?: ReactNode;
}

/** One passage and its number; the number stands outside the element that holds the words. */
export function PassageView(props: PassageViewProps) {
  const { id, number, name, prefix, text, topics, repairs, isBreakRestored, remark, beside } = props;
  return (
    <div
      className={['passage', isBreakRestored && 'break-restored', beside && 'with-notes']
        .filter(Boolean)
        .join(' ')}
      data-topics={topics?.join(' ')}
    >
      <a className="passage-number" href={`#${id}`} aria-label={name}>
        <span>{prefix}</span>
        {number}
      </a>
      {props.links?.aliases.get(id)?.map((alias) => (
        <span key={alias} id={alias} className="alias" />
      ))}
      <p id={id} {...languageAttributes(props.language)}>
        <AnnotatedText
          text={text}
          repairs={repairs.filter((repair) => repair.passage === id)}
          notes={props.notes ?? []}
          terms={props.terms ?? []}
          claims={props.claims ?? []}
          directions={props.directions}
          sentences={props.links?.sentences.get(id) ?? []}
        />
      </p>
      <FormerWords texts={props.links?.former.get(id) ?? []} />
      <CorrectionsOfPassage corrections={props.corrections ?? []} />
      {remark && (
        <p className="editor-note mt-half border-y border-rule py-2 label-5.5 text-quiet folded:hidden">
          {remark}
        </p>
      )}
      {beside}
    </div>
  );
}
