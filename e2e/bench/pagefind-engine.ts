import { mkdtempSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../lib/search/record.ts';
import type { Engine } from './search-figures.ts';

interface Pagefind {
  options(options: object): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** How many results are read; the figures need no more. */
const mostResults = 20;

/** Pagefind over the passages, as a site would use it: its own script with its index in a folder. */
export async function pagefindEngine(records: readonly SearchRecord[]): Promise<Engine> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  for (const { id, kind, text, fields } of records)
    if (kind === 'passage')
      await index.addCustomRecord({
        url: `/${id}`,
        language: 'en',
        content: [text, fields.speaker?.name, fields.outlet?.name, fields.question].filter(Boolean).join(' '),
      });
  const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: folder });
  await close();
  serveFiles();
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(script)) as Pagefind;
  await pagefind.options({ basePath: pathToFileURL(`${folder}/`).href, baseUrl: '/' });
  return {
    name: 'Pagefind',
    first: async (text) => {
      const { results } = await pagefind.search(text);
      const data = await Promise.all(results.slice(0, mostResults).map((result) => result.data()));
      return data.map(({ url }) => url.replaceAll('/', ''));
    },
  };
}

/** Lets `fetch` read files, as Pagefind's script fetches its index. */
function serveFiles(): void {
  const fetchOver = globalThis.fetch;
  globalThis.fetch = async (input, options) => {
    const url = input instanceof Request ? input.url : String(input);
    return url.startsWith('file:')
      ? new Response(new Uint8Array(await readFile(fileURLToPath(url.split('?')[0]!))))
      : fetchOver(input, options);
  };
}
