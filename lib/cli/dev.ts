import { context } from 'esbuild';
import { spawnNext } from '../publish/build-site.ts';
import { pageScriptOptions } from '../publish/bundle-page-script.ts';

/** `npm run dev`: the framework's development server, with the page script bundled anew whenever it changes. */
const pageScript = await context(pageScriptOptions(process.cwd()));
await pageScript.rebuild();
await pageScript.watch();

const next = spawnNext(process.cwd(), ['dev', ...process.argv.slice(2)]);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => {
  void pageScript.dispose();
  process.exitCode = code ?? 0;
});
