import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishPages } from './publish-pages.ts';

const page = (body: string, style = 'p{}') =>
  `<html><head><meta charset="utf-8"/><style>${style}</style><script>go()</script></head><body>${body}` +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>';

let out = '';

beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'pages-'));
});
afterEach(() => rm(out, { recursive: true }));

async function publishAll(pages: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(pages)) {
    await mkdir(join(out, path, '..'), { recursive: true });
    await writeFile(join(out, path), text);
  }
  return publishPages(out, Object.keys(pages), new Map());
}

it('gives every page the same policy, first in its head', async () => {
  const policy = await publishAll({ '404.html': page('Not here'), 'a/index.html': page('Words') });
  const meta = `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/><meta charset="utf-8"/>`;
  for (const path of ['404.html', 'a/index.html'])
    expect(await readFile(join(out, path), 'utf8')).toContain(meta);
});

it('takes the page for what is not there as the measure of all', async () => {
  const pages = { 'a/index.html': page('Words', 'b{}'), '404.html': page('Not here') };
  await expect(publishAll(pages)).rejects.toThrow(
    'a/index.html:1:36 unexpected inline <style> `b{}`, expected the same on every page',
  );
});

it('leaves files without the framework as they are, and allows what they agree on', async () => {
  const file = (style: string) =>
    `<html><head><style>${style}</style></head><body>Words to keep</body></html>`;
  const kept = { 'a/transcript.html': file('i{}'), 'b/transcript.html': file('i{}') };
  const policy = await publishAll({ '404.html': page('Not here'), ...kept });
  expect(policy.match(/'sha256-/g)).toHaveLength(3);
  expect(await readFile(join(out, 'a/transcript.html'), 'utf8')).toBe(kept['a/transcript.html']);
  await expect(
    publishAll({ '404.html': page(''), ...kept, 'c/transcript.html': file('u{}') }),
  ).rejects.toThrow('c/transcript.html:1:13 unexpected inline <style>');
});
