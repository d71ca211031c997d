import { createHmac, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { AccessRefused } from '../../server/access/policy.js';
import { operator, type Principal } from '../../server/access/principal.js';
import { openServices } from '../../server/services/services.js';
import { accepted, cardiff, merton, openHouse, rotherham } from '../kit/councils.js';
import { audience, type FakeIssuer, startIssuer } from '../kit/fake-issuer.js';
import { faults } from '../kit/problems.js';
import { ask } from '../kit/sql.js';
import { countStatements } from '../kit/statements.js';

const house = await openHouse();
const loopbackProviders = true;
const services = openServices(house.database, () => new Date(), { loopbackProviders });
const provider = await startIssuer();
const mertons = await house.as(merton, 'COUNCIL_ADMINISTRATOR');
const rotherhams = await house.as(rotherham, 'COUNCIL_ADMINISTRATOR');

const trust = async (administrator: Principal, council: string | null, it: FakeIssuer, more = {}) =>
  accepted(
    await services.setIdentityProvider(administrator, {
      council,
      issuer: it.issuer,
      audiences: [audience],
      algorithms: ['ES256'],
      keysAddress: it.keysAddress,
      ...more,
    }),
  );
await trust(mertons, merton, provider);

/** Somebody invited to Merton, as what the provider says of them. */
async function invited(roles: readonly ('AUTHOR' | 'MEMBER' | 'APPROVER')[] = ['AUTHOR']) {
  const sub = randomUUID();
  const email = `${sub}@merton.example`;
  const person = { council: merton, email: email.toUpperCase(), name: 'Ann Author', roles };
  accepted(await services.invitePerson(mertons, person));
  return { sub, email, email_verified: true };
}

const signIn = async (facts = {}, header = {}) => services.authenticate(await provider.token(facts, header));
const problem = async (signingIn: Promise<unknown>): Promise<readonly [string, string]> => {
  try {
    await signingIn;
  } catch (error) {
    if (error instanceof AccessRefused) return [error.code, error.message];
    throw error;
  }
  throw new Error('was let in');
};
const codeOf = async (signingIn: Promise<unknown>) => (await problem(signingIn))[0];

describe('somebody who was invited', () => {
  it('takes it up at the first sign-in with that e-mail address, and is the same person ever after', async () => {
    const ann = await invited(['AUTHOR', 'MEMBER']);
    const origin = { address: '192.0.2.1', requestId: 'a request' };
    const first = await services.authenticate(await provider.token(ann), origin);
    expect(first).toMatchObject({
      kind: 'PERSON',
      name: 'Ann Author',
      platformAdministrator: false,
      memberships: [{ areaCode: merton, roles: ['AUTHOR', 'MEMBER'] }],
      suspended: [],
      reach: 'EVERYTHING',
      origin,
    });
    expect(first?.id).toMatch(/^person:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const later = await signIn({ sub: ann.sub, email: 'renamed@merton.example' });
    expect(later?.id).toBe(first?.id);
    const people = await services.findPeople(mertons, merton, { first: 100, after: null });
    expect(people?.nodes.map(({ node }) => node)).toContainEqual(
      expect.objectContaining({ email: ann.email, state: 'ACTIVE', takenUpAt: expect.any(Date) }),
    );
  });

  it('is known in one statement', async () => {
    const ann = await invited();
    await signIn(ann);
    const token = await provider.token(ann);
    expect((await countStatements(() => services.authenticate(token))).count).toBe(1);
  });

  it('twice at the same moment is let in twice and bound once', async () => {
    const token = await provider.token(await invited());
    const both = await Promise.all([services.authenticate(token), services.authenticate(token)]);
    expect(both.map((who) => who?.memberships.length)).toEqual([1, 1]);
  });

  it.each([
    ['the provider does not verify the address', { email_verified: false }],
    ['it does not say so', { email_verified: undefined }],
    ['it says so in another type', { email_verified: 'true' }],
    ['the address is another', { email: 'somebody-else@merton.example' }],
    ['there is no address', { email: undefined }],
  ])('is known and not let in where %s', async (_, more) => {
    const [code, words] = await problem(signIn({ ...(await invited()), ...more }));
    expect(code).toBe('FORBIDDEN');
    expect(words).toContain('invite the e-mail address');
  });

  it('is not let in by the address of somebody who has taken it up', async () => {
    const ann = await invited();
    await signIn(ann);
    expect(await codeOf(signIn({ ...ann, sub: randomUUID() }))).toBe('FORBIDDEN');
  });

  it('has other roles at once when they are changed, and none when they end', async () => {
    const ann = await invited(['AUTHOR']);
    await signIn(ann);
    const key = { council: merton, email: ann.email };
    accepted(await services.setMembership(mertons, { ...key, roles: ['APPROVER'] }));
    expect((await signIn(ann))?.memberships).toMatchObject([{ areaCode: merton, roles: ['APPROVER'] }]);
    accepted(await services.endMembership(mertons, key));
    expect(await codeOf(signIn(ann))).toBe('FORBIDDEN');
  });

  it('may have a key, which acts as them with no more than their roles and ends with them', async () => {
    const ann = await invited(['AUTHOR', 'MEMBER']);
    const input = {
      council: merton,
      name: 'Laptop',
      roles: ['AUTHOR', 'MEMBER'] as const,
      holder: ann.email,
    };
    expect(faults(await services.createApiKey(mertons, input))).toEqual(['WRONG_STATE at holder']);
    const person = await signIn(ann);
    const more = { ...input, roles: ['AUTHOR', 'APPROVER'] as const };
    expect(faults(await services.createApiKey(mertons, more))).toEqual(['NOT_ALLOWED at roles.1']);
    const nobody = { ...input, holder: 'nobody@merton.example' };
    expect(faults(await services.createApiKey(mertons, nobody))).toContain('NOT_FOUND at holder');
    const { text } = accepted(await services.createApiKey(mertons, input));
    expect(await services.authenticate(text)).toMatchObject({
      kind: 'KEY',
      id: person?.id,
      name: 'Ann Author (Laptop)',
      memberships: [{ roles: ['AUTHOR', 'MEMBER'] }],
    });
    accepted(await services.setMembership(mertons, { ...input, email: ann.email, roles: ['MEMBER'] }));
    expect((await services.authenticate(text))?.memberships).toMatchObject([{ roles: ['MEMBER'] }]);
    accepted(await services.endMembership(mertons, { council: merton, email: ann.email }));
    expect(await services.authenticate(text)).toBeNull();
  });
});

describe('a token is refused', () => {
  const now = Math.floor(Date.now() / 1000);
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    ['for another audience', { aud: 'another-service' }],
    ['for nobody', { aud: undefined }],
    ['not in force yet', { nbf: now + 120 }],
    ['without an end', { exp: undefined }],
    ['of an issuer that nobody here has named', { iss: 'https://elsewhere.example' }],
  ])('%s', async (_, more) => {
    const [code, words] = await problem(signIn({ ...(await invited()), ...more }));
    expect(code).toBe('UNAUTHENTICATED');
    expect(words).toContain('This token is not good here.');
  });

  it('after its end, but for half a minute of clocks that differ', async () => {
    const ann = await invited();
    expect(await signIn({ ...ann, exp: now - 10 })).not.toBeNull();
    expect(await problem(signIn({ ...ann, exp: now - 60 }))).toEqual([
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

  it('that is signed with what the provider publishes, as if it were a shared secret', async () => {
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
    const bent = `${head}.${claims}.${last}${signature.slice(1)}`;
    expect(await codeOf(services.authenticate(bent))).toBe('UNAUTHENTICATED');
    const impostor = await startIssuer();
    const forged = await impostor.token({ ...ann, iss: provider.issuer });
    expect(await codeOf(services.authenticate(forged))).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['nothing at all', '..'],
    ['no JSON', 'AAAA.AAAA.AAAA'],
    ['five parts: encrypted', 'AAAA.AAAA.AAAA.AAAA.AAAA'],
    ['a book', `${'A'.repeat(20_000)}.AAAA.AAAA`],
  ])('that is %s', async (_, text) => {
    expect(await services.authenticate(text)).toBeNull();
  });

  it('that names nobody, or somebody with a NUL in the name', async () => {
    expect(await signIn({ sub: undefined })).toBeNull();
    expect(await signIn({ sub: 'a\u0000b' })).toBeNull();
    expect(await signIn({ sub: 'x'.repeat(256) })).toBeNull();
  });

  it('in the same words whether a council here knows its issuer or none does', async () => {
    const ann = await invited();
    const known = await problem(signIn({ ...ann, aud: 'another-service' }));
    const unknown = await problem(signIn({ ...ann, iss: 'https://elsewhere.example' }));
    expect(known).toEqual(unknown);
  });

  it('of a provider that was removed', async () => {
    const gone = await startIssuer();
    await trust(mertons, merton, gone);
    const ann = await invited();
    expect(await services.authenticate(await gone.token(ann))).not.toBeNull();
    accepted(await services.removeIdentityProvider(mertons, { council: merton, issuer: gone.issuer }));
    expect(await codeOf(services.authenticate(await gone.token(ann)))).toBe('UNAUTHENTICATED');
  });
});

describe("one council's provider opens no other's door", () => {
  it('though the other has named the same issuer with keys of its own', async () => {
    const ann = await invited();
    await signIn(ann);
    const rogue = await startIssuer();
    accepted(
      await services.setIdentityProvider(rotherhams, {
        council: rotherham,
        issuer: provider.issuer,
        audiences: [audience],
        algorithms: ['ES256'],
        keysAddress: rogue.keysAddress,
      }),
    );
    const forged = await rogue.token({ ...ann, iss: provider.issuer });
    expect(await codeOf(services.authenticate(forged))).toBe('FORBIDDEN');
    const email = ann.email;
    const person = { council: rotherham, email, name: 'Ann', roles: ['COUNCIL_ADMINISTRATOR'] as const };
    accepted(await services.invitePerson(rotherhams, person));
    const insider = await services.authenticate(forged);
    expect(insider?.memberships).toMatchObject([{ areaCode: rotherham, roles: ['COUNCIL_ADMINISTRATOR'] }]);
    expect((await signIn(ann))?.memberships).toMatchObject([{ areaCode: merton, roles: ['AUTHOR'] }]);
    accepted(
      await services.removeIdentityProvider(rotherhams, { council: rotherham, issuer: provider.issuer }),
    );
  });

  it('and its tokens take up no invitation of a council that has not named it', async () => {
    const email = `${randomUUID()}@rotherham.example`;
    const person = { council: rotherham, email, name: 'Ro', roles: ['MEMBER'] as const };
    accepted(await services.invitePerson(rotherhams, person));
    expect(await codeOf(signIn({ sub: randomUUID(), email, email_verified: true }))).toBe('FORBIDDEN');
  });

  it('but where two councils trust one, somebody has the roles that each has given', async () => {
    const shared = await startIssuer();
    await trust(mertons, merton, shared);
    await trust(rotherhams, rotherham, shared);
    const ann = await invited(['AUTHOR']);
    const person = { council: rotherham, email: ann.email, name: 'Ann', roles: ['MEMBER'] as const };
    accepted(await services.invitePerson(rotherhams, person));
    const both = await services.authenticate(await shared.token(ann));
    expect(both?.memberships).toMatchObject([
      { areaCode: rotherham, roles: ['MEMBER'] },
      { areaCode: merton, roles: ['AUTHOR'] },
    ]);
  });
});

describe('the keys of a provider', () => {
  it('are asked for once, however many come, and anew for a key not seen before once a while', async () => {
    const rotating = await startIssuer();
    await trust(mertons, merton, rotating);
    const ann = await invited();
    const come = async () => services.authenticate(await rotating.token(ann));
    await come();
    await Promise.all(Array.from({ length: 5 }, come));
    expect(rotating.asked()).toBe(1);
    await rotating.changeKey();
    // Within half a minute of the last answer nobody's unknown key sends us to the provider again.
    expect(await codeOf(come())).toBe('UNAUTHENTICATED');
    expect(rotating.asked()).toBe(1);
  });

  it.each([
    ['fails', 500, 'no'],
    ['sends us elsewhere', 302, ''],
    ['answers with something else', 200, '<html>'],
    ['answers without end', 200, JSON.stringify({ keys: [], more: 'x'.repeat(300_000) })],
  ])('that %s is left alone for a while, and the caller told', async (_, status, text) => {
    const broken = await startIssuer();
    await trust(mertons, merton, broken);
    const ann = await invited();
    broken.answerWith(status, text);
    for (const _time of [1, 2]) {
      const [code, words] = await problem(services.authenticate(await broken.token(ann)));
      expect(code).toBe('UNAUTHENTICATED');
      expect(words).toContain('does not give its keys');
    }
    expect(broken.asked()).toBe(1);
  });

  it('are not fetched from this machine itself but where the operator says so', async () => {
    const strict = openServices(house.database, () => new Date());
    const before = provider.asked();
    const ann = await invited();
    expect(await codeOf(strict.authenticate(await provider.token(ann)))).toBe('UNAUTHENTICATED');
    expect(provider.asked()).toBe(before);
  });
});

describe('the platform’s administrators', () => {
  it('sign in with the provider that the platform has named, and come into no council', async () => {
    const own = await startIssuer();
    await trust(operator, null, own);
    const sub = randomUUID();
    const email = `${sub}@platform.example`;
    const person = { email, name: 'Pat', roles: ['PLATFORM_ADMINISTRATOR'] as const };
    accepted(await services.invitePerson(operator, person));
    const pat = await services.authenticate(await own.token({ sub, email, email_verified: true }));
    expect(pat).toMatchObject({ kind: 'PERSON', name: 'Pat', platformAdministrator: true, memberships: [] });
    const mine = await own.token({ ...(await invited()), sub: randomUUID() });
    expect(await codeOf(services.authenticate(mine))).toBe('FORBIDDEN');
  });
});

it('a token with a key of a suspended council says which, and takes up nothing', async () => {
  const cardiffs = await house.as(cardiff, 'COUNCIL_ADMINISTRATOR');
  const own = await startIssuer();
  await trust(cardiffs, cardiff, own);
  const sub = randomUUID();
  const email = `${sub}@cardiff.example`;
  accepted(
    await services.invitePerson(cardiffs, { council: cardiff, email, name: 'Cai', roles: ['MEMBER'] }),
  );
  accepted(await services.suspendCouncil(operator, { gssCode: cardiff, reason: 'Unpaid' }));
  const cai = await services.authenticate(await own.token({ sub, email, email_verified: true }));
  expect(cai).toMatchObject({ memberships: [], suspended: [cardiff] });
  const [row] = await ask<{ subject: string | null }>(
    house.test.administrator,
    'SELECT subject FROM membership WHERE email = $1',
    [email],
  );
  expect(row?.subject).toBeNull();
});

it('a token of the right form that only looks like a key is no key', async () => {
  const secret = new TextEncoder().encode('a secret that is long enough for it');
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  expect(await services.authenticate(`ysk_${token}`)).toBeNull();
});
