import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishPages } from './publish-pages.ts';

const font = '<link rel="preload" as="font" href="/assets/a.woff2"/>';
const rest = '<script>go()</script><script type="module" src="/assets/page-1.js"></script>';
const parts = {
  style: 'p{}.a{top:0}.b{top:1px}.set{top:2px}',
  scripts: ['x.className="set"'],
  head: `<style></style>${rest}`,
  body: font,
};
const start = '<html><head><meta charset="utf-8"/><meta name="viewport" content="width=device-width"/>';
const page = (body: string) =>
  `${start}<link rel="stylesheet" href="/_next/static/a.css"/><link rel="preload" href="/_next/a.js" as="script"/>` +
  `<link rel="canonical" href="/a/"/><script src="/_next/static/a.js" async=""></script></head><body>${body}` +
  '<script type="application/ld+json">{"a":1}</script><script>anything(it.likes)</script></body></html>';

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
  return publishPages(out, Object.keys(pages), parts);
}

const read = (path: string) => readFile(join(out, path), 'utf8');

it('takes all of the framework out of a page, and puts the head of the site in', async () => {
  const policy = await publishAll({ 'a/index.html': page('<p>Words<!-- --> said</p>') });
  expect(await read('a/index.html')).toBe(
    `<html><head><meta http-equiv="Content-Security-Policy" content="${policy}"/><meta charset="utf-8"/>` +
      `<meta name="viewport" content="width=device-width"/><style>p{}.set{top:2px}</style>${rest}<link rel="canonical" href="/a/"/></head><body>${font}` +
      '<p>Words said</p><script type="application/ld+json">{"a":1}</script></body></html>',
  );
});

it('gives pages of a kind the same policy', async () => {
  const policy = await publishAll({ '404.html': page('Not here'), 'a/index.html': page('Words') });
  expect(policy.match(/'sha256-/g)).toHaveLength(2);
  for (const path of ['404.html', 'a/index.html']) expect(await read(path)).toContain(policy);
});

it('returns one policy that allows the style of each kind', async () => {
  const policy = await publishAll({
    'index.html': page('<p class="a">Words</p>'),
    'briefings/x/q1/index.html': page('<p class="b">Words</p>'),
  });
  const hashes = (text: string) => text.match(/'sha256-[^']*'/g) ?? [];
  const own = [await read('index.html'), await read('briefings/x/q1/index.html')].map(hashes);
  expect(own.map(({ length }) => length)).toEqual([2, 2]);
  expect(new Set(hashes(policy))).toEqual(new Set(own.flat()));
});

it('gives each kind of page the part of the style that it needs', async () => {
  await publishAll({
    'index.html': page('<p class="a b">Words</p>'),
    'topics/index.html': page('<p class="a">Words</p>'),
    'briefings/x/index.html': page('<p class="b">Words</p>'),
    'briefings/x/summary/index.html': page('<p>Words</p>'),
    'briefings/x/q1/index.html': page('<p>Words</p>'),
    'briefings/x/closing/index.html': page('<p class="a">Words</p>'),
  });
  const styleOf = async (path: string) => /<style>(.*)<\/style>/.exec(await read(path))?.[1];
  expect(await styleOf('index.html')).toBe('p{}.a{top:0}.b{top:1px}.set{top:2px}');
  expect(await styleOf('topics/index.html')).toBe('p{}.a{top:0}.set{top:2px}');
  expect(await styleOf('briefings/x/index.html')).toBe('p{}.b{top:1px}.set{top:2px}');
  expect(await styleOf('briefings/x/summary/index.html')).toBe('p{}.set{top:2px}');
  expect(await styleOf('briefings/x/q1/index.html')).toBe('p{}.a{top:0}.set{top:2px}');
});

it('names what the policy would block', async () => {
  await expect(
    publishAll({ 'a/index.html': page('<style>b{}</style><p style="color:red">x</p>') }),
  ).rejects.toThrow(
    /^a\/index\.html:1:\d+ unexpected inline <style> `b\{\}`, expected the same on every page\na\/index\.html:1:\d+ unexpected attribute `style` on <p>/,
  );
});

it('leaves files without the framework as they are, and allows what they agree on', async () => {
  const file = (style: string) =>
    `<html><head><style>${style}</style></head><body>Words to keep</body></html>`;
  const kept = { 'a/transcript.html': file('i{}'), 'b/transcript.html': file('i{}') };
  const policy = await publishAll({ '404.html': page('Not here'), ...kept });
  expect(policy.match(/'sha256-/g)).toHaveLength(3);
  expect(await read('a/transcript.html')).toBe(kept['a/transcript.html']);
  await expect(
    publishAll({ '404.html': page(''), ...kept, 'c/transcript.html': file('u{}') }),
  ).rejects.toThrow(
    'c/transcript.html:1:13 unexpected inline <style> `u{}`, expected the same on every page',
  );
});

it('says which page of the framework it does not know', async () => {
  const odd = '<html><head></head><body><script src="/_next/a.js"></script></body></html>';
  await expect(publishAll({ 'a/index.html': odd })).rejects.toThrow(
    'a/index.html: missing <meta name="viewport">',
  );
});
