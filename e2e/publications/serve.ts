import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkContent } from '../../lib/content/check.ts';
import { report } from '../../lib/problems/report.ts';
import { buildOtherSite } from '../../lib/publish/build-site.ts';
import { createSiteServer } from '../../lib/publish/site-server.ts';
import { sourceStamp } from '../../lib/publish/stamp.ts';
import { addManyExchanges } from './many-exchanges.ts';

/**
 * Builds and serves the invented publications, for the browser tests and to look at, once `npm run build` has compiled
 * the code: `PORT=4312 npx tsx e2e/publications/serve.ts`.
 */
const root = process.cwd();
const folder = '.cache/publications';
const out = `${folder}/out`;
const stampFile = join(root, folder, 'stamp');
const content = join(root, folder, 'content');
process.env.BRIEFING_ROOT = resolve(root, folder);

rmSync(content, { recursive: true, force: true });
cpSync(join(root, 'e2e/publications/content'), content, { recursive: true });
addManyExchanges(content, { exchanges: 120, sentences: 3 });
const stamp = await sourceStamp(root);
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) await build();
createSiteServer(join(root, out)).listen(Number(process.env.PORT ?? 4312), '127.0.0.1');

async function build(): Promise<void> {
  rmSync(stampFile, { force: true });
  const { problems } = checkContent(resolve(root, folder));
  if (problems.length > 0) throw new Error(report(problems));
  // Pictures and embeds are most of the time, and no test of these publications looks at one.
  await buildOtherSite(root, out, ['app/og/**', 'app/briefings/*/embed/**']);
  writeFileSync(stampFile, stamp);
}
