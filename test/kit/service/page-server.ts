import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { arrivalOf, type Reply } from '../sdk/fake-graphql-server.js';

export interface PageServer extends AsyncDisposable {
  readonly address: string;
}

/** Starts a server with an empty page at `/`, the modules of a folder, and the given reply at `/graphql`. */
export async function startPageServer(folder: string, reply: Reply): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const { url = '/' } = request;
    const file = join(folder, url);
    if (url === '/') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<!doctype html><title>Page</title><link rel="icon" href="data:,">');
    } else if (url === '/graphql') {
      reply(response, await arrivalOf(request));
    } else if (existsSync(file)) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
