import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import type { Claim } from '../../lib/model/claims.ts';
import type { Directory } from '../../lib/model/directory.ts';
import { passageLabel } from '../../lib/model/names.ts';
import { linkPassages } from '../../lib/model/note-links.ts';
import { attributionName, reasonNames, sourceName, supportNames } from '../../lib/model/support.ts';
import { quoteAddress } from '../../lib/quote-link/quote-address.ts';
import type { ClaimFacts } from '../../lib/search/claim-filter.ts';
import { capitalized } from '../../lib/text/capitalized.ts';
import { Prose } from '../prose.tsx';
import { CommonWords } from './common-words.tsx';

interface ClaimViewProps {
  briefing: Briefing;
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
      className="claim border-t border-rule data-out:hidden"
      data-support={facts.support.join(' ')}
      data-by={facts.by.join('|')}
      data-topic={facts.topic.join(' ')}
    >
      <details name="claim">
        <summary className="flex w-auto gap-[0.6rem] py-1">
          <b className="flex-none">{name}</b>{' '}
          <span className="claim-words text-quiet not-print:truncate not-print:in-open:invisible">
            “{quote.exact}”
          </span>
        </summary>
        <div
          id={`claim-${id}`}
          className="claim-body border-s-3 border-ink ps-4 pt-1 pb-4 target:border-accent"
          role="group"
          aria-label={`Claim, ${name.toLowerCase()}: ${quote.exact}`}
        >
          <p className="font-serif text-[1rem]/6 font-semibold print:hidden">
            “<CommonWords text={quote.exact} other={spoken} />”
          </p>
          <p className="mt-1 text-quiet">
            <span className={support === 'not in this transcript' ? undefined : 'print:hidden'}>
              {capitalized(reason ? reasonNames[reason] : means)}.
            </span>{' '}
            Attributed to: {attributionName(claim.attributedTo, directory)}.
          </p>
          {evidence.map((said) => (
            <blockquote
              key={said.target + said.exact}
              className="mt-3"
              cite={briefingPath(briefing.id, said.target)}
            >
              <p className="font-serif text-[1rem]/6">
                “<CommonWords text={said.exact} other={quote.exact} />”
              </p>
              <p className="mt-1 text-quiet">
                <a href={quoteAddress(briefing, said)}>
                  <span className="print:hidden">Read </span>
                  {passageLabel(said.target)}
                  <span className="print:hidden"> in context</span>
                </a>
              </p>
            </blockquote>
          ))}
          {note && (
            <div className="mt-3 text-quiet">
              <Prose markdown={linkPassages(note, briefing.id)} />
              {source && <p>{sourceName(source)}.</p>}
            </div>
          )}
          <p className="mt-1 text-quiet print:hidden">
            <a href={`#ref-${id}`}>Back to the words of the summary</a>
            <button
              type="button"
              className="ms-5 underline decoration-rule underline-offset-[0.2em] hover:text-accent noscript:hidden"
              data-told={`${name}: ${reason ? reasonNames[reason] : means}`}
            >
              Embed
            </button>
          </p>
        </div>
      </details>
    </li>
  );
}
