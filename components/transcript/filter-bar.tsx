import { NotesSwitch } from '../notes/notes-switch.tsx';

/** Opens the filters, says how many passages match, and clears all; it stays in view while the text is narrowed. */
export function FilterBar({ passages, exchanges }: { passages: number; exchanges: number }) {
  const whole = `${passages} passages in ${exchanges} exchanges`;
  return (
    <div className="filter-bar" id="filter-bar">
      <button type="button" popoverTarget="filters">
        Filter<span className="filter-what"> by topic, speaker, outlet</span>
      </button>
      <p role="status" data-whole={whole}>
        {whole}
      </p>
      <button type="button" data-clear-filters hidden>
        Clear all
      </button>
      <NotesSwitch />
    </div>
  );
}
