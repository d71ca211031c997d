import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { applicationConnection, type Connection } from '../../../server/persistence/sql/connection.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { publishingCouncil } from '../../kit/councils/publishing-council.js';
import { refusal, undone } from '../../kit/database/sql.js';

// Plain SQL as a role of the application, as the tables' owner, and as a superuser, who is bound by no
// policy.
const app = await openTestApp();
const { test } = app;
const tenant = applicationConnection(test.owner, 'yardstick_tenant');
const opened: pg.Client[] = [];
async function session(connection: Connection): Promise<pg.Client> {
  const client = new pg.Client(connection);
  await client.connect();
  opened.push(client);
  return client;
}
afterEach(() => Promise.all(opened.splice(0).map((client) => client.end())));

let council: string;
let stranger: string;
let publicationId: string;
let embargoed: string;

beforeAll(async () => {
  await defineShared(app, measureInput('stable'));
  const publishing = await publishingCouncil(app, merton);
  council = publishing.administrator.memberships[0]?.councilId ?? '';
  stranger = (await app.as(rotherham, 'APPROVER')).memberships[0]?.councilId ?? '';
  await publishing.scorecard('card', ['stable']);
  await publishing.observe('stable', { '2018-M8': '80', '2018-M9': '80' });
  await publishing.target('stable', '201819-FY', '90');
  await publishing.explain('card', '2018-M8', 'stable');
  await publishing.explain('card', '2018-M9', 'stable');
  const { publication } = accepted(await publishing.publish('card', '2018-M8'));
  publicationId = publication.id;
  const key = { council: merton, id: publicationId, reason: { en: 'Wrong.', cy: null } };
  accepted(await publishing.services.withdrawPublication(publishing.publisher, key));
  const embargo = { until: '2199-01-01T09:30:00Z' };
  embargoed = accepted(await publishing.publish('card', '2018-M9', { embargo })).publication.id;
});

const columns = [
  ['publication', 'content', `'{}'`],
  ['publication', 'version', '9'],
  ['publication_figure', 'value', '1'],
  ['publication_withdrawal', 'reason', `'None'`],
  ['narrative_approval', 'figures', `'{}'`],
  ['shared_publication', 'content', `'{}'`],
  ['shared_withdrawal', 'reason', `'None'`],
] as const;

describe.each(columns)('%s.%s', (table, column, value) => {
  const changes = [
    `UPDATE ${table} SET ${column} = ${value}`,
    `DELETE FROM ${table}`,
    `TRUNCATE ${table} CASCADE`,
  ];

  it.each(changes)('%s-is-denied-to-the-application', async (statement) => {
    const client = await session(tenant);
    const attempt = undone(client, async () => {
      await client.query(
        `SELECT set_config('app.council_id', $1, true), set_config('app.publishing', 'on', true)`,
        [council],
      );
      await client.query(statement);
    });
    expect(await refusal(attempt)).toBe('42501');
  });

  it.each(changes)('%s-is-denied-to-a-superuser', async (statement) => {
    const client = await session(test.administrator);
    const attempt = undone(client, () => client.query(statement));
    await expect(attempt).rejects.toMatchObject({
      code: '23001',
      message: expect.stringContaining('frozen'),
    });
  });
});

it('the-owner-can-change-no-row-and-cannot-truncate-the-table', async () => {
  const client = await session(test.owner);
  const { rowCount } = await undone(client, () => client.query(`UPDATE publication SET content = '{}'`));
  expect(rowCount).toBe(0);
  expect(await refusal(undone(client, () => client.query('TRUNCATE publication CASCADE')))).toBe('23001');
});

it('published-narratives-cannot-be-changed', async () => {
  const client = await session(tenant);
  const attempt = undone(client, async () => {
    await client.query(`SELECT set_config('app.council_id', $1, true)`, [council]);
    await client.query(`UPDATE narrative SET text_en = 'Other words' WHERE state = 'PUBLISHED'`);
  });
  expect(await refusal(attempt)).toBe('23001');
});

it('a-document-with-another-hash-cannot-be-stored', async () => {
  const client = await session(test.administrator);
  const attempt = undone(client, () =>
    client.query(
      `INSERT INTO publication (council_id, scorecard_id, period_code, version, meeting_id, status, visibility,
         release_at, content, content_hash, published_at, published_by, published_by_id, report_id)
       SELECT council_id, scorecard_id, period_code, 2, meeting_id, status, 'COUNCIL', release_at, '{}', content_hash,
         published_at, published_by, published_by_id, report_id FROM publication WHERE id = $1`,
      [publicationId],
    ),
  );
  expect(await refusal(attempt)).toBe('publication_hash');
});

describe('a-shared-row', () => {
  const asTenant = async (councilId: string, publishing: string, statement: string, values: unknown[]) => {
    const client = await session(tenant);
    return undone(client, async () => {
      await client.query(
        `SELECT set_config('app.council_id', $1, true), set_config('app.publishing', $2, true)`,
        [councilId, publishing],
      );
      return client.query(statement, values);
    });
  };
  const figure = `INSERT INTO published_figure (measure_id, area_code, period_code, value, source, published_at,
      publication_id) SELECT id, $1, '2018-M7', 99, 'Mine', now(), $2 FROM measure WHERE code = 'stable'`;

  it('belongs-to-the-council-s-own-area', async () => {
    expect(await refusal(asTenant(council, 'on', figure, [rotherham, publicationId]))).toBe('42501');
    await asTenant(council, 'on', figure, [merton, publicationId]);
  });

  it('belongs-to-the-council-s-own-publication', async () => {
    expect(await refusal(asTenant(council, 'on', figure, [merton, null]))).toBe('42501');
    expect(await refusal(asTenant(stranger, 'on', figure, [rotherham, publicationId]))).toBe('42501');
  });

  it('can-be-written-only-in-a-publishing-session', async () => {
    expect(await refusal(asTenant(council, 'off', figure, [merton, publicationId]))).toBe('42501');
  });

  it('cannot-be-written-before-its-release-by-the-database-s-clock', async () => {
    expect(await refusal(asTenant(council, 'on', figure, [merton, embargoed]))).toBe('42501');
    const share = `INSERT INTO shared_publication (id, area_code, scorecard_code, period_code, version, status,
        visibility, release_at, content, content_hash, published_at)
      SELECT id, $2, 'card', period_code, version, status, visibility, release_at, leaving_content, leaving_hash,
        published_at FROM publication WHERE id = $1`;
    expect(await refusal(asTenant(council, 'on', share, [embargoed, merton]))).toBe('42501');
  });

  it('of-a-released-publication-is-all-that-another-tenant-sees', async () => {
    const publications = await asTenant(stranger, 'off', 'SELECT FROM publication', []);
    const shared = await asTenant(stranger, 'off', 'SELECT id FROM shared_publication', []);
    const waiting = await asTenant(stranger, 'off', 'SELECT FROM publication_release', []);
    expect([publications.rowCount, shared.rows, waiting.rowCount]).toEqual([0, [{ id: publicationId }], 0]);
  });
});
