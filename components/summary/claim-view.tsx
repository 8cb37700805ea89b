import { briefingPath } from '../../lib/model/address.ts';
import type { Claim } from '../../lib/model/claims.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { passageLabel } from '../../lib/model/names.ts';
import { linkPassages } from '../../lib/model/note-links.ts';
import {
  attributionName,
  reasonNames,
  sourceName,
  supportKey,
  supportNames,
} from '../../lib/model/support.ts';
import type { ClaimFacts } from '../../lib/search/claim-filter.ts';
import { capitalized } from '../../lib/text/capitalized.ts';
import { Prose } from '../prose.tsx';
import { CommonWords } from './common-words.tsx';

interface ClaimViewProps {
  briefing: string;
  claim: Claim;
  facts: ClaimFacts;
  directory: Directory;
}

/**
 * One claim: how far it holds, and on demand the words it rests on. Of all claims of the page one is open at a
 * time, and a link to it opens it; both are the browser's own doing.
 */
export function ClaimView({ briefing, claim, facts, directory }: ClaimViewProps) {
  const { id, quote, support, reason, evidence, note, source } = claim;
  const { name, means } = supportNames[support];
  const spoken = evidence.map(({ exact }) => exact).join(' ');
  return (
    <li
      className={`claim support support-${supportKey(support)}`}
      data-support={facts.support.join(' ')}
      data-by={facts.by.join('|')}
      data-topic={facts.topic.join(' ')}
    >
      <details name="claim">
        <summary>
          <b>{name}</b> <span className="claim-words">“{quote.exact}”</span>
        </summary>
        <div
          id={`claim-${id}`}
          className="claim-body"
          role="group"
          aria-label={`Claim, ${name.toLowerCase()}: ${quote.exact}`}
        >
          <p className="claim-text">
            “<CommonWords text={quote.exact} other={spoken} />”
          </p>
          <p className="claim-support">
            <span className="claim-means">{capitalized(reason ? reasonNames[reason] : means)}.</span>{' '}
            Attributed to: {attributionName(claim.attributedTo, directory)}.
          </p>
          {evidence.map(({ target, exact }) => (
            <blockquote key={target + exact} cite={briefingPath(briefing, target)}>
              <p>
                “<CommonWords text={exact} other={quote.exact} />”
              </p>
              <p className="claim-source">
                <a href={briefingPath(briefing, target)}>
                  <span className="on-screen">Read </span>
                  {passageLabel(target)}
                  <span className="on-screen"> in context</span>
                </a>
              </p>
            </blockquote>
          ))}
          {note && (
            <div className="claim-note">
              <Prose markdown={linkPassages(note, briefing)} />
              {source && <p>{sourceName(source)}.</p>}
            </div>
          )}
          <p className="claim-source claim-back">
            <a href={`#ref-${id}`}>Back to the words of the summary</a>
          </p>
        </div>
      </details>
    </li>
  );
}
