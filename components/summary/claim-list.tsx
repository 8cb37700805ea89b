import type { Briefing } from '../../lib/model/briefing.ts';
import { briefingPath, targetPath } from '../../lib/model/address.ts';
import type { Claim } from '../../lib/model/claims.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { passageLabel } from '../../lib/model/names.ts';
import { Prose } from '../prose.tsx';

const words: Record<Claim['support'], string> = {
  verbatim: 'Verbatim: these words were said',
  close: 'Close: the same words in other forms',
  paraphrase: 'Paraphrase: the same in other words',
  partial: 'Partial: some of it was said',
  'not in this transcript': 'Not in this transcript',
};

const because: Record<NonNullable<Claim['reason']>, string> = {
  'answer breaks off': 'the answer breaks off in the published text',
  'not said': 'it was not said',
  unknown: 'whether it was said is not known',
};

interface ClaimListProps {
  briefing: Briefing;
  claims: readonly Claim[];
  directory: Directory;
}

/** The claims of one paragraph of the summary, each with the words it rests on. */
export function ClaimList({ briefing, claims, directory }: ClaimListProps) {
  if (claims.length === 0) return null;
  return (
    <details className="claims">
      <summary>{claims.length === 1 ? 'One claim' : `${claims.length} claims`}, beside what was said</summary>
      <ol>
        {claims.map((claim) => (
          <li
            key={claim.id}
            id={`claim-${claim.id}`}
            className={`claim support-${claim.support.split(' ')[0]}`}
          >
            <p className="claim-text">“{claim.quote.exact}”</p>
            <p className="claim-support">
              <b>{words[claim.support]}</b>
              {claim.reason && `: ${because[claim.reason]}`}. {attribution(claim, directory)}
            </p>
            {claim.evidence.map(({ target, exact }) => (
              <blockquote key={target + exact} cite={briefingPath(briefing.id, target)}>
                <p>
                  “{exact}” <a href={briefingPath(briefing.id, target)}>{passageLabel(target)}</a>
                </p>
              </blockquote>
            ))}
            {claim.note && (
              <div className="claim-note">
                <Prose markdown={linked(claim.note, briefing)} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

function attribution({ attributedTo }: Claim, directory: Directory): string {
  if (attributedTo === 'article') return 'The article’s own words.';
  if (attributedTo === 'machine summary') return 'The machine’s words.';
  return `Said to be ${directory.findPerson(attributedTo)?.name ?? attributedTo}’s words.`;
}

/** Notes link to passages by id alone. */
function linked(note: string, briefing: Briefing): string {
  return note.replace(/\]\(([a-z0-9-]+)\)/gu, (_, id: string) => `](${targetPath(briefing.id, id)})`);
}
