import { expect, it, vi } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { openRateLimits, type RateSettings, usualRates } from '../../../server/access/rate-limits.js';
import { apiOver } from '../../kit/service/graphql-api.js';
import { somebody } from '../../kit/service/somebody.js';

const merton = 'E09000024';
const ask = '{ viewer { name } }';
/** 500 points for the request, 500 for its root field and 1 for the field below. */
const price = 1001;

const open = (rates: Partial<RateSettings>) => {
  const limits = openRateLimits({ ...usualRates, ...rates });
  const authenticate = vi.fn(async () => null);
  const describeViewer = async (principal: Principal) => ({ principal, memberships: [], suspended: [] });
  const services = { describeViewer, authenticate: limits.guarded(authenticate) };
  return { authenticate, api: apiOver(services, { spend: limits.spend }) };
};

it('a-caller-over-the-limit-gets-429-with-the-seconds-to-wait', async () => {
  const api = await open({ perPrincipal: 2 * price }).api;
  const officer = api.as({ ...somebody(merton, 'DATA_OFFICER'), id: 'key:1' });
  expect([(await officer.asks(ask)).status, (await officer.asks(ask)).status]).toEqual([200, 200]);
  const refused = await officer.asks(ask);
  expect(refused.status).toBe(429);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
  expect(refused.data).toBeUndefined();
  expect(Number(refused.header('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(Number(refused.header('retry-after'))).toBeLessThanOrEqual(60);
  expect(api.logged).toEqual([]);
});

it('a-query-that-costs-more-than-is-left-is-rejected-before-execution', async () => {
  const api = await open({ perPrincipal: price - 1 }).api;
  const { status, errors } = await api.as({ ...somebody(merton, 'MEMBER'), id: 'key:1' }).asks(ask);
  expect(status).toBe(429);
  expect(errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
});

it('each-key-has-its-own-limit', async () => {
  const api = await open({ perPrincipal: price }).api;
  const [one, other] = ['key:1', 'key:2'].map((id) => api.as({ ...somebody(merton, 'MEMBER'), id }));
  await one?.asks(ask);
  expect((await one?.asks(ask))?.status).toBe(429);
  expect((await other?.asks(ask))?.status).toBe(200);
});

it('all-keys-of-a-council-share-one-limit-and-another-council-has-its-own', async () => {
  const api = await open({ perCouncil: 2 * price }).api;
  const statuses: number[] = [];
  for (const id of ['key:1', 'key:2', 'key:3']) {
    statuses.push((await api.as({ ...somebody(merton, 'MEMBER'), id }).asks(ask)).status);
  }
  expect(statuses).toEqual([200, 200, 429]);
  const rotherham = api.as({ ...somebody('E08000018', 'MEMBER'), id: 'key:4' });
  expect((await rotherham.asks(ask)).status).toBe(200);
});

it('callers-without-a-key-are-limited-by-ip-address', async () => {
  const api = await open({ perAddress: price }).api;
  const from = (address: string) => api.sends({ address, body: { query: ask } });
  expect([(await from('192.0.2.7')).status, (await from('192.0.2.7')).status]).toEqual([200, 429]);
  expect((await from('192.0.2.8')).status).toBe(200);
});

it('invalid-queries-cost-points-too', async () => {
  const api = await open({ perAddress: 1000 }).api;
  const statuses: number[] = [];
  for (const query of ['{ a }', '{ b }', '{ c }']) {
    statuses.push((await api.sends({ body: { query } })).status);
  }
  expect(statuses).toEqual([422, 422, 429]);
});

it('an-ip-address-that-guesses-keys-is-blocked-before-authentication', async () => {
  const { api: opening, authenticate } = open({ failures: 3 });
  const api = await opening;
  const guess = (key: string, address = '192.0.2.66') =>
    api.sends({ address, headers: { authorization: `Bearer ${key}` }, body: { query: ask } });
  const statuses: number[] = [];
  for (const key of ['a', 'b', 'c', 'd', 'e']) statuses.push((await guess(key)).status);
  expect(statuses).toEqual([401, 401, 401, 429, 429]);
  expect(authenticate).toHaveBeenCalledTimes(3);
  expect(Number((await guess('f')).header('retry-after'))).toBeGreaterThanOrEqual(1);
  expect((await guess('g', '192.0.2.67')).status).toBe(401);
});

it('a-key-that-was-valid-before-still-works-from-a-blocked-ip-address', async () => {
  const limits = openRateLimits({ ...usualRates, failures: 2 });
  const officer = somebody(merton, 'DATA_OFFICER');
  const authenticate = limits.guarded(async (text) => (text === 'right' ? officer : null));
  const origin = { address: '192.0.2.66', requestId: null };
  expect(await authenticate('right', origin)).toBe(officer);
  for (const text of ['a', 'b']) expect(await authenticate(text, origin)).toBeNull();
  await expect(authenticate('c', origin)).rejects.toThrow('Too many wrong keys');
  expect(await authenticate('right', origin)).toBe(officer);
});

it('an-ipv6-network-counts-as-one-address', async () => {
  const api = await open({ perAddress: price }).api;
  const from = async (address: string) => (await api.sends({ address, body: { query: ask } })).status;
  expect([await from('2001:db8::7'), await from('2001:db8:0:0:ffff::1')]).toEqual([200, 429]);
  expect(await from('2001:db8:0:1::7')).toBe(200);
});

it('an-ipv4-address-mapped-into-ipv6-counts-as-that-ipv4-address', async () => {
  const api = await open({ perAddress: price }).api;
  const from = async (address: string) => (await api.sends({ address, body: { query: ask } })).status;
  expect([await from('::ffff:192.0.2.7'), await from('::ffff:192.0.2.8')]).toEqual([200, 200]);
  expect([await from('192.0.2.7'), await from('::ffff:c000:208')]).toEqual([429, 429]);
});

it('the-same-person-id-from-two-councils-has-two-limits', async () => {
  const api = await open({ perPrincipal: price }).api;
  const [forged, real] = [merton, 'E08000018'].map((council) =>
    api.as({ ...somebody(council, 'MEMBER'), id: 'person:1' }),
  );
  await forged?.asks(ask);
  expect((await forged?.asks(ask))?.status).toBe(429);
  expect((await real?.asks(ask))?.status).toBe(200);
});

it('a-member-of-two-councils-is-not-blocked-by-the-limit-of-one', async () => {
  const api = await open({ perCouncil: price }).api;
  const [one, other] = [somebody(merton, 'MEMBER'), somebody('E08000018', 'MEMBER')];
  await api.as(one).asks(ask);
  const both = { ...one, id: 'person:2', memberships: [...one.memberships, ...other.memberships] };
  expect((await api.as(one).asks(ask)).status).toBe(429);
  expect((await api.as(both).asks(ask)).status).toBe(200);
});
