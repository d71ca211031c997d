import type { Connection } from '../../../server/persistence/sql/connection.js';

/**
 * Returns the URL of a connection; the inverse of `parseConnection`. For a Unix socket, the host is the socket's
 * folder.
 */
export function connectionUrl({ user, password, host, port, database }: Connection): string {
  const parts = [user, password, host].map(encodeURIComponent);
  return `postgresql://${parts[0]}:${parts[1]}@${parts[2]}:${port}/${encodeURIComponent(database)}`;
}
