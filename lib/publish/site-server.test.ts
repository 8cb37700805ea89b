import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from './compress.ts';
import { listFiles } from './files.ts';
import { siteHeaders, writeHeadersFile } from './headers.ts';
import { createSiteServer } from './site-server.ts';

const files: Record<string, string> = {
  'index.html': `<h1>Home</h1>${'<p>Words</p>'.repeat(100)}`,
  'about/index.html': '<h1>About</h1>',
  '404.html': `<h1>Not here</h1>${'<p>Words</p>'.repeat(100)}`,
  'assets/a.js': 'go()',
  'a/annotations.jsonld': '{}',
  'a/cite.bib': '@misc{}',
  'a/cite.ris': 'TY  - GEN',
  'a/transcript.txt': '工信部',
  'feed.xml': '<feed/>',
};
let out = '';
let server: Server;
let base = '';

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(out, path, '..'), { recursive: true });
    await writeFile(join(out, path), text);
  }
  await writeFile(join(out, '_headers'), writeHeadersFile(siteHeaders(`default-src 'none'`)));
  await compressFiles(out, await listFiles(out));
  server = createSiteServer(out).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
  server.close();
  await rm(out, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(base + path, { redirect: 'manual', ...init });

describe('a page', () => {
  it.each(['br', 'gzip'])('comes compressed by %s', async (encoding) => {
    const response = await get('/', { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(files['index.html']);
  });

  it('comes with the headers of the export, to be asked for again', async () => {
    const { headers } = await get('/about/');
    expect(headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(headers.get('content-security-policy')).toBe(`default-src 'none'; frame-ancestors 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('is not sent twice', async () => {
    const etag = (await get('/about/')).headers.get('etag') ?? '';
    expect((await get('/about/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  it('is found without its last slash, the query kept', async () => {
    const response = await get('/about?topic=green&topic=5g');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/about/?topic=green&topic=5g');
  });
});

describe('what is not there', () => {
  it.each(['/nowhere', '/nowhere/', '/assets/b.js', '/_headers', '//about', '/%zz', '/..%2fabout'])(
    '%s is answered by the page for that',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
      expect(await response.text()).toBe(files['404.html']);
    },
  );
});

describe('files', () => {
  it.each([
    ['/assets/a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/a/annotations.jsonld', 'application/ld+json; charset=utf-8', 'no-cache'],
    ['/a/cite.bib', 'application/x-bibtex; charset=utf-8', 'no-cache'],
    ['/a/cite.ris', 'application/x-research-info-systems; charset=utf-8', 'no-cache'],
    ['/a/transcript.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/feed.xml', 'application/xml; charset=utf-8', 'no-cache'],
  ])('%s is %s', async (path, type, cache) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, cache]);
  });

  it('are only to be read', async () => {
    const response = await get('/', { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
    expect((await get('/', { method: 'HEAD' })).status).toBe(200);
  });
});
