import { join } from 'node:path';
import { ensureBuilt } from '../../lib/publish/ensure-built.ts';
import { collectAddresses, type LinkAddress } from '../engines/addresses.ts';
import type { Engine, PageSize } from '../engines/engine.ts';
import { engineNames, findEngine } from '../engines/find-engines.ts';
import { faultsOf, type Standing, standingOf } from '../engines/standing.ts';
import { serve } from './serve.ts';

/**
 * `npm run bench:landing [engine …]`: opens every address that leads to a place, in every engine that is installed,
 * counts where the reader arrives, and names each miss. `LANDING_OUT` names an export to look at instead of a fresh build.
 */
const sizes: readonly PageSize[] = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
];

interface Landing {
  address: LinkAddress;
  width: number;
  standing: Standing;
  /** Nothing where the reader has arrived. */
  faults: string;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

const chosen = process.argv.slice(2).map((name) => name.toLowerCase());
const root = process.cwd();
if (process.env.LANDING_OUT === undefined) await ensureBuilt(root);
const site = await serve(process.env.LANDING_OUT ?? join(root, 'out'));
const base = site.url.replace(/\/$/, '');
const addresses = await collectAddresses(base);
print('| engine | link | width | landed | of | in the lower half |\n| --- | --- | --- | --- | --- | --- |');
const misses: string[] = [];
for (const name of engineNames) {
  if (chosen.length > 0 && !chosen.includes(name.toLowerCase())) continue;
  const found = findEngine(name);
  if ('missing' in found) {
    print(`| ${name} | left out: ${found.missing} | | | | |`);
    continue;
  }
  const engine = await found.start();
  for (const size of sizes) report(name, await sweep(engine, size), size);
  await engine.close();
}
for (const miss of misses) print(miss);
site.close();

async function sweep(engine: Engine, size: PageSize): Promise<Landing[]> {
  const landings: Landing[] = [];
  await engine.resize(size);
  for (const address of addresses) {
    await engine.open(base + address.path);
    const standing = await standingOf(engine, address.id);
    landings.push({ address, width: size.width, standing, faults: faultsOf(standing, address) });
  }
  return landings;
}

function report(name: string, landings: readonly Landing[], { height }: PageSize): void {
  for (const kind of new Set(landings.map(({ address }) => address.kind))) {
    const all = landings.filter(({ address }) => address.kind === kind);
    const landed = all.filter(({ faults }) => faults === '');
    const low = landed.filter(({ standing }) => (standing.top ?? 0) > height / 2);
    print(`| ${[name, kind, all[0]?.width, landed.length, all.length, low.length].join(' | ')} |`);
  }
  for (const { address, width, faults } of landings.filter((landing) => landing.faults !== '')) {
    misses.push(`- ${name}, ${width} px, ${address.path}: ${faults}`);
  }
}
