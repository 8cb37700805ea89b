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
    <dialog id="keys" className="keys" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">Keys</h2>
        <dl>
          {keys.map(([key, what]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <label>
          <input type="checkbox" data-keys-choice defaultChecked /> Keys are on
        </label>
        <label>
          <input type="checkbox" data-switch="voice" defaultChecked /> Screen readers say where the words of a
          note begin and end
        </label>
        <button>Close</button>
      </form>
    </dialog>
  );
}
