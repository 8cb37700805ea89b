import type { VFile } from 'vfile';
import { compareAddresses, type AddressChange } from '../addresses/compare.ts';
import { parseLock, type Lock } from '../addresses/lock.ts';
import type { ParsedContent } from '../model/parsed.ts';
import { complain, hasFinding } from '../problems/problem.ts';
import { excerpt } from '../text/words.ts';
import { currentAddresses } from './current-addresses.ts';

const rule = 'published-address';

/** Every address that was ever published still leads to its words, and every address is locked. */
export function publishedAddress(content: ParsedContent): void {
  for (const briefing of content.briefings) {
    if (!briefing.lock || briefing.sections.some(({ file }) => hasFinding(file))) continue;
    const lock = readLock(briefing.lock);
    if (!lock) continue;
    const lines = String(briefing.lock.value).split('\n');
    for (const change of compareAddresses(currentAddresses(briefing, lock), lock)) {
      const line = lines.findIndex((text) => text.includes(`"${change.id}":`)) + 1;
      complain(briefing.lock, rule, tell(change), line > 0 ? { line, column: 1 } : undefined);
    }
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
