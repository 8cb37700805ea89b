'use client';

import type { Hit } from '../../lib/search/hit.ts';
import type { GroupName } from '../../lib/search/messages.ts';
import { MarkedText } from './marked-text.tsx';

/** What readers are told of a tier: a near miss is never passed off as a quote. */
export const tierNames: Readonly<Record<GroupName, string>> = {
  exact: 'Exact words',
  words: 'All of the words, in any order or form',
  near: 'Near misses: not all of the words as you typed them',
  name: 'By name: speaker, office, outlet, title or topic',
  meaning: 'By meaning: other words for what you typed',
  elsewhere: 'Outside the transcript: summary, notes, figures and glossary',
};

const kindNames = { claim: 'Claim', annotation: 'Note', figure: 'Figure', term: 'Glossary' } as const;

/** One hit: where it stands, who said it in answer to what, and the words found. */
export function HitView({ hit, isExcerpt }: { hit: Hit; isExcerpt: boolean }) {
  const { record, matches } = hit;
  const { fields } = record;
  const speaker = fields.speaker
    ? [fields.speaker.name, fields.role].filter(Boolean).join(', ')
    : fields.label;
  const kind = record.kind === 'passage' ? null : kindNames[record.kind];
  return (
    <>
      <span className="hit-head">
        {kind && <b>{kind} </b>}
        {[record.name === kind ? '' : record.name, speaker].filter(Boolean).join(' · ')}
      </span>
      <span className="hit-text">
        <MarkedText text={record.text} matches={matches} isExcerpt={isExcerpt} />
      </span>
    </>
  );
}
