import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openServices } from '../../../server/services/services.js';
import { accepted, merton } from '../../kit/councils/councils.js';
import { audience, startIssuer } from '../../kit/service/fake-issuer.js';
import { codeOf, openSignIn, refusalOf } from '../../kit/service/signing-in.js';

const { app, services, provider, mertons, trust, invited, signIn } = await openSignIn();

describe('a token is refused', () => {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ['for another audience', { aud: 'another-service' }],
    ['without an audience', { aud: undefined }],
    ['that is not valid yet', { nbf: now + 120 }],
    ['without an expiry', { exp: undefined }],
    ['of an issuer that no council has named', { iss: 'https://elsewhere.example' }],
  ])('%s', async (_, more) => {
    const [code, words] = await refusalOf(signIn({ ...(await invited()), ...more }));
    expect(code).toBe('UNAUTHENTICATED');
    expect(words).toContain('This token is not accepted here.');
  });

  it('after its expiry, with a tolerance of half a minute for clock differences', async () => {
    const ann = await invited();
    expect(await signIn({ ...ann, exp: now - 10 })).not.toBeNull();
    expect(await refusalOf(signIn({ ...ann, exp: now - 60 }))).toEqual([
      'UNAUTHENTICATED',
      'This token has expired. Sign in again.',
    ]);
  });

  it('that is not signed: alg none', async () => {
    const [, claims] = (await provider.token(await invited())).split('.');
    const unsigned = `${encode({ alg: 'none' })}.${claims}.`;
    expect(await services.authenticate(unsigned)).toBeNull();
    expect(await codeOf(services.authenticate(`${encode({ alg: 'none' })}.${claims}.AAAA`))).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('that is signed with the published keys as if they were a shared secret', async () => {
    const [, claims] = (await provider.token(await invited())).split('.');
    const published = await (await fetch(provider.keysAddress)).text();
    const head = `${encode({ alg: 'HS256', kid: 'key-1' })}.${claims}`;
    const signature = createHmac('sha256', published).update(head).digest('base64url');
    expect(await codeOf(services.authenticate(`${head}.${signature}`))).toBe('UNAUTHENTICATED');
  });

  it('by an algorithm that the council has not named', async () => {
    const strict = await startIssuer();
    await trust(mertons, merton, strict, { algorithms: ['RS256', 'EdDSA'] });
    const ann = await invited();
    expect(await codeOf(services.authenticate(await strict.token(ann)))).toBe('UNAUTHENTICATED');
    await trust(mertons, merton, strict, { algorithms: ['ES256'] });
    expect(await services.authenticate(await strict.token(ann))).not.toBeNull();
  });

  it('that was changed after it was signed, or signed by another key', async () => {
    const ann = await invited();
    const [head, claims, signature = ''] = (await provider.token(ann)).split('.');
    const other = encode({ iss: provider.issuer, aud: audience, exp: now + 300, ...ann, sub: 'another' });
    expect(await codeOf(services.authenticate(`${head}.${other}.${signature}`))).toBe('UNAUTHENTICATED');
    const last = signature.startsWith('A') ? 'B' : 'A';
    const altered = `${head}.${claims}.${last}${signature.slice(1)}`;
    expect(await codeOf(services.authenticate(altered))).toBe('UNAUTHENTICATED');
    const impostor = await startIssuer();
    const forged = await impostor.token({ ...ann, iss: provider.issuer });
    expect(await codeOf(services.authenticate(forged))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['empty', '..'],
    ['not JSON', 'AAAA.AAAA.AAAA'],
    ['encrypted, in five parts', 'AAAA.AAAA.AAAA.AAAA.AAAA'],
    ['too long', `${'A'.repeat(20_000)}.AAAA.AAAA`],
  ])('that is %s', async (_, text) => {
    expect(await services.authenticate(text)).toBeNull();
  });

  it('without a subject, or with an invalid one', async () => {
    expect(await signIn({ sub: undefined })).toBeNull();
    expect(await signIn({ sub: 'a\u0000b' })).toBeNull();
    expect(await signIn({ sub: 'x'.repeat(256) })).toBeNull();
  });

  it('with the same message whether or not a council knows its issuer', async () => {
    const ann = await invited();
    const ofKnownIssuer = await refusalOf(signIn({ ...ann, aud: 'another-service' }));
    const ofUnknownIssuer = await refusalOf(signIn({ ...ann, iss: 'https://elsewhere.example' }));
    expect(ofKnownIssuer).toEqual(ofUnknownIssuer);
  });

  it('of a removed provider', async () => {
    const removed = await startIssuer();
    await trust(mertons, merton, removed);
    const ann = await invited();
    expect(await services.authenticate(await removed.token(ann))).not.toBeNull();
    accepted(await services.removeIdentityProvider(mertons, { council: merton, issuer: removed.issuer }));
    expect(await codeOf(services.authenticate(await removed.token(ann)))).toBe('UNAUTHENTICATED');
  });
});

describe('the keys of a provider', () => {
  it('are fetched once for all callers, and again for an unknown key at most every half minute', async () => {
    const rotating = await startIssuer();
    await trust(mertons, merton, rotating);
    const ann = await invited();
    const authenticate = async () => services.authenticate(await rotating.token(ann));
    await authenticate();
    await Promise.all(Array.from({ length: 5 }, authenticate));
    expect(rotating.asked()).toBe(1);
    await rotating.changeKey();
    // Within half a minute of the last answer, an unknown key causes no second fetch.
    expect(await codeOf(authenticate())).toBe('UNAUTHENTICATED');
    expect(rotating.asked()).toBe(1);
  });

  it.each([
    ['fails', 500, 'no'],
    ['redirects', 302, ''],
    ['answers with HTML', 200, '<html>'],
    ['sends too long an answer', 200, JSON.stringify({ keys: [], more: 'x'.repeat(300_000) })],
  ])('that %s are not fetched again at once, and the caller gets the reason', async (_, status, text) => {
    const broken = await startIssuer();
    await trust(mertons, merton, broken);
    const ann = await invited();
    broken.answerWith(status, text);
    for (const _time of [1, 2]) {
      const [code, words] = await refusalOf(services.authenticate(await broken.token(ann)));
      expect(code).toBe('UNAUTHENTICATED');
      expect(words).toContain('does not give its keys');
    }
    expect(broken.asked()).toBe(1);
  });

  it('are not fetched from a loopback address unless the operator allows it', async () => {
    const strict = openServices(app.database, () => new Date());
    const before = provider.asked();
    const ann = await invited();
    expect(await codeOf(strict.authenticate(await provider.token(ann)))).toBe('UNAUTHENTICATED');
    expect(provider.asked()).toBe(before);
  });
});
