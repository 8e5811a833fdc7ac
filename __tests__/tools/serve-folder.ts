import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

export interface Served extends AsyncDisposable {
  readonly url: string;
  /** Paths in the order in which they were asked for. */
  readonly paths: readonly string[];
}

/** A folder on loopback, as a CDN would serve it. */
export async function serveFolder(folder: string): Promise<Served> {
  const paths: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    paths.push(path);
    readFile(join(folder, path)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no TCP address');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    paths,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
