/** A native choice that the small page script keeps; it is not shown where scripts are off. */
export function ThemeChoice() {
  return (
    <label className="theme-choice order-1 text-quiet max-md:-order-1 max-md:flex-none noscript:hidden">
      Theme:{' '}
      <select
        className="field-sizing-content cursor-pointer appearance-none underline decoration-dotted underline-offset-[0.25em] *:bg-paper *:text-ink"
        data-theme-choice
        defaultValue="auto"
      >
        <option value="auto">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
