/** What the framework's inline scripts push: `[0]` to begin, `[1, text]` for data, other kinds for form state and bytes. */
export type Push = readonly [number, unknown?];

const pushCall = /^\s*(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)|self\.__next_f)\.push\((\[[^]*\])\);?\s*$/;

/** Is this inline script one of the framework's data pushes? */
export function isPush(script: string): boolean {
  return script.includes('self.__next_f');
}

/**
 * Reads one data push.
 *
 * @throws {Error} when the script is of another form, as a new version of the framework might write it
 */
export function readPush(script: string): Push {
  const call = pushCall.exec(script)?.[1];
  if (call === undefined)
    throw new Error(`Unexpected data script \`${script.slice(0, 60)}\`, expected one \`self.__next_f.push\``);
  return JSON.parse(call) as Push;
}

/** Joins runs of text into one push each: the framework cuts text only in order to stream it. */
export function joinPushes(pushes: readonly Push[]): Push[] {
  const joined: Push[] = [];
  for (const push of pushes) {
    const last = joined.at(-1);
    if (last?.[0] === 1 && push[0] === 1)
      joined[joined.length - 1] = [1, `${String(last[1])}${String(push[1])}`];
    else joined.push(push);
  }
  return joined;
}

/**
 * Empties the text rows that repeat what stands in the page already, such as its style sheet. The framework
 * finds a style sheet by its address and takes a script as it stands; it compares the text of neither.
 */
export function withoutText(push: Push, text: string): Push {
  if (push[0] !== 1 || text === '') return push;
  return [1, String(push[1]).replaceAll(`:T${Buffer.byteLength(text).toString(16)},${text}`, ':T0,')];
}

/** Pushes as a script of their own. */
export function writePushes(pushes: readonly Push[]): string {
  const calls = pushes.map((push) => `f.push(${JSON.stringify(push)});`).join('\n');
  return `{const f=(self.__next_f=self.__next_f||[]);\n${calls}\n}`;
}
