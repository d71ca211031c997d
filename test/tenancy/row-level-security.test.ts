import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { applicationConnection } from '../../server/persistence/sql/connection.js';
import { createTestDatabase } from '../kit/database/postgres.js';

// Reads what PostgreSQL itself says of the migrated database: a new table, role or function cannot be forgotten.
const database = await createTestDatabase();
const administrator = new pg.Client(database.administrator);
await administrator.connect();
afterAll(async () => {
  await administrator.end();
  await database.drop();
});

const groups = ['yardstick_tenant', 'yardstick_published'] as const;
const logins = groups.map((role) => applicationConnection(database.owner, role).user);
const roles = [...groups, ...logins];

async function rows<Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await administrator.query<Row>(statement, [...values])).rows;
}

async function names(statement: string, values: readonly unknown[] = []): Promise<string[]> {
  return (await rows<{ name: string }>(statement, values)).map(({ name }) => name);
}

const ours = `relnamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace, 'pg_toast'::regnamespace)`;
const ofCouncils = `oid IN (SELECT attrelid FROM pg_attribute WHERE attname = 'council_id') AND relkind IN ('r', 'p') AND ${ours}`;

describe('a table with rows of councils', () => {
  it('has row-level security that binds its owner too', async () => {
    const tables = await rows<{ name: string; enabled: boolean; forced: boolean }>(
      `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced
       FROM pg_class WHERE ${ofCouncils}`,
    );
    expect(tables.length).toBeGreaterThanOrEqual(19);
    expect(tables.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
  });

  it('has policies that check what is written as well as what is read', async () => {
    const unchecked = await names(
      `SELECT polname AS name FROM pg_policy
       WHERE polrelid IN (SELECT oid FROM pg_class WHERE ${ofCouncils})
         AND ((polcmd <> 'a' AND polqual IS NULL) OR (polcmd NOT IN ('r', 'd') AND polwithcheck IS NULL)
           OR pg_get_expr(coalesce(polqual, polwithcheck), polrelid) NOT LIKE '%council_id%'
           OR polroles @> ARRAY[0::oid])
       ORDER BY 1`,
    );
    // At the door nobody's council is known yet: it shows to read what the caller has named, and how far all chains are.
    expect(unchecked).toEqual([
      'audit_head_counted',
      'identity_provider_at_the_door',
      'membership_at_the_door',
    ]);
    const credentialFunctions = await rows<{ to: string; reads: boolean }>(
      `SELECT polroles::regrole[]::text AS to, polcmd = 'r' AS reads FROM pg_policy WHERE polname = ANY($1)`,
      [unchecked],
    );
    expect(credentialFunctions).toEqual(unchecked.map(() => ({ to: '{yardstick_tenant}', reads: true })));
  });

  it('tells nobody by its unique keys what another council has', async () => {
    // A primary key begins with an id that nobody can guess.
    const telling = await names(
      `SELECT indexrelid::regclass::text AS name FROM pg_index
       JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
       WHERE indisunique AND NOT indisprimary AND attname NOT IN ('council_id', 'house')
         AND indrelid IN (SELECT oid FROM pg_class WHERE ${ofCouncils})`,
    );
    expect(telling).toEqual([]);
  });

  it('has a primary key of random ids alone', async () => {
    const guessable = await names(
      `SELECT indrelid::regclass::text AS name FROM pg_index
       JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
       WHERE indisprimary AND attname <> 'house' AND indrelid IN (SELECT oid FROM pg_class WHERE ${ofCouncils})
         AND NOT EXISTS (SELECT FROM pg_attrdef WHERE adrelid = indrelid AND adnum = attnum
           AND pg_get_expr(adbin, adrelid) = 'gen_random_uuid()')`,
    );
    expect(guessable).toEqual([]);
  });
});

describe('the roles of the application', () => {
  it('may log in and nothing else', async () => {
    const found = await rows<Record<string, unknown>>(
      `SELECT rolname, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS mighty
       FROM pg_roles WHERE rolname = ANY($1)`,
      [roles],
    );
    expect(found).toHaveLength(4);
    expect(found.filter(({ mighty }) => mighty)).toEqual([]);
  });

  it('are members of no other role', async () => {
    const memberships = await rows(
      `SELECT member::regrole::text AS member, roleid::regrole::text AS of FROM pg_auth_members
       WHERE member = ANY($1::regrole[]) ORDER BY 1 DESC`,
      [roles],
    );
    expect(memberships).toEqual(
      logins
        .map((member, index) => ({ member, of: groups[index] }))
        .sort((a, b) => (a.member < b.member ? 1 : -1)),
    );
  });

  it('own nothing and can make nothing', async () => {
    const owned = await names(
      `SELECT classid::regclass || ' ' || objid AS name FROM pg_shdepend
       WHERE refobjid = ANY($1::regrole[]) AND deptype = 'o'`,
      [roles],
    );
    expect(owned).toEqual([]);
    const makers = await names(
      `SELECT role AS name FROM unnest($1::text[]) AS role
       WHERE has_schema_privilege(role, 'public', 'CREATE')
         OR has_database_privilege(role, current_database(), 'CREATE')`,
      [roles],
    );
    expect(makers).toEqual([]);
  });

  it('can remove nothing but what an import staged for itself and answers that had their day', async () => {
    const removers = await names(
      `SELECT role || ' from ' || relname AS name FROM unnest($1::text[]) AS role, pg_class
       WHERE relkind IN ('r', 'p') AND ${ours} AND relname NOT IN ('staged_figure', 'idempotent_answer')
         AND (has_table_privilege(role, oid, 'DELETE') OR has_table_privilege(role, oid, 'TRUNCATE')
           OR has_table_privilege(role, oid, 'REFERENCES') OR has_table_privilege(role, oid, 'TRIGGER'))`,
      [roles],
    );
    expect(removers).toEqual([]);
    const [kept] = await rows<{ rule: string; truncates: boolean }>(
      `SELECT pg_get_expr(polqual, polrelid) AS rule,
         has_table_privilege('yardstick_tenant', polrelid, 'TRUNCATE') AS truncates
       FROM pg_policy WHERE polrelid = 'idempotent_answer'::regclass AND polcmd = 'd'`,
    );
    expect(kept?.rule).toMatch(/recorded_at < \(clock_timestamp\(\) - '24:00:00'::interval\)\) AND /);
    expect(kept?.truncates).toBe(false);
  });

  it('cannot change what is recorded once and for all', async () => {
    const changeable = await names(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND ${ours}
         AND has_any_column_privilege('yardstick_tenant', oid, 'UPDATE') ORDER BY 1`,
    );
    // Everything else is append-only, or not written by the application at all.
    expect(changeable).toEqual([
      'api_key',
      'area',
      'audit_head',
      'committee',
      'comparison_group',
      'council',
      'council_setting',
      'identity_provider',
      'import_mapping',
      'measure',
      'meeting',
      'member_request',
      'membership',
      'narrative',
      'publication_release',
      'published_comparison',
      'published_distribution',
      'published_figure',
      'scheduled_report',
      'scorecard',
      'scorecard_change',
      'webhook',
      'webhook_delivery',
    ]);
  });

  it('can change of a key its secret, its last use and its end, of a proposal what became of it, of a narrative its words', async () => {
    const columns = await names(
      `SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute
       WHERE attrelid IN ('api_key'::regclass, 'scorecard_change'::regclass, 'narrative'::regclass)
         AND attnum > 0 AND has_column_privilege('yardstick_tenant', attrelid, attnum, 'UPDATE') ORDER BY 1`,
    );
    const words = ['action_due_on', 'action_owner', 'action_rag'];
    words.push('approver', 'approver_id', 'author', 'author_id', 'citation');
    const decision = [
      'decided_at',
      'decided_by',
      'decision_note',
      'edition_id',
      'replaced_measure_id',
      'state',
    ];
    words.push('recorded_at', 'return_reason', 'state', 'text_cy', 'text_en', 'version');
    expect(columns).toEqual([
      ...['last_used_at', 'previous_ends_at', 'previous_hash', 'revoked_at', 'secret_hash'].map(
        (part) => `api_key.${part}`,
      ),
      ...words.map((word) => `narrative.${word}`),
      ...decision.map((part) => `scorecard_change.${part}`),
    ]);
  });

  it('where they read what is published, only read, and nothing of councils alone', async () => {
    const rights = await rows<{ name: string; writes: boolean; private: boolean }>(
      `SELECT relname AS name,
         has_any_column_privilege('yardstick_published', oid, 'INSERT, UPDATE') AS writes,
         EXISTS (SELECT FROM pg_attribute
           WHERE attrelid = pg_class.oid AND attname = 'council_id' AND attnotnull) AS private
       FROM pg_class WHERE relkind = 'r' AND ${ours}
         AND has_any_column_privilege('yardstick_published', oid, 'SELECT, INSERT, UPDATE')`,
    );
    expect(rights.length).toBeGreaterThan(0);
    expect(rights.filter((right) => right.writes || right.private)).toEqual([]);
    expect(rights.map(({ name }) => name)).not.toContain('api_key');
  });
});

describe('no way leads round the policies', () => {
  it('by a function that runs as its owner', async () => {
    const definers = `SELECT proname AS name FROM pg_proc
      WHERE prosecdef AND pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`;
    expect(await names(definers)).toEqual([]);
  });

  it('by a view that runs as its owner, or a materialised one', async () => {
    const views = `SELECT relname AS name FROM pg_class WHERE ${ours}
      AND (relkind = 'm' OR (relkind = 'v' AND NOT coalesce(reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on']))`;
    expect(await names(views)).toEqual([]);
  });

  it('by a privilege that everybody has', async () => {
    const open = `SELECT relname || ' ' || privilege_type AS name FROM pg_class, aclexplode(relacl)
      WHERE ${ours} AND grantee = 0`;
    expect(await names(open)).toEqual([]);
  });
});

it('every foreign key has an index that begins with its columns', async () => {
  const uncovered = await names(
    `SELECT conrelid::regclass || ': ' || conname AS name FROM pg_constraint WHERE contype = 'f'
       AND NOT EXISTS (SELECT FROM pg_index
         WHERE indrelid = conrelid AND indpred IS NULL
           AND (string_to_array(indkey::text, ' ')::int2[])[1:cardinality(conkey)] @> conkey
           AND (string_to_array(indkey::text, ' ')::int2[])[1:cardinality(conkey)] <@ conkey)`,
  );
  expect(uncovered).toEqual([]);
});

it('what is filtered by is text with a check, since an enum under row-level security uses no index', async () => {
  expect(await names(`SELECT typname AS name FROM pg_type WHERE typtype = 'e'`)).toEqual([]);
});
