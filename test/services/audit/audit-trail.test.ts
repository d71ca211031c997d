import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { refused } from '../../../server/domain/values/problem.js';
import { applicationConnection } from '../../../server/persistence/sql/connection.js';
import { auditedCouncil, everything } from '../../kit/councils/audited-council.js';
import { accepted, merton } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { setOneTarget } from '../../kit/councils/targets.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { undone } from '../../kit/database/sql.js';

const { app, council, councilId, superuser, trail } = await auditedCouncil();

const target = { ...{ measure: 'own', period: '201920-FY', standard: 'Target' } } as const;

describe('a change', () => {
  it('is recorded with its principal, roles and origin, and the state before and after', async () => {
    const origin = { address: '192.0.2.7', requestId: randomUUID() };
    const changer = { ...council.administrator, origin };
    const set = (value: string) =>
      setOneTarget(app.services, changer, {
        council: merton,
        ...target,
        ...{ kind: 'LOCAL', state: 'CONFIRMED', aim: { point: { value } } },
      });
    accepted(await set('90'));
    accepted(await set('92.5'));
    const [second, first] = await trail({ key: 'own/201920-FY/Target' });
    expect(first).toMatchObject({
      action: 'targetsSet',
      subject: 'TARGET',
      principalId: changer.id,
      principalName: changer.name,
      actingAs: ['COUNCIL_ADMINISTRATOR'],
      ...origin,
      before: null,
      after: { version: 1, target: { value: '90' } },
    });
    expect(second).toMatchObject({
      sequence: (first?.sequence ?? 0) + 1,
      before: { version: 1, target: { value: '90' } },
      after: { version: 2, target: { value: '92.5' } },
    });
  });

  it('is recorded once per figure, and not if a submission repeats the current figures', async () => {
    const figures = { '2018-M11': '86', '2018-M12': '87' };
    await council.observe('own', figures);
    const recorded = await trail({ subject: 'OBSERVATION', action: 'observationsSubmit' });
    expect(recorded.slice(0, 2).map(({ key }) => key)).toEqual(['own/2018-M12', 'own/2018-M11']);
    await council.observe('own', figures);
    expect(await trail({ subject: 'OBSERVATION' })).toHaveLength(recorded.length);
  });

  it('is not recorded if it was refused or rolled back', async () => {
    const before = await trail();
    const input = { council: merton, ...target, kind: 'LOCAL', state: 'CONFIRMED' } as const;
    const aim = { point: { value: 'many' } };
    expect((await setOneTarget(app.services, council.administrator, { ...input, aim })).ok).toBe(false);
    expect(await trail()).toEqual(before);
  });

  it('of a key records neither the secret nor its hash', async () => {
    const { record, text } = accepted(
      await app.services.createApiKey(council.administrator, {
        council: merton,
        name: 'Dashboards',
        roles: ['MEMBER'],
      }),
    );
    const [entry] = await trail({ subject: 'API_KEY' });
    expect(entry).toMatchObject({ key: record.prefix, after: { name: 'Dashboards', roles: ['MEMBER'] } });
    const { rows } = await superuser.query<{ secret_hash: string }>(
      'SELECT secret_hash FROM api_key WHERE prefix = $1',
      [record.prefix],
    );
    const entryText = JSON.stringify(entry);
    expect(entryText).not.toContain(rows[0]?.secret_hash);
    expect(entryText).not.toContain(text?.slice(-43));
  });

  it('of the catalogue is recorded in a chain of its own', async () => {
    await defineShared(app, measureInput('shared'));
    const page = { first: 1, after: null };
    const entries = await app.services.findAuditTrail(operator, null, everything, page);
    expect(entries?.nodes[0]?.node).toMatchObject({
      councilId: null,
      action: 'measureDefine',
      actingAs: ['PLATFORM_ADMINISTRATOR'],
      key: 'shared',
    });
    expect(await trail({ key: 'shared' })).toEqual([]);
  });
});

describe('a transaction that writes', () => {
  it('without an audit entry is rolled back', async () => {
    const tenant = { councilId, areaCode: merton, principal: council.administrator };
    const silent = app.database.inCouncil(
      { ...tenant, operation: 'committeeDefine', writes: true } as never,
      ({ committees }) => committees.define('silent', { en: 'Silent', cy: null }, 1),
    );
    await expect(silent).rejects.toThrow('committeeDefine wrote and recorded nothing');
    expect((await superuser.query(`SELECT FROM committee WHERE code = 'silent'`)).rowCount).toBe(0);
  });

  it('and ends in a refusal leaves nothing behind', async () => {
    const tenant = { councilId, areaCode: merton, principal: council.administrator };
    const problem = { code: 'NEGATIVE', path: [], found: '-1' } as const;
    const refusing = app.database.inCouncil(
      { ...tenant, operation: 'committeeDefine', writes: true } as never,
      async ({ audit, committees }) => {
        audit.record('COMMITTEE', ['half-way'], null, {
          ...(await committees.define('half-way', { en: 'Half-way', cy: null }, 1)),
        });
        return refused(problem);
      },
    );
    expect(await refusing).toEqual({ ok: false, problems: [problem] });
    expect((await superuser.query(`SELECT FROM committee WHERE code = 'half-way'`)).rowCount).toBe(0);
    expect(await trail({ key: 'half-way' })).toEqual([]);
  });

  it('is impossible in a session that was opened to read', async () => {
    const tenant = { councilId, areaCode: merton, principal: council.member };
    const writing = app.database.inCouncil(
      { ...tenant, operation: 'committees', writes: false } as never,
      ({ committees }) => committees.define('silent', { en: 'Silent', cy: null }, 1),
    );
    await expect(writing).rejects.toThrow('read-only transaction');
  });
});

describe('the trail of a council', () => {
  it('is read only by its administrators', async () => {
    const readTrail = (gssCode: string | null) => (principal: typeof operator) =>
      app.services.findAuditTrail(principal, gssCode, everything, { first: 1, after: null });
    expect(await whoMay(app, merton, readTrail(merton))).toEqual(['COUNCIL_ADMINISTRATOR']);
    expect(await whoMay(app, merton, readTrail(null))).toEqual(['PLATFORM']);
  });

  it('is read in pages, newest first, by time, action and subject', async () => {
    const all = await trail();
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => all.length - index));
    const page = await app.services.findAuditTrail(council.administrator, merton, everything, {
      first: 2,
      after: [`${all[1]?.sequence}`],
    });
    expect(page?.nodes.map(({ node }) => node)).toEqual(all.slice(2, 4));
    const [first, ...later] = all.toReversed();
    const to = later.find(({ recordedAt }) => recordedAt > (first?.recordedAt ?? new Date()))?.recordedAt;
    const earliest = await trail({ until: to ? new Date(to.getTime() - 1) : null });
    expect(earliest.length).toBeGreaterThan(0);
    expect(earliest.length).toBeLessThan(all.length);
    expect((await trail({ from: to ?? null })).length + earliest.length).toBe(all.length);
    expect((await trail({ action: 'committeeDefine' })).every(({ subject }) => subject === 'COMMITTEE')).toBe(
      true,
    );
  });
});

describe('by plain SQL', () => {
  const refusedTo = async (role: 'yardstick_tenant' | 'yardstick_published', statement: string) => {
    const client = new pg.Client(applicationConnection(app.test.owner, role));
    await client.connect();
    try {
      return await undone(client, async () => {
        await client.query(`SELECT set_config('app.council_id', $1, true)`, [councilId]);
        return client.query(statement).then(
          () => 'not refused',
          (error: Error) => error.message,
        );
      });
    } finally {
      await client.end();
    }
  };

  it.each([
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'TRUNCATE audit_head CASCADE',
    'DELETE FROM audit_head',
    `UPDATE audit_entry SET action = 'nothing'`,
    `UPDATE audit_entry SET hash = repeat('0', 64)`,
    'UPDATE audit_head SET council_id = NULL',
    'ALTER TABLE audit_entry DISABLE ROW LEVEL SECURITY',
  ])('neither role of the application can %s', async (statement) => {
    for (const role of ['yardstick_tenant', 'yardstick_published'] as const) {
      expect(await refusedTo(role, statement)).toMatch(/permission denied|must be owner/);
    }
  });

  it('the role for published data reads no entry', async () => {
    expect(await refusedTo('yardstick_published', 'SELECT FROM audit_entry')).toMatch(/permission denied/);
    expect(await refusedTo('yardstick_published', 'SELECT FROM audit_head')).toMatch(/permission denied/);
  });

  it('the last entry cannot be deleted while the head refers to it', async () => {
    const cut = superuser.query(
      `DELETE FROM audit_entry USING audit_head head WHERE audit_entry.house = head.house
         AND audit_entry.sequence = head.sequence`,
    );
    await expect(cut).rejects.toThrow('audit_head_is_there');
  });
});
