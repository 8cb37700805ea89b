import { spawnNext } from '../publish/build-site.ts';

/** `npm run dev`: the framework's development server, which bundles the page script and the islands by itself. */
const next = spawnNext(process.cwd(), ['dev', ...process.argv.slice(2)]);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
next.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
