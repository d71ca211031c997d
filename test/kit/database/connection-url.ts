import type { Connection } from '../../../server/persistence/sql/connection.js';

/** Writes what `parseConnection` reads; a folder of a unix socket stands where the host would. */
export function connectionUrl({ user, password, host, port, database }: Connection): string {
  const parts = [user, password, host].map(encodeURIComponent);
  return `postgresql://${parts[0]}:${parts[1]}@${parts[2]}:${port}/${encodeURIComponent(database)}`;
}
