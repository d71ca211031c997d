import { describe, expect, it } from 'vitest';
import {
  apiKeyText,
  bearerKey,
  hashSecret,
  newApiKey,
  parseApiKey,
  secretMatches,
} from '../../server/access/api-key.js';
import { idempotentCall, isIdempotencyKey } from '../../server/access/idempotent-call.js';
import { personId } from '../../server/access/person-id.js';
import { isPublicAddress } from '../../server/access/provider-address.js';

describe('an API key', () => {
  const key = { scope: 'E09000024', prefix: 'Ab0000000009', secret: `${'a'.repeat(41)}-_` };
  const text = `ysk_E09000024_Ab0000000009_${key.secret}`;

  it('has one text, for a council or the platform', () => {
    expect(apiKeyText(key)).toBe(text);
    expect(parseApiKey(text)).toEqual(key);
    const platform = { ...key, scope: null };
    expect(apiKeyText(platform)).toBe(`ysk_platform_Ab0000000009_${key.secret}`);
    expect(parseApiKey(apiKeyText(platform))).toEqual(platform);
  });

  it('is new each time', () => {
    const [one, other] = [newApiKey(null), newApiKey('E09000024')];
    expect(parseApiKey(apiKeyText(one))).toEqual(one);
    expect(other.scope).toBe('E09000024');
    expect(one.prefix).not.toBe(other.prefix);
    expect(one.secret).not.toBe(other.secret);
  });

  it.each([
    ` ${text}`,
    `${text} `,
    `${text}a`,
    text.slice(0, -1),
    text.replace('ysk', 'ysx'),
    text.replace('E09000024', 'E0900002'),
    text.replace('E09000024', 'e09000024'),
    text.replace('E09000024', 'Platform'),
    text.replace('Ab0000000009', 'Ab000000000'),
    text.replace('Ab0000000009', 'Ab000000000-'),
    text.replace('-_', '+_'),
    '',
  ])('does not have the form %s', (wrong) => {
    expect(parseApiKey(wrong)).toBeUndefined();
  });

  it('is read from a Bearer header of any case', () => {
    expect(['Bearer xy', 'bearer  x', 'BEARER x'].map(bearerKey)).toEqual(['xy', 'x', 'x']);
    expect(
      ['Basic x', 'Bearer', 'Bearer ', 'Bearerx', 'Bearer x y', 'a Bearer x', ''].map(bearerKey),
    ).toEqual(Array(7).fill(undefined));
  });

  it('matches the stored hash of its secret only', () => {
    expect(hashSecret('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(secretMatches('abc', hashSecret('abc'))).toBe(true);
    expect(secretMatches('abd', hashSecret('abc'))).toBe(false);
    expect(secretMatches('', undefined)).toBe(false);
    expect(secretMatches('', hashSecret(''))).toBe(true);
  });
});

describe('an idempotency key', () => {
  it('has 1 to 255 visible ASCII characters', () => {
    const longest = '~'.repeat(255);
    expect(['!', 'a-1', longest].every(isIdempotencyKey)).toBe(true);
    expect(['', ' ', 'a b', 'a ', ' a', 'é', '\u007f', `${longest}~`].some(isIdempotencyKey)).toBe(false);
    expect(idempotentCall('a', 'f')).toEqual({ key: 'a', fingerprint: 'f', outcome: 'NOT_YET' });
    expect(idempotentCall('', 'f')).toBeUndefined();
  });
});

describe('the id of a person', () => {
  it('is the same UUID of version 8 for the same issuer and subject', () => {
    const id = personId('https://id.example.org', '1');
    expect(id).toBe(personId('https://id.example.org', '1'));
    expect(id).toMatch(/^person:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // SHA-256 of ["https://id.example.org","1"], with the version and the variant in their places.
    expect(id).toBe('person:6ade7411-257c-8f54-9a32-a258f17b60f7');
  });

  it('differs if the same letters are divided in another way', () => {
    expect(personId('a', 'bc')).not.toBe(personId('ab', 'c'));
  });
});

describe('an address that a council names', () => {
  it.each([
    'https://id.example.org',
    'https://id.example.org:8443/keys?a=b',
    'https://a.local.example.org',
    'https://a.co',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address, false)).toBe(true);
  });

  it.each([
    ...['http://id.example.org', 'ftp://id.example.org', 'nonsense', '', 'https://intranet'],
    ...['https://u@id.example.org', 'https://:p@id.example.org', 'https://id.example.org/#part'],
    ...['https://192.0.2.7', 'https://8.8.8.8', 'https://[2606:4700::1111]', 'https://1.2.3'],
    ...['https://a.localhost', 'https://a.local', 'https://a.internal', 'https://a.lan', 'https://a.home'],
    ...['https://a.corp', 'https://a.b', 'https://a.co.x', 'https://a.1b'],
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address, true)).toBe(false);
  });

  it.each(['http://localhost:8080/keys', 'http://127.0.0.1', 'https://[::1]'])(
    '%s is allowed only if the operator says so',
    (address) => {
      expect([isPublicAddress(address, true), isPublicAddress(address, false)]).toEqual([true, false]);
    },
  );
});
