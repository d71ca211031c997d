import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { inSession } from '../../server/persistence/embedded/owner.js';
import { type ApplicationRole, applicationConnection } from '../../server/persistence/sql/connection.js';
import { merton, openTestApp, rotherham } from '../kit/councils/councils.js';
import { furnish } from '../kit/councils/furnished-council.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { insertRow, rowOf, undone } from '../kit/database/sql.js';

// Plain SQL with the application's logins, as an attacker inside the service would send it. The tables come
// from PostgreSQL's catalogue, so that a new table fails here until the furnished council has a row in it.
const app = await openTestApp();
const idOf = async (gssCode: string) => (await furnish(app, gssCode)).member.memberships[0]?.councilId ?? '';
const [ours, theirs] = [await idOf(merton), await idOf(rotherham)];
await defineShared(app, measureInput('shared'));

const open: pg.Client[] = [];
async function connect(connection = app.test.administrator): Promise<pg.Client> {
  const client = new pg.Client(connection);
  await client.connect();
  open.push(client);
  return client;
}
afterAll(() => Promise.all(open.map((client) => client.end())));
const login = (role: ApplicationRole) => connect(applicationConnection(app.test.owner, role));
/** Runs `work` in a new session of the tenant role, without earlier settings, and closes it. */
const inFreshSession = <T>(work: (client: pg.Client) => Promise<T>): Promise<T> =>
  inSession(applicationConnection(app.test.owner, 'yardstick_tenant'), work);

const administrator = await connect();
const tenant = await login('yardstick_tenant');
const published = await login('yardstick_published');

interface Table {
  readonly table: string;
  /** True if all its rows belong to councils; otherwise some rows may be shared. */
  readonly councilsOnly: boolean;
}
const { rows: tables } = await administrator.query<Table>(
  `SELECT attrelid::regclass::text AS table, attnotnull AS "councilsOnly" FROM pg_attribute
   JOIN pg_class ON pg_class.oid = attrelid AND relkind = 'r' AND relnamespace = 'public'::regnamespace
   WHERE attname = 'council_id' ORDER BY 1`,
);
/** Tables without councils' rows that the application may write. */
const { rows: shared } = await administrator.query<{ table: string }>(
  `SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
     AND has_table_privilege('yardstick_tenant', oid, 'INSERT')
     AND NOT EXISTS (SELECT FROM pg_attribute WHERE attrelid = pg_class.oid AND attname = 'council_id')`,
);

/** Runs `work` in a transaction of the tenant role with these settings, and rolls it back. */
const withSettings = <T>(settings: Readonly<Record<string, string>>, work: () => Promise<T>): Promise<T> =>
  undone(tenant, async () => {
    for (const [name, value] of Object.entries(settings)) {
      await tenant.query('SELECT set_config($1, $2, true)', [name, value]);
    }
    return work();
  });
/** Also with the setting of the webhook dispatcher's session, without which webhooks' secrets are hidden. */
const inRotherham = <T>(work: () => Promise<T>) =>
  withSettings({ 'app.council_id': theirs, 'app.delivering': 'on' }, work);

async function count(client: pg.Client, table: string, where: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM ${table} WHERE ${where}`,
  );
  return rows[0]?.count ?? 0;
}

/** PostgreSQL's error message. */
const errorOf = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'there was no error',
    (error: Error) => error.message,
  );
const byPolicy = /violates row-level security policy/;
const byGrant = /permission denied/;

/**
 * Sets the first column that the role may update to itself. Returns the changed rows, or PostgreSQL's error.
 */
async function touch(table: string, where: string): Promise<number | string> {
  const { rows } = await tenant.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0
       AND attgenerated = '' ORDER BY NOT has_column_privilege(attrelid, attnum, 'UPDATE') LIMIT 1`,
    [table],
  );
  const column = rows[0]?.name;
  const statement = `UPDATE ${table} SET ${column} = ${column} WHERE ${where}`;
  return tenant.query(statement).then(
    ({ rowCount }) => rowCount ?? 0,
    (error: Error) => error.message,
  );
}

describe.each(tables)('one council in the table $table of another', ({ table, councilsOnly }) => {
  it('is tested with rows of both', async () => {
    expect(await rowOf(administrator, table, ours)).toBeDefined();
    expect(await rowOf(administrator, table, theirs)).toBeDefined();
  });

  it('sees its own rows and none of the other', async () => {
    await inRotherham(async () => {
      expect(await count(tenant, table, `council_id = '${theirs}'`)).toBeGreaterThan(0);
      expect(await count(tenant, table, `council_id <> '${theirs}'`)).toBe(0);
    });
  });

  it("cannot add a row to the other, even a copy of the other's row", async () => {
    const row = (await rowOf(administrator, table, ours)) ?? '';
    expect(await errorOf(inRotherham(() => insertRow(tenant, table, row)))).toMatch(byPolicy);
  });

  it('cannot change a row of the other', async () => {
    const outcome = await inRotherham(() => touch(table, `council_id = '${ours}'`));
    if (outcome !== 0) expect(outcome).toMatch(byGrant);
  });

  it('cannot give its own row to the other, nor share it', async () => {
    for (const receiver of [`'${ours}'`, 'NULL']) {
      const attempt = inRotherham(() => tenant.query(`UPDATE ${table} SET council_id = ${receiver}`));
      expect(await errorOf(attempt)).toMatch(/violates row-level security policy|permission denied/);
    }
  });

  it('cannot remove anything', async () => {
    const outcome = await inRotherham(() => tenant.query(`DELETE FROM ${table}`)).then(
      ({ rowCount }) => rowCount,
      (error: Error) => error.message,
    );
    // The application may delete answers to idempotency keys, but only if they are a day old.
    if (outcome !== 0) expect(outcome).toMatch(byGrant);
    expect(await errorOf(inRotherham(() => tenant.query(`TRUNCATE ${table}`)))).toMatch(byGrant);
  });

  it('sees no row of a council while no tenant is set', async () => {
    await inFreshSession(async (fresh) => {
      expect(await count(fresh, table, 'council_id IS NOT NULL')).toBe(0);
    });
  });

  it('sees no row after the transaction that set the tenant', async () => {
    await withSettings({ 'app.council_id': ours }, async () => undefined);
    const { rows } = await tenant.query(`SELECT current_setting('app.council_id', true) AS left`);
    expect(rows).toEqual([{ left: '' }]);
    if (councilsOnly) {
      expect(await errorOf(count(tenant, table, 'true'))).toBe('invalid input syntax for type uuid: ""');
    } else expect(await count(tenant, table, 'council_id IS NOT NULL')).toBe(0);
  });

  it('is hidden from the platform, which writes shared rows', async () => {
    const row = (await rowOf(administrator, table, ours)) ?? '';
    await inFreshSession((fresh) =>
      undone(fresh, async () => {
        await fresh.query(`SET LOCAL app.catalogue = 'on'`);
        expect(await count(fresh, table, 'council_id IS NOT NULL')).toBe(0);
        expect(await errorOf(insertRow(fresh, table, row))).toMatch(byPolicy);
      }),
    );
  });

  it('is hidden from the role that reads published rows', async () => {
    const { rows } = await published.query<{ mayRead: boolean }>(
      `SELECT has_table_privilege($1, 'SELECT') AS "mayRead"`,
      [table],
    );
    if (rows[0]?.mayRead && !councilsOnly) {
      expect(await count(published, table, 'council_id IS NOT NULL')).toBe(0);
    } else expect(await errorOf(count(published, table, 'true'))).toMatch(byGrant);
    await published.query(`SELECT set_config('app.council_id', $1, false)`, [ours]);
    if (rows[0]?.mayRead) expect(await count(published, table, 'council_id IS NOT NULL')).toBe(0);
    expect(await errorOf(published.query(`INSERT INTO ${table} DEFAULT VALUES`))).toMatch(byGrant);
  });
});

describe('a council in shared rows', () => {
  const withSharedRows = tables.filter(({ councilsOnly }) => !councilsOnly);

  it.each(withSharedRows)('cannot add to $table or change it', async ({ table }) => {
    const insert = inRotherham(() => tenant.query(`INSERT INTO ${table} (council_id) VALUES (NULL)`));
    expect(await errorOf(insert)).toMatch(byPolicy);
    const outcome = await inRotherham(() => touch(table, 'council_id IS NULL'));
    if (outcome !== 0) expect(outcome).toMatch(byGrant);
  });

  it.each(shared)('cannot add to $table or change it', async ({ table }) => {
    const insert = inRotherham(() => tenant.query(`INSERT INTO ${table} DEFAULT VALUES`));
    expect(await errorOf(insert)).toMatch(byPolicy);
    const outcome = await inRotherham(() => touch(table, 'true'));
    if (outcome !== 0) expect(outcome).toMatch(byGrant);
  });

  it("can read a shared measure; only the platform's session can change it", async () => {
    const rename = `UPDATE measure SET owner = 'Somebody', version = version + 1 WHERE code = 'shared'`;
    await inRotherham(async () => expect(await count(tenant, 'measure', `code = 'shared'`)).toBe(1));
    expect((await inRotherham(() => tenant.query(rename))).rowCount).toBe(0);
    const platform = { 'app.catalogue': 'on' };
    expect((await withSettings(platform, () => tenant.query(rename))).rowCount).toBe(1);
  });
});
