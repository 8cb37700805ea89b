/** Shows or hides everything editors added to the words; the small page script keeps the choice. */
export function NotesSwitch() {
  return (
    <label className="notes-switch">
      <input type="checkbox" role="switch" data-switch="notes" defaultChecked /> Notes
    </label>
  );
}
