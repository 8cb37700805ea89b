import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { ensureBuilt } from '../../lib/publish/ensure-built.ts';
import { launch } from './browser.ts';
import { measurePaint } from './largest-paint.ts';
import { measureShift } from './layout-shift.ts';
import { measureLoading, measureTasks } from './long-tasks.ts';
import { measureProcessorTime } from './processor-time.ts';
import { type Row, writeTable } from './row.ts';
import { measureSearch } from './search-use.ts';
import { serve } from './serve.ts';
import { weigh } from './weight.ts';

/** `npm run bench [path …]`: measures pages against what the site promises; reports, and judges nothing. */
const subjects: ((browser: Browser, url: string) => Promise<Row[]>)[] = [
  weigh,
  measureShift,
  measureLoading,
  measureProcessorTime,
  measureTasks,
  measurePaint,
  measureSearch,
];
const defaultPages = ['briefings/2024-10-23-miit/', 'briefings/2024-10-23-miit/q3/', ''];

const root = process.cwd();
const out = join(root, 'out');
await ensureBuilt(root);
const site = await serve(out);
const browser = await launch();
const chosen = process.argv.slice(2).map((path) => path.replace(/^\//, ''));
for (const path of chosen.length > 0 ? chosen : defaultPages) {
  if (!existsSync(join(out, path, 'index.html'))) {
    process.stdout.write(`### /${path}\n\nThere is no such page.\n\n`);
    continue;
  }
  const rows: Row[] = [];
  for (const measure of subjects) rows.push(...(await measure(browser, site.url + path)));
  process.stdout.write(`${writeTable(`/${path}`, rows)}\n`);
}
await browser.close();
site.close();
