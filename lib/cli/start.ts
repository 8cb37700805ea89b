import { join } from 'node:path';
import { ensureBuilt } from '../publish/ensure-built.ts';
import { createSiteServer } from '../publish/site-server.ts';

/** `npm start`: builds the site when its sources have changed, then serves it; PORT and HOST say where. */
const root = process.cwd();
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);

try {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`Unexpected PORT \`${process.env.PORT}\`, expected a number up to 65535`);
  }
  await ensureBuilt(root);
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(): Promise<void> {
  const server = createSiteServer(join(root, 'out'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? taken() : error),
    );
    server.listen(port, host, resolve);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
  const address = server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  console.log(`Briefing Reader at http://${host === '127.0.0.1' ? 'localhost' : host}:${at}`);
}

function taken(): Error {
  return new Error(`Port ${port} is taken: choose another one, such as PORT=${port + 1} npm start`);
}
