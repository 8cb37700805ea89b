/**
 * Shows or hides everything editors added to the words; the small page script keeps the choice. The box itself is not
 * drawn and covers its words, so that all of them can be pressed.
 */
export function NotesSwitch() {
  return (
    <label className="relative inline-block min-h-6 min-w-6 flex-none label-6 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent print:hidden noscript:hidden">
      <input
        type="checkbox"
        role="switch"
        data-switch="notes"
        className="peer absolute inset-0 m-0 size-full cursor-pointer opacity-0"
        defaultChecked
      />
      Notes{' '}
      <span
        className="underline decoration-dotted underline-offset-[0.25em] after:content-['off'] peer-checked:after:content-['on']"
        aria-hidden
      />
    </label>
  );
}
