import { briefingPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { passageLabel } from '../../lib/model/names.ts';
import { plural } from '../../lib/text/amount.ts';

/** The gap between summary and transcript, told as it is: how many claims are not in it, and why. */
export function ClaimGap({ briefing }: { briefing: Briefing }) {
  const absent = briefing.claims.filter(({ support }) => support === 'not in this transcript');
  if (absent.length === 0) return null;
  const count = (reason: string) => absent.filter((claim) => claim.reason === reason).length;
  const [cutOff, notSaid, unknown] = [count('answer breaks off'), count('not said'), count('unknown')];
  const broken = briefing.sections.filter(({ breaksOff }) => breaksOff !== null);
  return (
    <p className="claim-gap mt-line max-w-160 text-[1rem]/6 print:text-[9pt]/[12pt]">
      {plural(absent.length, 'claim')} of {briefing.claims.length} {absent.length === 1 ? 'is' : 'are'} not in
      this transcript.{' '}
      {cutOff > 0 && (
        <>
          {cutOff} of them belong to an answer that breaks off in the published text, so that the summary has
          what this transcript has lost:{' '}
          {broken.map(({ id, question, breaksOff }) => (
            <span key={id}>
              “{question}” (
              <a href={briefingPath(briefing.id, breaksOff ?? id)}>{passageLabel(breaksOff ?? id)}</a>).{' '}
            </span>
          ))}
        </>
      )}
      {unknown > 0 && <>For {unknown} it is not known whether they were said. </>}
      {notSaid > 0 && <>{notSaid} were not said.</>}
    </p>
  );
}
