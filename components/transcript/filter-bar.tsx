import { plural } from '../../lib/text/amount.ts';
import { NotesSwitch } from '../notes/notes-switch.tsx';

const button =
  'flex-none cursor-pointer font-semibold underline decoration-rule underline-offset-[0.25em] hover:text-accent';

/** Opens the filters, says how many passages match, and clears all; it stays in view while the text is narrowed. */
export function FilterBar({ passages, exchanges }: { passages: number; exchanges: number }) {
  const whole = `${plural(passages, 'passage')} in ${plural(exchanges, 'exchange')}`;
  return (
    // Room for two lines of what is left, so that saying it moves nothing.
    <div
      className="filter-bar mt-wide flex min-h-15 flex-wrap items-baseline gap-x-5 bg-paper py-2 label-6 noscript:hidden"
      id="filter-bar"
    >
      <button type="button" className={button} popoverTarget="filters">
        Filter<span className="filter-what"> by topic, speaker, outlet</span>
      </button>
      <p
        role="status"
        className="flex-[1_1_9rem] leading-5 text-quiet max-md:order-1 max-md:basis-full"
        data-whole={whole}
      >
        {whole}
      </p>
      <button type="button" className={button} data-clear-filters hidden>
        Clear all
      </button>
      <NotesSwitch />
    </div>
  );
}
