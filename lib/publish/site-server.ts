import send, { type SendResult } from '@fastify/send';
import { existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import Negotiator from 'negotiator';
import { readByteRange } from './byte-range.ts';
import { contentTypeOf } from './content-types.ts';
import { defaultCacheControl, headersFor, type HeaderRule, readHeadersFile } from './headers.ts';
import { codings, type PublishedFile, readPublishedFiles } from './published-files.ts';

/** What one server answers from. */
interface Site {
  out: string;
  files: ReadonlyMap<string, PublishedFile>;
  rules: HeaderRule[];
}

/**
 * Serves a published export as a host would: compressed files where the browser takes them, the headers of
 * the export's own `_headers` on every answer, `/x` redirected to the page `/x/`, and for what is not there
 * `404.html` where a page was asked for, else a line of text.
 *
 * @param out the export's folder; it is listed once, so a new build needs a new server
 */
export function createSiteServer(out: string): Server {
  const site = { out, files: readPublishedFiles(out), rules: readRules(out) };
  return createServer((request, response) => {
    answer(site, request, response).catch(() => {
      // A file can go while it is read, and a reader before the end; neither may end the server.
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Internal server error');
    });
  });
}

function readRules(out: string): HeaderRule[] {
  const path = join(out, '_headers');
  return existsSync(path) ? readHeadersFile(readFileSync(path, 'utf8')) : [];
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { path, query } = readTarget(request.url ?? '/');
  const headers = { 'Cache-Control': defaultCacheControl, ...headersFor(path ?? '/', site.rules) };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);

  const file = path === undefined ? undefined : site.files.get(path);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
  } else if (path === undefined) {
    sendText(response, 400, 'Bad request');
  } else if (file) {
    await sendFile(site, file, request, response);
  } else if (site.files.has(`${path}/`)) {
    response.writeHead(308, { Location: `${encodeURI(path)}/${query}` }).end();
  } else {
    await sendNotFound(site, path, request, response);
  }
}

/** The decoded path of a request, undefined where it cannot be decoded, and its query with the `?`. */
function readTarget(target: string): { path: string | undefined; query: string } {
  // A proxy may ask by the whole address (RFC 9112, 3.2.2).
  const [raw = '', query] = target.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s, 2);
  const rest = query === undefined ? '' : `?${query}`;
  try {
    // A slash that is written as %2F belongs to a name, and divides nothing (RFC 3986, 2.2).
    const names = raw.split('/').map((name) => decodeURIComponent(name).replaceAll('/', '%2F'));
    const path = names.join('/');
    return { path: path === '' ? '/' : path, query: rest };
  } catch {
    return { path: undefined, query: rest };
  }
}

async function sendFile(
  site: Site,
  file: PublishedFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = setContent(site, file, request, response);
  if (request.headers.range !== undefined) {
    const { size } = await stat(path);
    const range = request.method === 'GET' ? readByteRange(request.headers.range, size) : undefined;
    if (range === undefined || isWeak(request.headers['if-range'])) delete request.headers.range;
    else request.headers.range = range;
  }
  const result = await send(request, encodeURI(path), sendOptions);
  if (result.type === 'file') return sendResult(result.statusCode, result, response);
  result.stream.destroy();
  const contentRange = result.headers['Content-Range'];
  if (contentRange !== undefined) response.setHeader('Content-Range', contentRange);
  sendText(response, result.statusCode, result.statusCode === 416 ? 'Range not satisfiable' : 'Not sent');
}

const sendOptions = { cacheControl: false, contentType: false, dotfiles: 'allow', index: false } as const;

/** Tags that do not promise the same bytes cannot join parts of a file (RFC 9110, 13.1.5). */
function isWeak(condition: unknown): boolean {
  return String(condition).startsWith('W/');
}

/** What the package's types leave out: which coding to take where the reader prefers none. */
interface CodingNegotiator {
  encodings(available: readonly string[], options: { preferred: readonly string[] }): string[];
}

/** Chooses the coding and sets its headers; gives the path of the file to send. */
function setContent(
  { out }: Site,
  file: PublishedFile,
  request: IncomingMessage,
  response: ServerResponse,
): string {
  response.setHeader('Content-Type', contentTypeOf(file.path));
  response.setHeader('Vary', 'Accept-Encoding');
  const negotiator: CodingNegotiator = new Negotiator(request);
  const [preferred] = negotiator.encodings([...file.codings, 'identity'], { preferred: file.codings });
  const coding = file.codings.find((name) => name === preferred);
  if (coding) response.setHeader('Content-Encoding', coding);
  return join(out, file.path + (coding ? codings[coding] : ''));
}

function sendResult(
  status: number,
  { headers, stream }: SendResult,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(status, headers);
  return pipeline(stream, response);
}

async function sendNotFound(
  site: Site,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // The address may be there tomorrow, whatever the rule for its folder says.
  response.setHeader('Cache-Control', defaultCacheControl);
  const page = site.files.get('/404.html');
  if (!page || !isForPage(path, request)) return sendText(response, 404, 'Not found');
  const file = setContent(site, page, request, response);
  const whole = Object.assign(request, { headers: {} });
  const options = { ...sendOptions, acceptRanges: false, etag: false, lastModified: false };
  return sendResult(404, await send(whole, encodeURI(file), options), response);
}

/** Whether somebody reads what is answered, rather than a page that asked for a part of itself. */
function isForPage(path: string, request: IncomingMessage): boolean {
  const isFile = /\.\w+$/.test(path) && !path.endsWith('.html');
  const use = request.headers['sec-fetch-dest'] ?? 'document';
  const takesHtml = new Negotiator(request).mediaTypes(['text/html']).length > 0;
  return !isFile && takesHtml && ['document', 'iframe', 'frame'].includes(String(use));
}

function sendText(response: ServerResponse, status: number, text: string): void {
  for (const name of ['Content-Encoding', 'Vary']) response.removeHeader(name);
  const body = `${text}\n`;
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': defaultCacheControl,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
