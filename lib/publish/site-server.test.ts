import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policy, serveSmallSite, files, type SmallSite } from './small-site.ts';

let site: SmallSite;
beforeAll(async () => {
  site = await serveSmallSite();
});
afterAll(() => site.close());

const get = (path: string, init?: RequestInit) => fetch(site.url + path, { redirect: 'manual', ...init });
const ask: SmallSite['ask'] = (...asked) => site.ask(...asked);

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
    const { headers } = await ask('/about/');
    const again = await ask('/about/', { 'If-None-Match': `"other", ${headers.etag}` });
    expect([again.status, again.headers.etag, again.body]).toEqual([304, headers.etag, '']);
    expect(again.headers['content-security-policy']).toBe(policy);
    expect((await ask('/about/', { 'If-Modified-Since': String(headers['last-modified']) })).status).toBe(
      304,
    );
    expect((await ask('/about/', { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('is found without its last slash, the query kept', async () => {
    const response = await get('/about?topic=green&topic=5g');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/about/?topic=green&topic=5g');
  });
});

describe('what a browser takes', () => {
  it.each([
    ['gzip, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['br;q=0.1, gzip;q=0.9', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, *;q=0.5', 'gzip'],
    ['identity, *;q=0', null],
    ['brotli, x-br', null],
    ['', null],
    [';;;,q=', null],
  ])('%j is answered by %s', async (accepted, coding) => {
    const { status, headers } = await ask('/', { 'Accept-Encoding': accepted });
    expect([status, headers['content-encoding'] ?? null, headers.vary]).toEqual([
      200,
      coding,
      'Accept-Encoding',
    ]);
  });
});

describe('what is not there', () => {
  it.each(['/nowhere', '/nowhere/', '/nowhere.html', '/v1.2/', '//about', '/..%2fabout', '/about%2f'])(
    '%s is answered by the page for that',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toBe(policy);
      expect(body).toBe(files['404.html']);
    },
  );

  it.each([
    ['/assets/b.js', {}],
    ['/a/claims.json', { Accept: 'text/html' }],
    ['/nowhere/', { Accept: 'application/json' }],
    ['/nowhere/', { 'Sec-Fetch-Dest': 'script' }],
  ])('%s with %j is answered in one line', async (path, asked) => {
    const { status, headers, body } = await ask(path, asked);
    expect([status, headers['content-type'], headers['cache-control'], body]).toEqual([
      404,
      'text/plain; charset=utf-8',
      'no-cache',
      'Not found\n',
    ]);
    expect(headers['content-security-policy']).toBe(policy);
  });

  it('comes compressed too', async () => {
    const response = await get('/nowhere/', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(files['404.html']);
  });

  it.each([
    '/_headers',
    '/_headers/',
    '/%5fheaders',
    '/%5Fheaders',
    '/./_headers',
    '//_headers',
    '/about/../_headers',
    '/about/..%2f_headers',
    '/%2e/_headers',
    '/\\_headers',
    '/_headers%00',
    '/_headers?',
    '/index.html.br',
  ])('%s shows nothing that is for the host', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each(['/%', '/%zz', '/%ff', '/%c0%af'])('%s is no path', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-security-policy'], body]).toEqual([400, policy, 'Bad request\n']);
  });
});

describe('a path in another form', () => {
  it.each(['/%61bout/', 'http://any.example/about/', '/about/index.html'])('%s is the page', async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([200, files['about/index.html']]);
  });

  it('has the headers of its path', async () => {
    const { headers } = await ask('/ass%65ts/a.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('files', () => {
  it.each([
    ['/assets/a.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/a/annotations.jsonld', 'application/ld+json; charset=utf-8', 'no-cache'],
    ['/a/cite.bib', 'application/x-bibtex; charset=utf-8', 'no-cache'],
    ['/a/cite.ris', 'application/x-research-info-systems; charset=utf-8', 'no-cache'],
    ['/a/transcript.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8', 'no-cache'],
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
