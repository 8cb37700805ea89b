import type { Briefing } from '../../lib/model/briefing.ts';
import { longDate } from '../../lib/text/dates.ts';
import { languageAttributes } from '../../lib/text/language-of-text.ts';

/** The running head of printed pages; not on the screen, where the heading says the same. */
export function PrintHead({ briefing }: { briefing: Briefing }) {
  return (
    <div className="print-head hidden" aria-hidden="true">
      <p>
        <span {...languageAttributes(briefing.language)}>{briefing.title}</span>{' '}
        <span>{longDate(briefing.date)}</span>
      </p>
    </div>
  );
}
