const forms = [
  ['markdown', 'Markdown'],
  ['rich', 'Rich text'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
  ['embed-section', 'Embed the whole section'],
] as const;

const action = 'block py-1 text-start hover:text-accent';

/**
 * What can be done with a passage or with selected words; opened by the small page script, which fills in the rest.
 *
 * @param elsewhere what the link to the other page that has the words is called; none on a page of its own kind
 */
export function PassageActions({ elsewhere }: { elsewhere?: string }) {
  return (
    <>
      <button
        type="button"
        id="quote-offer"
        className="absolute z-2 bg-ink px-3 py-1.5 label-5 font-semibold text-paper print:hidden"
        hidden
      >
        Quote or link
      </button>
      <div
        id="actions"
        className="beside-caller w-68 card label-6"
        popover="auto"
        role="dialog"
        aria-labelledby="actions-name"
      >
        <p id="actions-name" className="text-note/5 text-quiet">
          {' '}
        </p>
        <button type="button" className={`${action} font-semibold`} data-copy="link">
          Copy link
        </button>
        {elsewhere && (
          <button type="button" className={`${action} font-semibold`} data-copy="elsewhere">
            {elsewhere}
          </button>
        )}
        <button type="button" className={`${action} font-semibold`} data-copy="text">
          Copy quote
        </button>
        <button type="button" className={`${action} font-semibold`} data-copy="embed">
          Embed
        </button>
        <button type="button" className={`${action} font-semibold`} data-copy="share" hidden>
          Share
        </button>
        <details>
          <summary className="py-1">Other forms</summary>
          {forms.map(([form, name]) => (
            <button key={form} type="button" className={action} data-copy={form}>
              {name}
            </button>
          ))}
        </details>
        <label className="flex items-baseline gap-2 text-note/5 text-quiet">
          <input type="checkbox" name="with-notes" defaultChecked /> with the notes on these words
        </label>
        <p role="status" className="text-note/5 text-quiet">
          {' '}
        </p>
        <textarea
          className="w-full border border-quiet p-1 text-note"
          readOnly
          hidden
          rows={5}
          aria-label="To copy by hand"
        />
      </div>
      <LinkReport />
    </>
  );
}

/** What a link says of itself, where what it was made for has changed; filled in by the small page script. */
function LinkReport() {
  return (
    <div
      id="link-report"
      className="fixed inset-x-0 bottom-0 z-2 flex justify-center gap-6 border-t-2 border-accent bg-paper px-5 py-3 label-5.5 max-xl:bottom-[calc(3rem+1px+env(safe-area-inset-bottom))] print:hidden"
      hidden
    >
      <p role="status"> </p>
      <button type="button" className="font-semibold">
        Dismiss
      </button>
    </div>
  );
}
