import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import {
  acceptRewording,
  compareAddresses,
  lockChanges,
  withdraw,
  type AddressChange,
} from '../addresses/compare.ts';
import { emptyLock, parseLock, writeLock } from '../addresses/lock.ts';
import { emptyRegister, enterBriefing, parseRegister, writeRegister } from '../addresses/register.ts';
import { contentRoot } from '../content/content-root.ts';
import { readContentFiles } from '../content/files.ts';
import { parseContent } from '../content/parse.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { currentAddresses } from '../rules/current-addresses.ts';
import { suggest } from '../text/closest.ts';

interface Options {
  write?: boolean;
  accept?: string[];
  withdraw?: string;
  why?: string;
}

/** `briefing links [briefing] [--write]`: exit 0 when all is locked, 1 when something is not, 2 usage. */
export const linksCommand = new Command('links')
  .description('list addresses: locked, new, at risk')
  .argument('[briefing]', 'only this briefing, by the name of its folder')
  .option('--write', 'lock what is new, reworded or moved')
  .option('--accept <id...>', 'with --write: these addresses keep their place with words that are mostly new')
  .option('--withdraw <id>', 'have the links to words that were taken out say so')
  .option('--why <sentence>', 'with --withdraw: why, in a sentence for readers')
  .action((chosen: string | undefined, options: Options, command: Command) => {
    if ((options.withdraw === undefined) !== (options.why === undefined))
      command.error('error: expected --withdraw and --why together');
    const root = contentRoot();
    const { content } = parseContent(readContentFiles(root));
    if (!content) command.error('error: the content can’t be read; `npx briefing check` says why');
    const ids = content.briefings.map(({ id }) => id);
    if (chosen !== undefined && !ids.includes(chosen))
      command.error(
        `error: Unexpected briefing \`${chosen}\`, expected a folder of content/briefings${suggest(chosen, ids)}`,
      );
    const briefings = content.briefings.filter(({ id }) => chosen === undefined || id === chosen);
    if (options.withdraw !== undefined && briefings.length !== 1)
      command.error('error: expected the briefing whose address is withdrawn');
    const pending = briefings.map((briefing) => {
      try {
        return reportLinks(root, briefing, options);
      } catch (error) {
        return command.error(`error: ${error instanceof Error ? error.message : String(error)}`);
      }
    });
    process.exitCode = pending.some((count) => count > 0) ? 1 : 0;
  });

/** Prints one briefing's addresses; returns how many are not locked in the end. */
function reportLinks(root: string, briefing: ParsedBriefing, options: Options): number {
  const lock = briefing.lock ? parseLock(String(briefing.lock.value)) : emptyLock;
  const current = currentAddresses(briefing, lock);
  const date = new Date().toISOString().slice(0, 10);
  const changes = acceptRewording(compareAddresses(current, lock), options.accept ?? []);
  let next = options.write ? lockChanges(lock, changes, date) : lock;
  if (options.withdraw !== undefined && options.why !== undefined)
    next = withdraw(next, current, options.withdraw, { date, why: options.why });
  if (next !== lock && writeLock(next) !== writeLock(lock))
    writeFileSync(join(root, 'content', 'briefings', briefing.id, 'links.lock.json'), writeLock(next));
  if (options.write) enterInRegister(root, briefing.id, date);
  const left = compareAddresses(currentAddresses(briefing, next), next);
  const locked = current.size - left.filter(({ id }) => current.has(id)).length;
  console.log(`${briefing.id}: ${locked} of ${current.size} addresses locked`);
  for (const change of left) console.log(`  ${lineOf(change)}`);
  return left.length;
}

/** A briefing with locked addresses is entered where a lost lock file will be missed. */
function enterInRegister(root: string, id: string, date: string): void {
  const path = join(root, 'content', 'links.lock.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : writeRegister(emptyRegister);
  const after = writeRegister(enterBriefing(parseRegister(before), id, date));
  if (after !== before) writeFileSync(path, after);
}

function lineOf(change: AddressChange): string {
  const { kind, id } = change;
  if (kind === 'new') return `new       ${id}`;
  if (kind === 'reworded') return `reworded  ${id}`;
  if (kind === 'moved') return `moved     ${id} → ${change.to}`;
  if (kind === 'vanished') return `at risk   ${id}: vanished`;
  return `at risk   ${id}: used for other words${change.now === null ? '' : `, its own stand in ${change.now}`}`;
}
