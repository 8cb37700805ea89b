/** Shows or hides everything editors added to the words; the small page script keeps the choice. */
export function NotesSwitch() {
  return (
    <label className="flex flex-none cursor-pointer items-baseline gap-[0.4rem] label-6 print:hidden noscript:hidden">
      <input type="checkbox" role="switch" data-switch="notes" defaultChecked /> Notes
    </label>
  );
}
