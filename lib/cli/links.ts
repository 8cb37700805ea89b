import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { compareAddresses, lockChanges, type AddressChange } from '../addresses/compare.ts';
import { emptyLock, parseLock, writeLock } from '../addresses/lock.ts';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { currentAddresses } from '../rules/current-addresses.ts';
import { suggest } from '../text/closest.ts';

/** `briefing links [briefing] [--write]`: exit 0 when all is locked, 1 when something is not, 2 usage. */
export const linksCommand = new Command('links')
  .description('list addresses: locked, new, at risk')
  .argument('[briefing]', 'only this briefing, by the name of its folder')
  .option('--write', 'lock what is new, reworded or moved')
  .action((chosen: string | undefined, options: { write?: boolean }, command: Command) => {
    const root = process.cwd();
    const { content } = parseContent(readContentFiles(root));
    if (!content) command.error('error: the content can’t be read; `npx briefing check` says why');
    const ids = content.briefings.map(({ id }) => id);
    if (chosen !== undefined && !ids.includes(chosen))
      command.error(
        `error: Unexpected briefing \`${chosen}\`, expected a folder of content/briefings${suggest(chosen, ids)}`,
      );
    const pending = content.briefings
      .filter(({ id }) => chosen === undefined || id === chosen)
      .map((briefing) => reportLinks(root, briefing, options.write ?? false));
    process.exitCode = pending.some((count) => count > 0) ? 1 : 0;
  });

/** Prints one briefing's addresses; returns how many are not locked in the end. */
function reportLinks(root: string, briefing: ParsedBriefing, isWriting: boolean): number {
  const lock = briefing.lock ? parseLock(String(briefing.lock.value)) : emptyLock;
  const current = currentAddresses(briefing, lock);
  const changes = compareAddresses(current, lock);
  const next = isWriting ? lockChanges(lock, changes, new Date().toISOString().slice(0, 10)) : lock;
  if (isWriting && changes.length > 0)
    writeFileSync(join(root, 'content', 'briefings', briefing.id, 'links.lock.json'), writeLock(next));
  const left = isWriting ? compareAddresses(currentAddresses(briefing, next), next) : changes;
  const locked = current.size - left.filter(({ id }) => current.has(id)).length;
  console.log(`${briefing.id}: ${locked} of ${current.size} addresses locked`);
  for (const change of left) console.log(`  ${lineOf(change)}`);
  return left.length;
}

function lineOf(change: AddressChange): string {
  const { kind, id } = change;
  if (kind === 'new') return `new       ${id}`;
  if (kind === 'reworded') return `reworded  ${id}`;
  if (kind === 'moved') return `moved     ${id} → ${change.to}`;
  if (kind === 'vanished') return `at risk   ${id}: vanished`;
  return `at risk   ${id}: used for other words${change.now === null ? '' : `, its own stand in ${change.now}`}`;
}
