import { createHmac } from 'node:crypto';
import { parse } from 'pg-connection-string';

/** The address of a database and the login that connects to it. `host` may be the folder of a unix socket. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl: boolean | object;
}

/** Parses `postgresql://user:password@host:port/database`, also with `?host=/folder` and `?sslmode=…`. */
export function parseConnection(url: string): Connection {
  const facts = parse(url);
  if (!facts.database || !facts.user) {
    throw new Error(
      'the database address needs a user and a database: postgresql://user:password@host/database',
    );
  }
  if (!facts.password) {
    // The passwords of the application's logins derive from this password: if it were empty, anyone could derive them.
    throw new Error('the database address needs a password: postgresql://user:password@host/database');
  }
  return {
    host: facts.host ?? 'localhost',
    port: Number(facts.port ?? 5432),
    user: facts.user,
    password: facts.password,
    database: facts.database,
    ssl: facts.ssl === true || (typeof facts.ssl === 'object' && facts.ssl !== null) ? facts.ssl : false,
  };
}

/**
 * The application's two database roles. Neither owns anything; row-level security limits the rows of each.
 */
export type ApplicationRole = 'yardstick_tenant' | 'yardstick_published';

/**
 * Returns the login of an application role in this database. The login's password derives from the owner's password,
 * so that every server that knows `DATABASE_URL` derives the same password, and no password is stored.
 */
export function applicationConnection(owner: Connection, role: ApplicationRole): Connection {
  const user = `${owner.database}_${role}`;
  const password = createHmac('sha256', owner.password).update(user).digest('base64url');
  return { ...owner, user, password };
}
