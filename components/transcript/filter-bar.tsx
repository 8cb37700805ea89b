import { plural } from '../../lib/text/amount.ts';
import { NotesSwitch } from '../notes/notes-switch.tsx';

const button =
  'flex-none font-semibold underline decoration-rule underline-offset-[0.25em] hover:text-accent';

interface FilterBarProps {
  passages: number;
  exchanges: number;
  /** What the text can be narrowed by, as far as it has any. */
  facets: readonly string[];
  /** Is there anything to switch off? */
  hasNotes: boolean;
}

/** Opens the filters, says how many passages match, and clears all; it stays in view while the text is narrowed. */
export function FilterBar({ passages, exchanges, facets, hasNotes }: FilterBarProps) {
  // A count and what is counted stand on one line.
  const whole = [plural(passages, 'passage'), exchanges > 0 && plural(exchanges, 'exchange')]
    .filter((amount) => amount !== false)
    .map((amount) => amount.replace(' ', '\u00a0'))
    .join(' in ');
  return (
    // Room for two lines of what is left, so that saying it moves nothing. In view it covers the gutter, too; its line
    // is as wide as the text.
    <div
      className="filter-bar mt-1 flex flex-wrap items-baseline gap-x-5 bg-paper py-1 label-6 md:mt-wide md:min-h-15 md:py-2 print:hidden noscript:hidden narrowed:sticky narrowed:top-0 narrowed:z-5 narrowed:after:absolute narrowed:after:inset-x-0 narrowed:after:bottom-0 narrowed:after:border-b narrowed:after:border-rule narrowed:max-md:-mx-5 narrowed:max-md:px-5 narrowed:md:-ms-12 narrowed:md:ps-12 narrowed:md:after:start-12"
      id="filter-bar"
    >
      <button type="button" className={button} popoverTarget="filters">
        Filter
        {facets.length > 0 && <span className="max-md:hidden narrowed:hidden"> by {facets.join(', ')}</span>}
      </button>
      <p
        role="status"
        className="flex-[1_1_9rem] leading-5 text-quiet narrowed:text-ink narrowed:max-md:order-1 narrowed:max-md:basis-full"
        data-whole={whole}
      >
        {whole}
      </p>
      <button type="button" className={button} data-clear-filters hidden>
        Clear all
      </button>
      {hasNotes && <NotesSwitch />}
    </div>
  );
}
