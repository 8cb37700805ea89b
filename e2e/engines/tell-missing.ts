import { engineNames, findEngine } from './find-engines.ts';

/** Before all tests: says which engines are not installed, since nothing of them is run. */
export default function tellMissing(): void {
  for (const name of engineNames) {
    const found = findEngine(name);
    if ('missing' in found) process.stderr.write(`Left out: ${found.missing}.\n`);
  }
}
