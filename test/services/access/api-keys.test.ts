import { describe, expect, it } from 'vitest';
import { anonymous, fromNowhere, operator } from '../../../server/access/principal.js';
import type { CreateApiKeyInput } from '../../../server/services/access/create-api-key.js';
import { openServices } from '../../../server/services/services.js';
import { keyMaker } from '../../kit/councils/api-keys.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { ask } from '../../kit/database/sql.js';

const app = await openTestApp();
const { services } = app;
const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');

const { input, create, createAccepted } = keyMaker(services, administrator, merton);
const superuser = <Row extends object>(statement: string, values: readonly unknown[] = []) =>
  ask<Row>(app.test.administrator, statement, values);

describe('a key', () => {
  it('authenticates its bearer with its name and its roles in its council', async () => {
    const { text, record } = await createAccepted({ roles: ['DATA_OFFICER', 'AUTHOR', 'AUTHOR'] });
    const origin = { address: '192.0.2.1', requestId: 'a request' };
    expect(await services.authenticate(text, origin)).toEqual({
      kind: 'KEY',
      id: `key:${record.id}`,
      name: 'Data team',
      platformAdministrator: false,
      memberships: [
        {
          councilId: administrator.memberships[0]?.councilId,
          areaCode: merton,
          roles: ['DATA_OFFICER', 'AUTHOR'],
        },
      ],
      suspended: [],
      accessLevel: 'EVERYTHING',
      origin: { ...origin, writtenSoFar: expect.any(String) },
    });
  });

  it('is shown once: only a hash of its secret is stored', async () => {
    const { text, record } = await createAccepted();
    const secret = text.split('_').slice(3).join('_');
    const [row] = await superuser<{ row: string }>(
      'SELECT row_to_json(api_key)::text AS row FROM api_key WHERE prefix = $1',
      [record.prefix],
    );
    expect(secret).toHaveLength(43);
    expect(row?.row).not.toContain(secret);
    expect(JSON.stringify(record)).not.toContain(secret);
    expect(JSON.stringify(record)).not.toMatch(/[0-9a-f]{64}/);
    expect(text).toBe(`ysk_${merton}_${record.prefix}_${secret}`);
  });

  it('is different each time', async () => {
    const texts = await Promise.all(Array.from({ length: 5 }, async () => (await createAccepted()).text));
    expect(new Set(texts).size).toBe(5);
  });

  it('works until the end of its last day and not a moment longer', async () => {
    const { text } = await createAccepted({ expiresOn: '2030-03-31' });
    const at = (instant: string) => openServices(app.database, () => new Date(instant)).authenticate(text);
    expect(await at('2030-03-31T23:59:59.998Z')).not.toBeNull();
    expect(await at('2030-03-31T23:59:59.999Z')).toBeNull();
    expect(await at('2031-01-01T00:00:00Z')).toBeNull();
  });

  it('ends at once when it is revoked, and cannot be revoked twice', async () => {
    const { text, record } = await createAccepted();
    const key = { council: merton, prefix: record.prefix };
    expect(accepted(await services.revokeApiKey(administrator, key)).revokedAt).toBeInstanceOf(Date);
    expect(await services.authenticate(text)).toBeNull();
    expect(faults(await services.revokeApiKey(administrator, key))).toEqual(['NOT_FOUND at prefix']);
  });

  it('that is read-only reads but changes nothing, even with roles that may', async () => {
    const { text } = await createAccepted({ roles: ['COUNCIL_ADMINISTRATOR', 'MEMBER'], readOnly: true });
    const reader = await services.authenticate(text);
    if (!reader) throw new Error('the key does not work');
    expect(reader.accessLevel).toBe('READING');
    expect(await services.findCommittees(reader, merton, { first: 1, after: null })).not.toBeNull();
    const name = { en: 'Scrutiny', cy: null };
    await expect(
      services.defineCommittee(reader, { council: merton, code: 'scrutiny', name }),
    ).rejects.toThrow('may only read');
    await expect(services.createApiKey(reader, input())).rejects.toThrow('may only read');
  });
});

describe('the keys of a council', () => {
  it('are listed for its administrator by name, with their state but without secrets', async () => {
    const theirs = await app.as(cardiff, 'COUNCIL_ADMINISTRATOR');
    const make = async (name: string, more: Partial<CreateApiKeyInput> = {}) =>
      accepted(await services.createApiKey(theirs, input({ council: cardiff, name, ...more })));
    const beta = await make('Beta', { expiresOn: '2018-01-01' });
    const alpha = await make('Alpha');
    const gamma = await make('Gamma', { readOnly: true });
    await services.revokeApiKey(theirs, { council: cardiff, prefix: gamma.record.prefix });
    const page = await services.findApiKeys(theirs, cardiff, { first: 2, after: null });
    expect(page?.nodes.map(({ node }) => [node.name, node.state])).toEqual([
      ['Alpha', 'ACTIVE'],
      ['Beta', 'EXPIRED'],
    ]);
    const next = await services.findApiKeys(theirs, cardiff, { first: 2, after: page?.nodes[1]?.key ?? [] });
    expect(next?.nodes.map(({ node }) => [node.name, node.state, node.readOnly])).toEqual([
      ['Gamma', 'REVOKED', true],
    ]);
    const listText = JSON.stringify([page, next]);
    for (const { text } of [alpha, beta, gamma]) expect(listText).not.toContain(text.slice(-43));
    expect(listText).not.toMatch(/[0-9a-f]{64}/);
  });
});

describe('authentication fails with', () => {
  it.each([
    ['an empty text', ''],
    ['another kind of text', 'Bearer token'],
    ['a key of an unknown form', 'ysk_merton_abc_def'],
    ['a key of no council', `ysk_E99999999_AAAAAAAAAAAA_${'x'.repeat(43)}`],
    ['a made-up key of the platform', `ysk_platform_AAAAAAAAAAAA_${'x'.repeat(43)}`],
    ['a made-up key of a council', `ysk_${merton}_AAAAAAAAAAAA_${'x'.repeat(43)}`],
  ])('%s', async (_, text) => {
    expect(await services.authenticate(text)).toBeNull();
  });

  it('a key with another secret, another prefix, or a suffix', async () => {
    const { text } = await createAccepted();
    const last = text.endsWith('A') ? 'B' : 'A';
    expect(await services.authenticate(text.slice(0, -1) + last)).toBeNull();
    expect(await services.authenticate(text.replace(/_.{12}_/, '_AAAAAAAAAAAA_'))).toBeNull();
    expect(await services.authenticate(`${text}\n`)).toBeNull();
    expect(await services.authenticate(`${text}A`)).toBeNull();
  });

  it('a key that names another council, or the platform', async () => {
    const { text } = await createAccepted();
    expect(await services.authenticate(text.replace(merton, rotherham))).toBeNull();
    expect(await services.authenticate(text.replace(merton, 'platform'))).toBeNull();
  });
});

describe('keys of the platform', () => {
  const platform = input({ council: null, name: 'Operations', roles: ['PLATFORM_ADMINISTRATOR'] });

  it('are made by its administrators, and give access to no council', async () => {
    const { text, record } = accepted(await services.createApiKey(operator, platform));
    expect(await services.authenticate(text)).toEqual({
      kind: 'KEY',
      id: `key:${record.id}`,
      name: 'Operations',
      platformAdministrator: true,
      memberships: [],
      suspended: [],
      accessLevel: 'EVERYTHING',
      origin: { ...fromNowhere, writtenSoFar: expect.any(String) },
    });
  });

  it('are first made by one of two servers that start at the same time', async () => {
    await superuser('DELETE FROM api_key WHERE council_id IS NULL');
    const both = await Promise.all([services.createFirstKey(), services.createFirstKey()]);
    expect(both.filter((key) => key !== null)).toHaveLength(1);
    expect(await services.createFirstKey()).toBeNull();
  });

  it('can make keys for the administrators of a council, and no others', async () => {
    const founding = input({ roles: ['COUNCIL_ADMINISTRATOR'] });
    const { text } = accepted(await services.createApiKey(operator, founding));
    expect((await services.authenticate(text))?.memberships).toMatchObject([
      { areaCode: merton, roles: ['COUNCIL_ADMINISTRATOR'] },
    ]);
    const more = input({ roles: ['COUNCIL_ADMINISTRATOR', 'DATA_OFFICER', 'PLATFORM_ADMINISTRATOR'] });
    expect(faults(await services.createApiKey(operator, more))).toEqual([
      'NOT_ALLOWED at roles.1',
      'NOT_ALLOWED at roles.2',
    ]);
    const nowhere = input({ council: 'E09000033', roles: ['COUNCIL_ADMINISTRATOR'] });
    expect(faults(await services.createApiKey(operator, nowhere))).toEqual(['NOT_FOUND at council']);
  });
});

describe('an invalid key is refused with its path', () => {
  it.each<[string, Partial<CreateApiKeyInput>, readonly string[]]>([
    ['without a name', { name: ' ' }, ['REQUIRED at name']],
    ['with a long name', { name: 'x'.repeat(121) }, ['TOO_LONG at name']],
    ['without a role', { roles: [] }, ['REQUIRED at roles']],
    ['for the whole platform', { roles: ['PLATFORM_ADMINISTRATOR'] }, ['NOT_ALLOWED at roles.0']],
    ['until an invalid day', { expiresOn: '2018-02-29' }, ['MALFORMED_DATE at expiresOn']],
  ])('%s', async (_, more, places) => {
    expect(faults(await create(more))).toEqual(places);
  });

  it("another council's key, which cannot be revoked either", async () => {
    const { text, record } = await createAccepted();
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    const key = { council: rotherham, prefix: record.prefix };
    expect(faults(await services.revokeApiKey(stranger, key))).toEqual(['NOT_FOUND at prefix']);
    expect(faults(await services.revokeApiKey(operator, { prefix: record.prefix }))).toEqual([
      'NOT_FOUND at prefix',
    ]);
    expect(await services.authenticate(text)).not.toBeNull();
  });
});

describe('who may', () => {
  it('make keys in a council: its and the platform’s administrators; revoke them: only its own', async () => {
    const { record } = await createAccepted();
    const key = { council: merton, prefix: record.prefix };
    const founding = input({ roles: ['COUNCIL_ADMINISTRATOR'] });
    expect(await whoMay(app, merton, (who) => services.createApiKey(who, founding))).toEqual([
      'COUNCIL_ADMINISTRATOR',
      'PLATFORM',
    ]);
    expect(
      await whoMay(app, merton, (who) => services.rotateApiKey(who, { ...key, overlapHours: 0 })),
    ).toEqual(['COUNCIL_ADMINISTRATOR']);
    expect(await whoMay(app, merton, (who) => services.revokeApiKey(who, key))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    const page = { first: 1, after: null };
    expect(await whoMay(app, merton, (who) => services.findApiKeys(who, merton, page))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    expect(await whoMay(app, merton, (who) => services.findApiKeys(who, null, page))).toEqual(['PLATFORM']);
  });

  it('make keys of the platform: its administrators', async () => {
    const platform = input({ council: null, roles: ['PLATFORM_ADMINISTRATOR'] });
    expect(await whoMay(app, merton, (who) => services.createApiKey(who, platform))).toEqual(['PLATFORM']);
  });
});

it('every caller can read their identity, even an anonymous one', async () => {
  const viewer = await services.describeViewer(administrator);
  expect(viewer.memberships).toMatchObject([
    { council: { gssCode: merton }, roles: ['COUNCIL_ADMINISTRATOR'] },
  ]);
  expect(await services.describeViewer(anonymous)).toEqual({
    principal: anonymous,
    memberships: [],
    suspended: [],
  });
});
