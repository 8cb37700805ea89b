/** A native choice that the small page script keeps; it is not shown where scripts are off. */
export function ThemeChoice() {
  return (
    <label className="theme-choice">
      <span className="sr-only">Theme</span>
      <select data-theme-choice defaultValue="auto">
        <option value="auto">Auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}
