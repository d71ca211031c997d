import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { vi } from 'vitest';
import { findBinaries } from '../../../server/persistence/embedded/binaries.js';
import { existingCluster, makeSharedFolder } from '../../../server/persistence/embedded/cluster.js';
import { inSession } from '../../../server/persistence/embedded/owner.js';
import { asServer, serverUser } from '../../../server/persistence/embedded/server-user.js';
import { settings } from '../../../server/persistence/embedded/settings.js';
import type { Connection } from '../../../server/persistence/sql/connection.js';

/** A council's own PostgreSQL server, whose address stays the same after a restart. */
export interface StoppablePostgres {
  readonly owner: Connection;
  start(): Promise<void>;
  /** Stops the server: `SIGINT` stops it in order, `SIGQUIT` stops it as in a crash. */
  stop(how: 'SIGINT' | 'SIGQUIT'): Promise<void>;
}

/**
 * Prepares a server with a fixed address on the files, and with the owner, of an embedded PostgreSQL that has stopped.
 */
export async function atFixedAddress(dataFolder: string, owner: Connection): Promise<StoppablePostgres> {
  const cluster = existingCluster(dataFolder);
  if (!cluster) throw new Error(`no PostgreSQL has run in ${dataFolder}`);
  const user = serverUser(cluster);
  const binaries = findBinaries(user, () => (user ? makeSharedFolder() : dataFolder));
  const port = await freePort();
  const address: Connection = { ...owner, host: '127.0.0.1', port };
  const tcp = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories='];
  const options = [...settings('', false), ...tcp.flatMap((setting) => ['-c', setting])];
  let server: ReturnType<typeof spawn> | undefined;
  return {
    owner: address,
    async start() {
      server = spawn(binaries.postgres, ['-D', cluster, ...options], { ...asServer(user), stdio: 'ignore' });
      const answers = () => inSession(address, (client) => client.query('SELECT 1'));
      await vi.waitFor(answers, { timeout: 20_000, interval: 50 });
    },
    async stop(how) {
      if (server?.exitCode !== null) return;
      const ended = once(server, 'exit');
      server.kill(how);
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
