import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { applicationConnection } from '../../server/persistence/sql/connection.js';
import { createTestDatabase } from '../kit/database/postgres.js';

// Reads PostgreSQL's catalogue of the migrated database, so that a new table, role or function is tested too.
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
  it('has row-level security that also binds its owner', async () => {
    const tables = await rows<{ name: string; enabled: boolean; forced: boolean }>(
      `SELECT relname AS name, relrowsecurity AS enabled, relforcerowsecurity AS forced
       FROM pg_class WHERE ${ofCouncils}`,
    );
    expect(tables.length).toBeGreaterThanOrEqual(19);
    expect(tables.filter(({ enabled, forced }) => !enabled || !forced)).toEqual([]);
  });

  it('has policies that check writes as well as reads', async () => {
    const unchecked = await names(
      `SELECT polname AS name FROM pg_policy
       WHERE polrelid IN (SELECT oid FROM pg_class WHERE ${ofCouncils})
         AND ((polcmd <> 'a' AND polqual IS NULL) OR (polcmd NOT IN ('r', 'd') AND polwithcheck IS NULL)
           OR pg_get_expr(coalesce(polqual, polwithcheck), polrelid) NOT LIKE '%council_id%'
           OR polroles @> ARRAY[0::oid])
       ORDER BY 1`,
    );
    // During a credential lookup no council is set: these policies show, to read only, the rows that the
    // caller has named and the heads of all audit chains.
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

  it("does not reveal another council's rows by its unique keys", async () => {
    // A primary key begins with an id that cannot be guessed.
    const revealing = await names(
      `SELECT indexrelid::regclass::text AS name FROM pg_index
       JOIN pg_attribute ON attrelid = indrelid AND attnum = indkey[0]
       WHERE indisunique AND NOT indisprimary AND attname NOT IN ('council_id', 'house')
         AND indrelid IN (SELECT oid FROM pg_class WHERE ${ofCouncils})`,
    );
    expect(revealing).toEqual([]);
  });

  it('has a primary key of random ids', async () => {
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
    const attributes = await rows<Record<string, unknown>>(
      `SELECT rolname, rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS mighty
       FROM pg_roles WHERE rolname = ANY($1)`,
      [roles],
    );
    expect(attributes).toHaveLength(4);
    expect(attributes.filter(({ mighty }) => mighty)).toEqual([]);
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

  it('own nothing and can create nothing', async () => {
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

  it("can delete only an import's staged rows and answers older than a day", async () => {
    const removers = await names(
      `SELECT role || ' from ' || relname AS name FROM unnest($1::text[]) AS role, pg_class
       WHERE relkind IN ('r', 'p') AND ${ours} AND relname NOT IN ('staged_figure', 'idempotent_answer')
         AND (has_table_privilege(role, oid, 'DELETE') OR has_table_privilege(role, oid, 'TRUNCATE')
           OR has_table_privilege(role, oid, 'REFERENCES') OR has_table_privilege(role, oid, 'TRIGGER'))`,
      [roles],
    );
    expect(removers).toEqual([]);
    const [policy] = await rows<{ rule: string; truncates: boolean }>(
      `SELECT pg_get_expr(polqual, polrelid) AS rule,
         has_table_privilege('yardstick_tenant', polrelid, 'TRUNCATE') AS truncates
       FROM pg_policy WHERE polrelid = 'idempotent_answer'::regclass AND polcmd = 'd'`,
    );
    expect(policy?.rule).toMatch(/recorded_at < \(clock_timestamp\(\) - '24:00:00'::interval\)\) AND /);
    expect(policy?.truncates).toBe(false);
  });

  it('cannot update append-only tables', async () => {
    const changeable = await names(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND ${ours}
         AND has_any_column_privilege('yardstick_tenant', oid, 'UPDATE') ORDER BY 1`,
    );
    // All other tables are append-only, or are not written by the application.
    expect(changeable).toEqual([
      'api_key',
      'area',
      'area_identity',
      'area_succession',
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
      'reorganisation',
      'scheduled_report',
      'scorecard',
      'scorecard_change',
      'webhook',
      'webhook_delivery',
    ]);
  });

  it("can update only a key's secrets, last use and revocation, a proposal's decision, and a narrative's content", async () => {
    const columns = await names(
      `SELECT attrelid::regclass || '.' || attname AS name FROM pg_attribute
       WHERE attrelid IN ('api_key'::regclass, 'scorecard_change'::regclass, 'narrative'::regclass)
         AND attnum > 0 AND has_column_privilege('yardstick_tenant', attrelid, attnum, 'UPDATE') ORDER BY 1`,
    );
    const content = ['action_due_on', 'action_owner', 'action_rag'];
    content.push('approver', 'approver_id', 'author', 'author_id', 'citation');
    const decision = [
      'decided_at',
      'decided_by',
      'decision_note',
      'decision_note_cy',
      'edition_id',
      'replaced_measure_id',
      'state',
    ];
    content.push(
      'recorded_at',
      'return_reason',
      'return_reason_cy',
      'state',
      'text_cy',
      'text_en',
      'version',
    );
    expect(columns).toEqual([
      ...['last_used_at', 'previous_ends_at', 'previous_hash', 'revoked_at', 'secret_hash'].map(
        (part) => `api_key.${part}`,
      ),
      ...content.map((part) => `narrative.${part}`),
      ...decision.map((part) => `scorecard_change.${part}`),
    ]);
  });

  it("for published rows can only read, and read no table that has only councils' rows", async () => {
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

describe('the policies cannot be bypassed', () => {
  it('by a function that runs as its owner', async () => {
    const definers = `SELECT proname AS name FROM pg_proc
      WHERE prosecdef AND pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)`;
    expect(await names(definers)).toEqual([]);
  });

  it('by a view that runs as its owner, or a materialised view', async () => {
    const views = `SELECT relname AS name FROM pg_class WHERE ${ours}
      AND (relkind = 'm' OR (relkind = 'v' AND NOT coalesce(reloptions, '{}') && ARRAY['security_invoker=true', 'security_invoker=on']))`;
    expect(await names(views)).toEqual([]);
  });

  it('by a privilege of PUBLIC', async () => {
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

it('no column is an enum, because enums use no index under row-level security', async () => {
  expect(await names(`SELECT typname AS name FROM pg_type WHERE typtype = 'e'`)).toEqual([]);
});
