import { context } from 'esbuild';
import { spawnNext } from '../publish/build-site.ts';
import { startScriptOptions, pageScriptOptions, quoteSheetOptions } from '../publish/bundle-page-script.ts';

/** `npm run dev`: the framework's development server, with the page script bundled anew whenever it changes. */
const root = process.cwd();
const bundles = await Promise.all(
  [quoteSheetOptions(root), startScriptOptions(root), pageScriptOptions(root, 'dev')].map((options) =>
    context(options),
  ),
);
for (const bundle of bundles) {
  await bundle.rebuild();
  await bundle.watch();
}

const next = spawnNext(root, ['dev', ...process.argv.slice(2)]);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => {
  for (const bundle of bundles) void bundle.dispose();
  process.exitCode = code ?? 0;
});
