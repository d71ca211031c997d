import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IdentityProvider } from '../../server/access/identity-provider.js';
import { claimedIdentity, tokenCheck } from '../../server/access/identity-token.js';
import { KeysUnreachable, keySets } from '../../server/access/key-sets.js';
import { audience, type FakeIssuer, startIssuer } from '../kit/service/fake-issuer.js';

const text = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
const unsigned = (claims: object) => `${text({ alg: 'ES256' })}.${text(claims)}.c2lnbmF0dXJl`;
const ann = { iss: 'https://login.merton.example', sub: 'ann' };

describe('the claims of a token', () => {
  const read = (claims: object) => claimedIdentity(unsigned({ ...ann, ...claims }));

  it('are the issuer, the subject, and a verified address in lower case with the name', () => {
    const claims = { email: 'Ann@Merton.example', email_verified: true, name: 'Ann Author' };
    expect(read(claims)).toEqual({
      issuer: ann.iss,
      subject: 'ann',
      email: 'ann@merton.example',
      name: 'Ann Author',
    });
    expect(read({})).toEqual({ issuer: ann.iss, subject: 'ann', email: null, name: null });
  });

  it.each([false, undefined, 'true', 1])('have no address if it is verified: %j', (verified) => {
    expect(read({ email: 'ann@merton.example', email_verified: verified })).toMatchObject({ email: null });
  });

  it.each([
    ['iss', 500, { issuer: 'a'.repeat(500) }],
    ['sub', 255, { subject: 'a'.repeat(255) }],
  ])(
    'are refused if %s is longer than %i characters, empty, no text or has a NUL',
    (claim, limit, longest) => {
      expect(read({ [claim]: 'a'.repeat(limit) })).toMatchObject(longest);
      for (const wrong of ['a'.repeat(limit + 1), '', undefined, null, 7, ['a'], 'a\u0000b']) {
        expect(read({ [claim]: wrong })).toBeUndefined();
      }
    },
  );

  it.each([
    ['email', 254],
    ['name', 120],
  ])('have no %s that is longer than %i characters, empty, no text or has a NUL', (claim, limit) => {
    const claims = (value: unknown) => ({ email_verified: true, [claim]: value });
    expect(read(claims('a'.repeat(limit)))).toMatchObject({ [claim]: 'a'.repeat(limit) });
    for (const wrong of ['a'.repeat(limit + 1), '', null, 7, 'a\u0000b']) {
      expect(read(claims(wrong))).toMatchObject({ issuer: ann.iss, [claim]: null });
    }
  });

  it('are read from three parts of Base64url with an object in the middle', () => {
    const [header, claims, signature] = unsigned(ann).split('.');
    const wrong = [
      '',
      `${header}.${claims}`,
      `${header}.${claims}.`,
      `.${claims}.${signature}`,
      `${header}.${claims}.${signature}.${signature}`,
      ` ${header}.${claims}.${signature}`,
      `${header}.${claims}.${signature} `,
      `${header}.${claims}.${signature}=`,
      `${header}.${text('ann')}.${signature}`,
      `${header}.YW5u.${signature}`,
    ];
    expect(wrong.filter((token) => claimedIdentity(token) !== undefined)).toEqual([]);
  });

  it('are read from tokens of up to 16,384 characters', () => {
    const rest = unsigned(ann).length;
    const longest = `${unsigned(ann)}${'a'.repeat(16_384 - rest)}`;
    expect(claimedIdentity(longest)).toMatchObject({ subject: 'ann' });
    expect(claimedIdentity(`${longest}a`)).toBeUndefined();
  });
});

describe('the check of a token', () => {
  const now = new Date('2026-11-30T12:00:00Z');
  const second = now.getTime() / 1000;
  const times = { iat: second, exp: second + 300 };

  async function checking(facts: Partial<IdentityProvider> = {}, allowLoopback = true) {
    const issuer = await startIssuer();
    const check = tokenCheck(() => now, allowLoopback);
    const provider: IdentityProvider = {
      issuer: issuer.issuer,
      audiences: ['another', audience],
      algorithms: ['RS256', 'ES256'],
      keysAddress: issuer.keysAddress,
      ...facts,
    };
    return {
      issuer,
      verdict: async (claims: Parameters<FakeIssuer['token']>[0] = {}, header = {}) =>
        check(await issuer.token({ ...times, ...claims }, header), provider),
    };
  }

  it.each([
    ['with every claim', {}, 'VALID'],
    ['for several audiences', { aud: ['yet another', 'another'] }, 'VALID'],
    ['for another audience', { aud: 'yet another' }, 'INVALID'],
    ['without an audience', { aud: undefined }, 'INVALID'],
    ['of another issuer', { iss: 'https://login.merton.example' }, 'INVALID'],
    ['without an issuer', { iss: undefined }, 'INVALID'],
    ['without a subject', { sub: undefined }, 'INVALID'],
    ['without an expiry', { exp: undefined }, 'INVALID'],
    ['that expired 29 seconds ago', { exp: second - 29 }, 'VALID'],
    ['that expired 30 seconds ago', { exp: second - 30 }, 'EXPIRED'],
    ['that is valid in 30 seconds', { nbf: second + 30 }, 'VALID'],
    ['that is valid in 31 seconds', { nbf: second + 31 }, 'INVALID'],
  ] as const)('%s', async (_, claims, expected) => {
    const { verdict } = await checking();
    expect(await verdict(claims as Parameters<FakeIssuer['token']>[0])).toBe(expected);
  });

  it('refuses an algorithm that the provider does not use, and an unknown key', async () => {
    const others = await checking({ algorithms: ['RS256'] });
    expect(await others.verdict()).toBe('INVALID');
    const { issuer, verdict } = await checking();
    expect(await verdict({}, { kid: 'another' })).toBe('INVALID');
    await issuer.changeKey();
    expect(await verdict({}, { kid: 'key-1' })).toBe('INVALID');
  });

  it('asks no address that is not public, and a loopback address only if that is allowed', async () => {
    const internal = await checking({ keysAddress: 'https://keys.internal/' });
    expect(await internal.verdict()).toBe('INVALID');
    const loopback = await checking({}, false);
    expect(await loopback.verdict()).toBe('INVALID');
    expect(loopback.issuer.asked()).toBe(0);
  });

  it('fetches the keys once', async () => {
    const { issuer, verdict } = await checking();
    expect([await verdict(), await verdict(), await verdict({ sub: 'another' })]).toEqual(
      Array(3).fill('VALID'),
    );
    expect(issuer.asked()).toBe(1);
  });

  it.each([
    ['an error', 500, '{"keys":[]}'],
    ['no content', 204, ''],
    ['no JSON', 200, '<html>'],
    ['no keys', 200, '{"kezs":[]}'],
    ['keys that are no list', 200, '{"keys":{}}'],
  ])('cannot be made if the provider answers with %s', async (_, status, content) => {
    const { issuer, verdict } = await checking();
    issuer.answerWith(status, content);
    expect(await verdict()).toBe('UNREACHABLE');
  });
});

describe('the keys of a provider', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const header = { alg: 'ES256', kid: 'key-1' };
  const largest = 256 * 1024;

  it('may have 256 KiB', async () => {
    const issuer = await startIssuer();
    const keys = await (await fetch(issuer.keysAddress)).text();
    issuer.answerWith(200, keys.padEnd(largest));
    expect(await keySets()(issuer.keysAddress)(header)).toMatchObject({ type: 'public' });
    issuer.answerWith(200, keys.padEnd(largest + 1));
    await expect(keySets()(issuer.keysAddress)(header)).rejects.toMatchObject({
      name: 'KeysUnreachable',
      message: `the keys at ${issuer.keysAddress} cannot be fetched`,
      cause: new Error(`it is larger than ${largest} bytes`),
    });
  });

  it('that cannot be fetched are asked for again after half a minute, and not before', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'Date'] });
    const issuer = await startIssuer();
    const keys = keySets()(issuer.keysAddress);
    issuer.answerWith(503, 'busy');
    const failure = async () => {
      const error = await Promise.resolve(keys(header)).catch((reason: unknown) => reason);
      return error instanceof KeysUnreachable ? [error.cause, issuer.asked()] : error;
    };
    const answered = new Error('it answered with 503');
    expect(await failure()).toEqual([answered, 1]);
    expect(await failure()).toEqual([undefined, 1]);
    vi.advanceTimersByTime(29_999);
    expect(await failure()).toEqual([undefined, 1]);
    vi.advanceTimersByTime(1);
    expect(await failure()).toEqual([answered, 2]);
  });

  it('are cached for five hundred addresses; the oldest leaves first', () => {
    const at = keySets();
    const address = (number: number) => `https://login.example/${number}`;
    const sets = Array.from({ length: 500 }, (_, number) => at(address(number)));
    expect(new Set(sets).size).toBe(500);
    expect(at(address(0))).toBe(sets[0]);
    at(address(500));
    expect(at(address(1))).toBe(sets[1]);
    expect(at(address(0))).not.toBe(sets[0]);
  });
});
