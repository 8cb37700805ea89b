const forms = [
  ['markdown', 'Markdown'],
  ['rich', 'Rich text'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
] as const;

/** What can be done with a passage; opened from its number by the small page script, which fills in the rest. */
export function PassageActions() {
  return (
    <div id="actions" className="actions" popover="auto" role="dialog" aria-labelledby="actions-name">
      <p id="actions-name" suppressHydrationWarning>
        {' '}
      </p>
      <button type="button" data-copy="link">
        Copy link
      </button>
      <button type="button" data-copy="text">
        Copy quote
      </button>
      <button type="button" data-copy="share" hidden>
        Share
      </button>
      <details>
        <summary>Other forms</summary>
        {forms.map(([form, name]) => (
          <button key={form} type="button" data-copy={form}>
            {name}
          </button>
        ))}
      </details>
      <label>
        <input type="checkbox" name="with-notes" defaultChecked /> with the notes on these words
      </label>
      <p role="status" suppressHydrationWarning>
        {' '}
      </p>
      <textarea readOnly hidden rows={5} aria-label="To copy by hand" suppressHydrationWarning />
    </div>
  );
}
