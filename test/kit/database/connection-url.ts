import type { Connection } from '../../../server/persistence/sql/connection.js';

/** The inverse of `parseConnection`; the folder of a unix socket takes the place of the host. */
export function connectionUrl({ user, password, host, port, database }: Connection): string {
  const parts = [user, password, host].map(encodeURIComponent);
  return `postgresql://${parts[0]}:${parts[1]}@${parts[2]}:${port}/${encodeURIComponent(database)}`;
}
