const forms = [
  ['markdown', 'Markdown'],
  ['rich', 'Rich text'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
] as const;

/**
 * What can be done with a passage or with selected words; opened by the small page script, which fills in the rest.
 *
 * @param elsewhere what the link to the other page that has the words is called; none on a page of its own kind
 */
export function PassageActions({ elsewhere }: { elsewhere?: string }) {
  return (
    <>
      <button type="button" id="quote-offer" className="quote-offer" hidden>
        Quote or link
      </button>
      <div id="actions" className="actions" popover="auto" role="dialog" aria-labelledby="actions-name">
        <p id="actions-name"> </p>
        <button type="button" data-copy="link">
          Copy link
        </button>
        {elsewhere && (
          <button type="button" data-copy="elsewhere">
            {elsewhere}
          </button>
        )}
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
        <p role="status"> </p>
        <textarea readOnly hidden rows={5} aria-label="To copy by hand" />
      </div>
      <LinkReport />
    </>
  );
}

/** What a link says of itself, where what it was made for has changed; filled in by the small page script. */
function LinkReport() {
  return (
    <div id="link-report" className="link-report" hidden>
      <p role="status"> </p>
      <button type="button">Dismiss</button>
    </div>
  );
}
