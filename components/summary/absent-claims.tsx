import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { reasons, type Claim } from '../../lib/model/claims.ts';
import { passageLabel } from '../../lib/model/names.ts';
import { reasonNames } from '../../lib/model/support.ts';
import { capitalized } from '../../lib/text/capitalized.ts';

/**
 * The claims that are not in the transcript, and why, as a plain list: each leads to its words. Where there is a margin
 * the list stands in it, open; otherwise it opens in place.
 */
export function AbsentClaims({ briefing }: { briefing: Briefing }) {
  const absent = briefing.claims.filter(({ support }) => support === 'not in this transcript');
  if (absent.length === 0) return null;
  return (
    <section
      className="absent-claims mt-line label-5.5 lining-nums xl:mt-0 print:text-[9pt]/[12pt]"
      aria-labelledby="absent-title"
    >
      <h2 id="absent-title" className="border-t-2 border-ink pt-2 font-semibold">
        {absent.length === 1
          ? 'The claim that is not in this transcript'
          : `The ${absent.length} claims that are not in this transcript`}
      </h2>
      <WhatWasLost briefing={briefing} absent={absent} />
      <details className="mt-1 xl:details-content:[block-size:auto] xl:details-content:[content-visibility:visible] print:details-content:[block-size:auto] print:details-content:[content-visibility:visible]">
        <summary className="py-0.5 underline decoration-rule underline-offset-[0.25em] xl:supports-[selector(::details-content)]:hidden print:hidden">
          Read as a list
        </summary>
        <div id="not-in-transcript" className="scroll-mt-40" role="group" aria-labelledby="absent-title">
          {[...reasons, null].map((reason) => (
            <Group key={reason} reason={reason} claims={absent.filter((claim) => claim.reason === reason)} />
          ))}
        </div>
      </details>
    </section>
  );
}

/** Where an answer breaks off in the published text, the summary has what the transcript has lost. */
function WhatWasLost({ briefing, absent }: { briefing: Briefing; absent: readonly Claim[] }) {
  const lost = absent.filter(({ reason }) => reason === 'answer breaks off').length;
  const broken = briefing.sections.flatMap(({ id, question, breaksOff }) =>
    breaksOff === null ? [] : [{ id, question, at: breaksOff }],
  );
  if (lost === 0) return null;
  return (
    <p className="mt-1">
      {lost === absent.length ? 'The summary' : `In ${lost} of them the summary`} has what this transcript has
      lost, since an answer breaks off in the published text:{' '}
      {broken.map(({ id, question, at }) => (
        <span key={id}>
          {question && `“${question}” `}(<a href={briefingPath(briefing.id, at)}>{passageLabel(at)}</a>).{' '}
        </span>
      ))}
    </p>
  );
}

function Group({ reason, claims }: { reason: Claim['reason']; claims: readonly Claim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      {reason && <h3 className="mt-2 text-quiet">{capitalized(reasonNames[reason])}</h3>}
      <ul>
        {claims.map(({ id, quote }) => (
          <li key={id} className="break-inside-avoid border-t border-rule py-1 print:py-[1pt]">
            “{quote.exact}”{' '}
            <a
              className="inline-block min-h-6 whitespace-nowrap text-quiet print:min-h-0"
              href={`#claim-${id}`}
              aria-label={`${passageLabel(quote.target)}: ${quote.exact}`}
            >
              {passageLabel(quote.target)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
