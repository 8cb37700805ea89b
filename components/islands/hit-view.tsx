'use client';

import { hitPlace } from '../../lib/search/hit-place.ts';
import type { Hit } from '../../lib/search/hit.ts';
import type { GroupName } from '../../lib/search/messages.ts';
import { reasonsOf } from '../../lib/search/reasons.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';
import { MarkedText } from './marked-text.tsx';

/** What readers are told of a tier; the name holds for every hit in it. */
export const tierNames: Readonly<Record<GroupName, string>> = {
  exact: 'Exact words',
  words: 'All of the words, in any order or form',
  near: 'Near misses: not all of the words as you typed them',
  name: 'By name: speaker, office, outlet, title or topic',
  meaning: 'By meaning: other words for what you typed',
  elsewhere: 'Outside the transcript: summary, notes, figures and glossary',
};

const kindNames = { claim: 'Claim', annotation: 'Note', figure: 'Figure', term: 'Glossary' } as const;

/** Looks of a link around a hit: its ground is wider than its text, the rule above it is not. */
export const hitLink =
  "hit relative -mx-3 block px-3 py-2 no-underline before:absolute before:inset-x-3 before:top-0 before:border-t before:border-rule before:content-[''] hover:bg-sheet hover:text-inherit aria-selected:bg-sheet aria-selected:shadow-[inset_3px_0_var(--color-accent)]";

interface HitViewProps {
  hit: Hit;
  /** Names the briefing and its date, where there are several. */
  hasSeveralBriefings: boolean;
}

/** One hit: where it stands, who said it, why it is one, and an excerpt around the rarest words found. */
export function HitView({ hit, hasSeveralBriefings }: HitViewProps) {
  const { record, matches, focus } = hit;
  const kind = record.kind === 'passage' ? null : kindNames[record.kind];
  const reasons = reasonsOf(hit);
  return (
    <>
      <span className="hit-head block note-5 text-quiet in-[:popover-open]:truncate">
        {kind && <b>{kind} </b>}
        {hitPlace(record, hasSeveralBriefings).join(' · ')}
      </span>
      {reasons.length > 0 && <span className="block note-5 text-quiet italic">{reasons.join('; ')}</span>}
      <span
        className="block max-w-152 font-serif text-body in-[:popover-open]:text-[1rem]/6"
        {...languageAttributes(record.language)}
      >
        <MarkedText text={record.text} matches={matches} focus={focus} />
      </span>
    </>
  );
}
