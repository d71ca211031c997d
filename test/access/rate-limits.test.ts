import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AccessRefused } from '../../server/access/policy.js';
import { anonymous, type Origin, type Principal } from '../../server/access/principal.js';
import { openRateLimits, type RateSettings, usualRates } from '../../server/access/rate-limits.js';
import { DatabaseUnavailable, RateLimited } from '../../server/domain/values/unavailable.js';
import { somebody } from '../kit/service/somebody.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const open = (rates: Partial<RateSettings>) => openRateLimits({ ...usualRates, ...rates });
const from = (address: string | null): Origin => ({ address, requestId: null });
const merton = somebody('E09000024', 'MEMBER');
const rotherham = somebody('E08000018', 'MEMBER');

const tooMuch =
  'You have sent more requests in a minute than are allowed. Nothing was done. Try again after the seconds in Retry-After.';
const tooOften =
  'Too many wrong keys came from your address. Wait for the seconds in Retry-After, then use the right key.';

describe('the points of a minute', () => {
  const isRefused = async (work: Promise<unknown>) => {
    const error = await work.then(() => undefined).catch((reason: unknown) => reason);
    if (error !== undefined && !(error instanceof RateLimited)) throw error;
    return error !== undefined;
  };

  it('may be spent to the last one, and are back after a minute', async () => {
    const { spend } = open({ perPrincipal: 100 });
    await spend(merton, 99);
    await spend(merton, 1);
    await expect(spend(merton, 1)).rejects.toEqual(new RateLimited(60, tooMuch));
    vi.advanceTimersByTime(59_000);
    await expect(spend(merton, 1)).rejects.toMatchObject({ retryAfter: 1 });
    vi.advanceTimersByTime(999);
    await expect(spend(merton, 1)).rejects.toMatchObject({ retryAfter: 1 });
    vi.advanceTimersByTime(1);
    await spend(merton, 100);
  });

  it('of a principal are counted for each of their sets of councils', async () => {
    const { spend } = open({ perPrincipal: 1 });
    await spend({ ...merton, id: 'person:1' }, 1);
    expect(await isRefused(spend({ ...merton, id: 'person:1' }, 1))).toBe(true);
    expect(await isRefused(spend({ ...merton, id: 'person:2' }, 1))).toBe(false);
    expect(await isRefused(spend({ ...rotherham, id: 'person:1' }, 1))).toBe(false);
  });

  it('of a council are shared by its people; a person of two councils needs one of them', async () => {
    const { spend } = open({ perCouncil: 1 });
    const both: Principal = {
      ...merton,
      id: 'person:1',
      memberships: [...merton.memberships, ...rotherham.memberships],
    };
    await spend({ ...merton, id: 'person:2' }, 1);
    expect(await isRefused(spend({ ...merton, id: 'person:3' }, 1))).toBe(true);
    expect(await isRefused(spend(both, 1))).toBe(false);
    await expect(spend(both, 1)).rejects.toEqual(new RateLimited(60, tooMuch));
  });

  it('of a caller without councils are their own', async () => {
    const { spend } = open({ perPrincipal: 2, perCouncil: 1 });
    const operator: Principal = { ...merton, id: 'operator', memberships: [] };
    await spend(operator, 2);
    expect(await isRefused(spend(operator, 1))).toBe(true);
  });

  it('of anonymous callers are counted by network, not by principal or council', async () => {
    const { spend } = open({ perAddress: 1, perPrincipal: 0, perCouncil: 0 });
    const at = (address: string | null) => isRefused(spend({ ...anonymous, origin: from(address) }, 1));
    expect([await at('192.0.2.7'), await at('192.0.2.7'), await at('192.0.2.8')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([await at('2001:db8::7'), await at('2001:db8::8'), await at('2001:db8:0:1::7')]).toEqual([
      false,
      true,
      false,
    ]);
    expect([await at(null), await at(null)]).toEqual([false, true]);
  });
});

describe('an address that sends wrong keys', () => {
  const office = from('192.0.2.66');

  function guarding(rates: Partial<RateSettings>, answers: Readonly<Record<string, Principal | Error>> = {}) {
    const authenticate = vi.fn(async (text: string, _origin?: Origin) => {
      const answer = answers[text] ?? null;
      if (answer instanceof Error) throw answer;
      return answer;
    });
    const guarded = open(rates).guarded(authenticate);
    return { authenticate, guarded, wrong: (count: number) => tryWrong(guarded, count) };
  }

  async function tryWrong(guarded: (text: string, origin: Origin) => Promise<unknown>, count: number) {
    for (let at = 0; at < count; at += 1) expect(await guarded(`wrong ${at}`, office)).toBeNull();
  }

  it('is refused after as many as are allowed, without asking, for a minute', async () => {
    const { authenticate, guarded, wrong } = guarding({ failures: 3 }, { right: merton });
    await wrong(3);
    await expect(guarded('right', office)).rejects.toEqual(new RateLimited(60, tooOften));
    expect(authenticate).toHaveBeenCalledTimes(3);
    expect(await guarded('right', from('192.0.2.67'))).toBe(merton);
    vi.advanceTimersByTime(60_000);
    expect(await guarded('wrong again', office)).toBeNull();
  });

  it('may use a key that was right before, until it is wrong', async () => {
    const answers: Record<string, Principal> = { right: merton };
    const { guarded, wrong } = guarding({ failures: 2 }, answers);
    expect(await guarded('right', office)).toBe(merton);
    await wrong(2);
    expect(await guarded('right', office)).toBe(merton);
    delete answers['right'];
    expect(await guarded('right', office)).toBeNull();
    await expect(guarded('right', office)).rejects.toThrow(tooOften);
  });

  it.each([
    ['UNAUTHENTICATED', true],
    ['FORBIDDEN', false],
    ['COUNCIL_SUSPENDED', false],
  ] as const)('an error %s counts as a wrong key: %s', async (code, counts) => {
    const refusal = new AccessRefused(code, 'refused');
    const { guarded } = guarding({ failures: 1 }, { key: refusal, right: merton });
    await expect(guarded('key', office)).rejects.toBe(refusal);
    const next = guarded('right', office);
    await (counts ? expect(next).rejects.toThrow(tooOften) : expect(next).resolves.toBe(merton));
  });

  it('is not blamed for a failure of the machine', async () => {
    const failure = new DatabaseUnavailable(new Error('connection refused'));
    const { guarded } = guarding({ failures: 1 }, { key: failure, right: merton });
    await expect(guarded('key', office)).rejects.toBe(failure);
    expect(await guarded('right', office)).toBe(merton);
  });

  it('is counted by network; a caller without an address is not counted', async () => {
    const { authenticate, guarded } = guarding({ failures: 1 });
    expect(await guarded('wrong', from('2001:db8::7'))).toBeNull();
    await expect(guarded('wrong', from('2001:db8::8'))).rejects.toThrow(tooOften);
    for (const origin of [from(null), undefined]) {
      expect([await guarded('a', origin), await guarded('b', origin)]).toEqual([null, null]);
      expect(authenticate).toHaveBeenLastCalledWith('b', origin);
    }
  });

  it('may use the ten thousand keys that were right last', async () => {
    const guarded = open({ failures: 1 }).guarded(async (text) => (text.startsWith('right') ? merton : null));
    for (let at = 0; at < 10_000; at += 1) await guarded(`right ${at}`, office);
    expect(await guarded('wrong', office)).toBeNull();
    expect(await guarded('right 0', office)).toBe(merton);
    await guarded('right and new', from('192.0.2.67'));
    await expect(guarded('right 1', office)).rejects.toThrow(tooOften);
    expect(await guarded('right 0', office)).toBe(merton);
    expect(await guarded('right 2', office)).toBe(merton);
  });
});
