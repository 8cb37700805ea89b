import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compressFiles } from './compress.ts';
import { listFiles } from './files.ts';
import { siteHeaders, writeHeadersFile } from './headers.ts';
import { createSiteServer } from './site-server.ts';

/** An invented export: its files by path. */
export const files: Readonly<Record<string, string>> = {
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

/** The policy that every answer of that export carries. */
export const policy = `default-src 'none'; frame-ancestors 'none'`;

/** What came back for one request. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** That export, served until it is closed. */
export interface SmallSite {
  /** Without a slash at its end. */
  url: string;
  /** Asks by the very path given, which `fetch` would tidy up. */
  ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;
  close: () => Promise<void>;
}

/** Serves `files` with the site's headers and compressed copies, for tests of the server. */
export async function serveSmallSite(): Promise<SmallSite> {
  const out = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  await writeFile(join(out, '_headers'), writeHeadersFile(siteHeaders(`default-src 'none'`)));
  const paths = await listFiles(out);
  await compressFiles(out, paths);
  // What another program may have laid beside a page.
  for (const path of paths.filter((path) => path.endsWith('.html')))
    await writeFile(join(out, `${path}.gz`), gzipSync(await readFile(join(out, path))));
  const server = createSiteServer(out).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Missing port of the server');
  return {
    url: `http://127.0.0.1:${address.port}`,
    ask: (path, headers = {}, method = 'GET') => askServer({ port: address.port, path, headers, method }),
    close: async () => {
      server.close();
      await rm(out, { recursive: true });
    },
  };
}

interface Asked {
  port: number;
  path: string;
  headers: Record<string, string>;
  method: string;
}

function askServer(asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', agent: false, ...asked }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .once('error', reject)
      .end();
  });
}
