import type { VFile } from 'vfile';
import { compareAddresses, type AddressChange } from '../addresses/compare.ts';
import { parseLock, type Lock } from '../addresses/lock.ts';
import type { ParsedBriefing, ParsedContent } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';
import { excerpt } from '../text/words.ts';
import { currentAddresses } from './current-addresses.ts';

const rule = 'published-address';

/** Every address that was ever published still leads to its words, and every address is locked. */
export function publishedAddress(content: ParsedContent): void {
  for (const briefing of content.briefings) {
    if (
      !checkLockIsThere(briefing, content) ||
      !briefing.lock ||
      briefing.sections.some(({ file }) => hasFinding(file))
    )
      continue;
    const lock = readLock(briefing.lock);
    if (!lock) continue;
    const lines = String(briefing.lock.value).split('\n');
    for (const [change, ...others] of gather(compareAddresses(currentAddresses(briefing, lock), lock))) {
      const line = lines.findIndex((text) => text.includes(`"${change.id}":`)) + 1;
      const more = others.length === 0 ? '' : ` (and ${others.length} more, such as ${listed(others)})`;
      complain(briefing.lock, rule, `${tell(change)}${more}`, line > 0 ? { line, column: 1 } : undefined);
    }
  }
}

/** Beyond this many, changes of one kind have one cause, and are told as one. */
const mostToldApart = 3;

/** Changes that are told together; a sentence goes with its passage. */
function gather(changes: readonly AddressChange[]): [AddressChange, ...AddressChange[]][] {
  const told = new Set(changes.map(({ kind, id }) => `${kind} ${id}`));
  const whole = changes.filter(({ kind, id }) => {
    const passage = id.replace(/-s\d+$/, '');
    return passage === id || !told.has(`${kind} ${passage}`);
  });
  const kinds = new Set(whole.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const [first, ...others] = whole.filter((change) => change.kind === kind);
    if (!first) return [];
    const isOneToDo = kind === 'new' || others.length >= mostToldApart;
    if (!isOneToDo) return [first, ...others].map((change): [AddressChange] => [change]);
    return [[first, ...others]];
  });
}

function listed(changes: readonly AddressChange[]): string {
  return changes
    .slice(0, 3)
    .map(({ id }) => `\`${id}\``)
    .join(', ');
}

/** A lock that is gone or has nothing in it has lost every promise at once. */
function checkLockIsThere({ id, lock }: ParsedBriefing, { register }: ParsedContent): boolean {
  const wayOut = `bring it back from before, or if nothing of it was ever published, run \`npx briefing links ${id} --write\``;
  if (!lock) {
    const since = register?.briefings[id]?.since;
    if (since === undefined || !register) return false;
    const message = `Missing \`content/briefings/${id}/links.lock.json\`, expected the addresses that were published since ${since}: ${wayOut}`;
    complain(register.file, rule, message);
    return false;
  }
  const isEmpty = /^\s*$/u.test(String(lock.value)) || readsAsEmpty(String(lock.value));
  if (isEmpty)
    complain(lock, rule, `Unexpected empty lock file, expected the addresses that were published: ${wayOut}`);
  return !isEmpty;
}

function readsAsEmpty(json: string): boolean {
  try {
    return Object.keys(parseLock(json).addresses).length === 0;
  } catch {
    return false;
  }
}

function readLock(file: VFile): Lock | null {
  try {
    return parseLock(String(file.value));
  } catch (error) {
    complain(
      file,
      rule,
      `Unexpected content, expected a lock file (${error instanceof Error ? error.message : ''})`,
    );
    return null;
  }
}

const write = 'run `npx briefing links --write`';

function tell(change: AddressChange): string {
  const { id } = change;
  switch (change.kind) {
    case 'new':
      return `Missing address \`${id}\`, expected it to be locked: ${write}`;
    case 'reworded':
      return `Unexpected words at \`${id}\`, published as “${short(change.before)}”: ${write} to keep both`;
    case 'moved':
      return `Missing \`${id}\`; its words now stand in \`${change.to}\`: ${write} to have the address lead there`;
    case 'vanished':
      return `Missing \`${id}\`, published as “${short(change.before)}”: addresses are promises, bring the words back, or withdraw the address (\`npx briefing links --withdraw\`)`;
    case 'reused':
      return `Unexpected words at \`${id}\`, published as “${short(change.before)}”${change.now === null ? '' : `, which now stand in \`${change.now}\``}: give what is new the next unused number, or vouch for the new words (\`npx briefing links --write --accept ${id}\`)`;
  }
}

function short(text: string): string {
  return excerpt(text.split(/\s+/));
}
