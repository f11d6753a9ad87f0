import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface Serving {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves a built site on this machine as a plain static host would. Takes the port asked for or, where that is in use, a free one.
 * A base path ("/news/timeline") is where the site then stands.
 */
export async function serveFolder(folder: string, port: number, base = ''): Promise<Serving> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (base !== '' && !url.startsWith(`${base}/`)) {
      response.writeHead(302, { location: `${base}/` }).end();
      return;
    }
    request.url = url.slice(base.length);
    files(request, response, () => {
      request.url = '/404.html';
      response.statusCode = 404;
      files(request, response, () => void response.end('Not found'));
    });
  });
  await listen(server, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    return listen(server, 0);
  });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}${base}/`, server };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
