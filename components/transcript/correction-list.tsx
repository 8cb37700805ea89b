import { targetPath } from '../../lib/model/address.ts';
import type { Briefing } from '../../lib/model/briefing.ts';
import { type Correction, correctionsAnchor } from '../../lib/model/corrections.ts';
import { passageLabel } from '../../lib/model/names.ts';
import { plural } from '../../lib/text/amount.ts';
import { longDate } from '../../lib/text/dates.ts';

/** At the head of a briefing: when it was corrected last, and the way to what was; nothing where nothing was. */
export function LastCorrected({ briefing: { corrections } }: { briefing: Briefing }) {
  const [last] = corrections;
  if (!last) return null;
  return (
    <p className="mt-2 label-6">
      <a href={`#${correctionsAnchor}`}>
        {plural(corrections.length, 'correction')}, the last on {longDate(last.date)}
      </a>
    </p>
  );
}

/** At the end of a briefing: all that was corrected after publication, the newest first. */
export function CorrectionList({ briefing: { id, corrections } }: { briefing: Briefing }) {
  if (corrections.length === 0) return null;
  return (
    <section id={correctionsAnchor} className="mt-line label-6" aria-labelledby="corrections-title">
      <h2 id="corrections-title" className="border-t-2 border-ink pt-2 font-semibold">
        Corrections
      </h2>
      <ul className="max-w-160">
        {corrections.map((correction) => (
          <li
            key={correction.date + correction.wrong}
            className="mt-1 break-inside-avoid border-t border-rule pt-1 first:border-0"
          >
            <Corrected correction={correction} />
            {correction.target !== null && (
              <>
                {' '}
                <a className="text-quiet" href={targetPath(id, correction.target)}>
                  {passageLabel(correction.target)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Below a passage: what of it was corrected. */
export function CorrectionsOfPassage({ corrections }: { corrections: readonly Correction[] }) {
  return corrections.map((correction) => (
    <p
      key={correction.date + correction.wrong}
      className="mt-2 border-s-2 border-accent ps-3 note-5 text-quiet folded:hidden"
    >
      <Corrected correction={correction} />
    </p>
  ));
}

function Corrected({ correction: { date, wrong, now } }: { correction: Correction }) {
  return (
    <>
      <b className="font-semibold text-ink">
        Corrected on <time dateTime={date}>{longDate(date)}</time>.
      </b>{' '}
      What was wrong: {wrong} What stands now: {now}
    </>
  );
}
