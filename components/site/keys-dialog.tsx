const keys = [
  ['j', 'next exchange'],
  ['k', 'previous exchange'],
  ['n', 'next match'],
  ['p', 'previous match'],
  ['q', 'quote the selected words'],
  ['t', 'topics and other filters'],
  ['/', 'search'],
  ['?', 'this list'],
  ['Esc', 'close what is open'],
] as const;

/** The list of keys, and the switch that turns them off. */
export function KeysDialog() {
  return (
    <dialog
      id="keys"
      className="m-auto w-[min(26rem,100%-2.5rem)] border-t-2 border-ink bg-paper p-6 label-6 text-ink backdrop:bg-shade"
      aria-labelledby="keys-title"
    >
      <form method="dialog">
        <h2 id="keys-title" className="font-semibold">
          Keys
        </h2>
        <dl className="my-3">
          {keys.map(([key, what]) => (
            <div key={key} className="grid grid-cols-[3.5rem_1fr] border-t border-rule py-1">
              <dt>
                <kbd className="font-semibold">{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label className="flex items-baseline gap-2">
          <input type="checkbox" data-keys-choice defaultChecked /> Keys are on
        </label>
        <label className="flex items-baseline gap-2">
          <input type="checkbox" data-switch="voice" defaultChecked /> Screen readers say where the words of a
          note begin and end
        </label>
        <label className="flex items-baseline gap-2">
          <input type="checkbox" data-switch="place" defaultChecked /> This browser remembers where you were
          in a transcript
        </label>
        <button className="mt-3 font-semibold">Close</button>
      </form>
    </dialog>
  );
}
