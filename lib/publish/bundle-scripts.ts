import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { assetsFolder } from './assets-folder.ts';
import { islandNames, type IslandFiles } from '../model/islands.ts';
import { nameWorkers } from './name-workers.ts';
import type { Style } from './publish-style.ts';
import { nameLoaded } from './name-loaded.ts';

/** The scripts of the site, bundled. */
export interface Scripts {
  /** The script that stands in every page's head and runs at once. */
  inline: string;
  /** Address of the module that every page loads. */
  page: string;
  /** The text of all that works on a page without an island: it tells which classes scripts set. */
  texts: string[];
}

/** Each worker with the module of the islands that starts it. */
const workers = [
  ['lib/search/worker.ts', 'components/islands/search-worker.ts'],
  ['lib/quote-check/worker.ts', 'components/islands/quote-worker.ts'],
] as const;
const mountEntry = 'components/islands/mount.tsx';
/** What the page script loads when it is used. */
const loaded = [
  'lib/page/filter.ts',
  'lib/page/claim-filter.ts',
  'lib/page/excerpt-filter.ts',
  'lib/page/figure-list.ts',
  'lib/page/quote-sheet.ts',
  'lib/page/claim-embed.ts',
];

/**
 * Bundles all scripts of the site into `out/assets/`: the workers; the islands, split so that each is loaded alone,
 * and run by Preact, which is a tenth of React's size to load; and the page script, one file that knows all others by
 * their addresses.
 *
 * @param root the project's root
 * @param out the export's folder
 * @param style whose addresses the scripts know
 */
export async function bundleScripts(root: string, out: string, style: Style): Promise<Scripts> {
  const bundle = async (options: BuildOptions): Promise<Metafile> => {
    const names = {
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      outdir: join(out, assetsFolder),
    };
    const { metafile } = await build({
      ...shared(root),
      ...names,
      format: 'esm',
      metafile: true,
      ...options,
    });
    return metafile ?? { inputs: {}, outputs: {} };
  };

  // Each by itself: what two of them shared would be a further file to wait for.
  const workerFiles = new Map<string, string>();
  for (const [worker] of workers)
    workerFiles.set(worker, addressOf(await bundle({ entryPoints: [worker], splitting: true }), worker));
  const islands = await bundle({
    entryPoints: [mountEntry],
    splitting: true,
    alias: {
      react: 'preact/compat',
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
    },
    plugins: [nameWorkers((source) => workerFiles.get(source) ?? '')],
  });
  const loadedFiles = await bundle({ entryPoints: loaded });
  const [entry] = ['lib/page/page-entry.ts'];
  const page = await bundle({
    entryPoints: [entry],
    define: { islandFiles: JSON.stringify(islandFiles(islands, workerFiles, style.islands)) },
    plugins: [nameLoaded((path) => addressOf(loadedFiles, relative(root, path)))],
  });
  const inline = await build({
    ...shared(root),
    entryPoints: ['lib/page/start-entry.ts'],
    format: 'iife',
    write: false,
    define: { fontFiles: JSON.stringify(style.fonts) },
  });
  const texts = [entry, ...loaded].map((source) => outputOf(source === entry ? page : loadedFiles, source));
  return {
    inline: inline.outputFiles?.[0]?.text.trim() ?? '',
    page: addressOf(page, entry),
    texts: await Promise.all(texts.map((path) => readFile(join(root, path), 'utf8'))),
  };
}

function shared(root: string): BuildOptions {
  return {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    legalComments: 'none',
    logLevel: 'warning',
  };
}

function islandFiles(
  metafile: Metafile,
  workerFiles: ReadonlyMap<string, string>,
  style: string,
): IslandFiles {
  const mount = outputOf(metafile, mountEntry);
  const files: IslandFiles = {
    mount: publicAddress(mount),
    modules: {} as IslandFiles['modules'],
    style,
    workers: {},
  };
  for (const name of islandNames) {
    const own = outputOf(metafile, `components/islands/${name}.tsx`);
    const outputs = [...new Set([mount, ...importsOf(metafile, mount), own, ...importsOf(metafile, own)])];
    files.modules[name] = outputs.map(publicAddress);
    const [started] =
      workers.find(([, starter]) => outputs.some((path) => isMadeFrom(metafile, path, starter))) ?? [];
    const worker = started && workerFiles.get(started);
    if (worker) files.workers[name] = worker;
  }
  return files;
}

function isMadeFrom({ outputs }: Metafile, path: string, source: string): boolean {
  return source in (outputs[path]?.inputs ?? {});
}

function addressOf(metafile: Metafile, source: string): string {
  return publicAddress(outputOf(metafile, source));
}

/** The bundled file that was made from a source. */
function outputOf({ outputs }: Metafile, source: string): string {
  const found = Object.entries(outputs).find(([, output]) => output.entryPoint === source);
  if (!found) throw new Error(`Missing the bundle of ${source}`);
  return found[0];
}

/** What a bundled file imports at once, and what that does in turn. */
function importsOf(metafile: Metafile, path: string, known = new Set<string>()): string[] {
  for (const { path: imported, kind } of metafile.outputs[path]?.imports ?? []) {
    if (kind !== 'import-statement' || known.has(imported)) continue;
    known.add(imported);
    importsOf(metafile, imported, known);
  }
  return [...known];
}

function publicAddress(path: string): string {
  return `/${assetsFolder}/${path.split(/[\\/]/).at(-1) ?? ''}`;
}
