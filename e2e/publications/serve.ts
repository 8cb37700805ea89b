import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { report } from '../../lib/problems/report.ts';
import { checkContent } from '../../lib/content/check.ts';
import { buildOtherSite } from '../../lib/publish/build-site.ts';
import { createSiteServer } from '../../lib/publish/site-server.ts';
import { addManyExchanges } from './many-exchanges.ts';

/**
 * Builds and serves the invented publications, for the browser tests and to look at: `PORT=4312 npx tsx
 * e2e/publications/serve.ts`, once `npm run build` has compiled the code.
 */
const root = process.cwd();
const folder = '.cache/publications';
const out = `${folder}/out`;
process.env.BRIEFING_ROOT = resolve(root, folder);

rmSync(join(root, folder), { recursive: true, force: true });
cpSync(join(root, 'e2e/publications/content'), join(root, folder, 'content'), { recursive: true });
addManyExchanges(join(root, folder, 'content'), { exchanges: 120, sentences: 3 });
const { problems } = checkContent(process.env.BRIEFING_ROOT);
if (problems.length > 0) throw new Error(report(problems));
await buildOtherSite(root, out);
createSiteServer(join(root, out)).listen(Number(process.env.PORT ?? 4312), '127.0.0.1');
