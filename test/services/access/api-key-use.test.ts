import { describe, expect, it, vi } from 'vitest';
import { openServices } from '../../../server/services/services.js';
import { keyMaker } from '../../kit/councils/api-keys.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { ask } from '../../kit/database/sql.js';
import { countStatements } from '../../kit/database/statements.js';

const app = await openTestApp();
const { services } = app;
const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');

const { createAccepted } = keyMaker(services, administrator, merton);
const superuser = <Row extends object>(statement: string, values: readonly unknown[] = []) =>
  ask<Row>(app.test.administrator, statement, values);

describe('a rotated key', () => {
  const at = (instant: string) => openServices(app.database, () => new Date(instant));
  const rotate = (prefix: string, overlapHours: number) =>
    at('2030-03-01T09:00:00Z').rotateApiKey(administrator, { council: merton, prefix, overlapHours });

  it('works with both secrets until the overlap ends, then with the new one alone', async () => {
    const { text: old, record } = await createAccepted();
    const { text, record: rotated } = accepted(await rotate(record.prefix, 24));
    expect(text).not.toBe(old);
    expect(rotated).toMatchObject({ id: record.id, prefix: record.prefix, roles: record.roles });
    expect(rotated.previousEndsAt).toEqual(new Date('2030-03-02T09:00:00Z'));
    const who = (await at('2030-03-02T08:59:59.999Z').authenticate(old))?.id;
    expect(who).toBe(`key:${record.id}`);
    expect((await at('2030-03-02T08:59:59.999Z').authenticate(text))?.id).toBe(who);
    expect(await at('2030-03-02T09:00:00Z').authenticate(old)).toBeNull();
    expect((await at('2030-03-02T09:00:00Z').authenticate(text))?.id).toBe(who);
  });

  it('without an overlap ends the old secret at once', async () => {
    const { text: old, record } = await createAccepted();
    const { text } = accepted(await rotate(record.prefix, 0));
    expect(await services.authenticate(old)).toBeNull();
    expect(await services.authenticate(text)).not.toBeNull();
  });

  it('twice ends the first of its three secrets', async () => {
    const { text: first, record } = await createAccepted();
    const { text: second } = accepted(await rotate(record.prefix, 24));
    const { text: third } = accepted(await rotate(record.prefix, 24));
    const principalOf = (text: string) => at('2030-03-01T10:00:00Z').authenticate(text);
    expect(await principalOf(first)).toBeNull();
    expect([await principalOf(second), await principalOf(third)]).not.toContain(null);
  });

  it('ends with both secrets when it is revoked', async () => {
    const { text: old, record } = await createAccepted();
    const { text } = accepted(await rotate(record.prefix, 24));
    accepted(await services.revokeApiKey(administrator, { council: merton, prefix: record.prefix }));
    expect([await services.authenticate(old), await services.authenticate(text)]).toEqual([null, null]);
    expect(faults(await rotate(record.prefix, 24))).toEqual(['WRONG_STATE at prefix']);
  });

  it('that is revoked concurrently has ended', async () => {
    const { record } = await createAccepted();
    const key = { council: merton, prefix: record.prefix };
    const [rotated] = await Promise.all([
      services.rotateApiKey(administrator, { ...key, overlapHours: 1 }),
      services.revokeApiKey(administrator, key),
    ]);
    if (rotated.ok) expect(await services.authenticate(rotated.value.text)).toBeNull();
    expect(faults(await services.revokeApiKey(administrator, key))).toEqual(['NOT_FOUND at prefix']);
  });

  it('must exist, and its overlap must be 0 to 720 hours', async () => {
    const { record } = await createAccepted();
    expect(faults(await rotate('AAAAAAAAAAAA', 1))).toEqual(['NOT_FOUND at prefix']);
    expect(faults(await rotate(record.prefix, 721))).toEqual(['OUT_OF_RANGE at overlapHours']);
    expect(faults(await rotate(record.prefix, -1))).toEqual(['OUT_OF_RANGE at overlapHours']);
  });
});

describe('the last use of a key', () => {
  const lastUse = async (prefix: string): Promise<Date | null> => {
    const [row] = await superuser<{ used: Date | null }>(
      'SELECT last_used_at AS used FROM api_key WHERE prefix = $1',
      [prefix],
    );
    return row?.used ?? null;
  };
  const use = (text: string, instant: string) =>
    openServices(app.database, () => new Date(instant)).authenticate(text);

  it('is recorded at most once a minute', async () => {
    const { text, record } = await createAccepted();
    expect(await lastUse(record.prefix)).toBeNull();
    await use(text, '2030-01-01T00:00:00Z');
    const first = new Date('2030-01-01T00:00:00Z');
    await vi.waitFor(async () => expect(await lastUse(record.prefix)).toEqual(first));
    const { count } = await countStatements(() => use(text, '2030-01-01T00:00:59Z'));
    expect(count).toBe(1);
    await use(text, '2030-01-01T00:01:00Z');
    const second = new Date('2030-01-01T00:01:00Z');
    await vi.waitFor(async () => expect(await lastUse(record.prefix)).toEqual(second));
  });

  it('is not recorded for a wrong secret', async () => {
    const { text, record } = await createAccepted();
    const wrong = text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A');
    const { count } = await countStatements(() => services.authenticate(wrong));
    expect(count).toBe(1);
    expect(await lastUse(record.prefix)).toBeNull();
  });
});
