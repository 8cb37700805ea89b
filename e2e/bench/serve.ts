import { once } from 'node:events';
import { createSiteServer } from '../../lib/publish/site-server.ts';

/** Serves a folder as `npm start` does, on a free port of this machine. */
export async function serve(folder: string): Promise<{ url: string; close: () => void }> {
  const server = createSiteServer(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('Missing port of the server');
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
