import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import { accepted, cardiff, merton, rotherham } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { ask } from '../../kit/database/sql.js';
import { countStatements } from '../../kit/database/statements.js';
import { audience, startIssuer } from '../../kit/service/fake-issuer.js';
import { codeOf, openSignIn, refusalOf } from '../../kit/service/signing-in.js';

const { app, services, provider, mertons, trust, invited, signIn } = await openSignIn();
const rotherhams = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');

describe('an invited person', () => {
  it('takes up the invitation at the first sign-in, and keeps the same identity', async () => {
    const ann = await invited(['AUTHOR', 'MEMBER']);
    const origin = { address: '192.0.2.1', requestId: 'a request' };
    const first = await services.authenticate(await provider.token(ann), origin);
    expect(first).toMatchObject({
      kind: 'PERSON',
      name: 'Ann Author',
      platformAdministrator: false,
      memberships: [{ areaCode: merton, roles: ['AUTHOR', 'MEMBER'] }],
      suspended: [],
      accessLevel: 'EVERYTHING',
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

  it('is found with one statement', async () => {
    const ann = await invited();
    await signIn(ann);
    const token = await provider.token(ann);
    expect((await countStatements(() => services.authenticate(token))).count).toBe(1);
  });

  it('who signs in twice concurrently succeeds twice and takes up the invitation once', async () => {
    const ann = await invited();
    const token = await provider.token(ann);
    const both = await Promise.all([services.authenticate(token), services.authenticate(token)]);
    expect(both.map((who) => who?.memberships.length)).toEqual([1, 1]);
    const entries = await ask<{ who: string; before: string; after: string }>(
      app.test.administrator,
      `SELECT principal_id AS who, before ->> 'state' AS before, after ->> 'state' AS after FROM audit_entry
       WHERE action = 'invitationTakeUp' AND key = $1`,
      [ann.email],
    );
    expect(entries).toEqual([{ who: both[0]?.id, before: 'INVITED', after: 'ACTIVE' }]);
  });

  it.each([
    ['the provider does not verify the address', { email_verified: false }],
    ['it does not say if the address is verified', { email_verified: undefined }],
    ['it says so with a text', { email_verified: 'true' }],
    ['the address is different', { email: 'somebody-else@merton.example' }],
    ['there is no address', { email: undefined }],
  ])('gets no access if %s', async (_, more) => {
    const [code, words] = await refusalOf(signIn({ ...(await invited()), ...more }));
    expect(code).toBe('FORBIDDEN');
    expect(words).toContain('invite the e-mail address');
  });

  it('gets no access with the address of another person’s invitation', async () => {
    const ann = await invited();
    await signIn(ann);
    expect(await codeOf(signIn({ ...ann, sub: randomUUID() }))).toBe('FORBIDDEN');
  });

  it('has changed roles at once, and none after the membership has ended', async () => {
    const ann = await invited(['AUTHOR']);
    await signIn(ann);
    const key = { council: merton, email: ann.email };
    accepted(await services.setMembership(mertons, { ...key, roles: ['APPROVER'] }));
    expect((await signIn(ann))?.memberships).toMatchObject([{ areaCode: merton, roles: ['APPROVER'] }]);
    accepted(await services.endMembership(mertons, key));
    expect(await codeOf(signIn(ann))).toBe('FORBIDDEN');
  });

  it('may have a key, which acts as the person and ends with their membership', async () => {
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
    expect(faults(await services.createApiKey(administratorToo(person), more))).toEqual([
      'NOT_ALLOWED at roles.1',
    ]);
    const unknownHolder = { ...input, holder: 'nobody@merton.example' };
    expect(faults(await services.createApiKey(mertons, unknownHolder))).toContain('NOT_FOUND at holder');
    // Even the administrator who makes the key must not be able to write in her name.
    expect(faults(await services.createApiKey(mertons, input))).toEqual(['NOT_ALLOWED at roles.0']);
    const { text: reading } = accepted(await services.createApiKey(mertons, { ...input, readOnly: true }));
    expect(await services.authenticate(reading)).toMatchObject({ id: person?.id, accessLevel: 'READING' });
    const { text, record } = accepted(await services.createApiKey(administratorToo(person), input));
    expect(await services.authenticate(text)).toMatchObject({
      kind: 'KEY',
      id: person?.id,
      name: 'Ann Author (Laptop)',
      memberships: [{ roles: ['AUTHOR', 'MEMBER'] }],
    });
    const rotation = { council: merton, prefix: record.prefix, overlapHours: 1 };
    expect(faults(await services.rotateApiKey(mertons, rotation))).toEqual(['NOT_ALLOWED at prefix']);
    accepted(await services.rotateApiKey(administratorToo(person), rotation));
    accepted(await services.setMembership(mertons, { ...input, email: ann.email, roles: ['MEMBER'] }));
    expect((await services.authenticate(text))?.memberships).toMatchObject([{ roles: ['MEMBER'] }]);
    accepted(await services.endMembership(mertons, { council: merton, email: ann.email }));
    expect(await services.authenticate(text)).toBeNull();
  });
});

/** The same person, who is also an administrator of Merton. */
function administratorToo(person: Principal | null): Principal {
  if (!person) throw new Error('the sign-in failed');
  const memberships = person.memberships.map((each) => ({
    ...each,
    roles: [...each.roles, 'COUNCIL_ADMINISTRATOR'] as const,
  }));
  return { ...person, memberships };
}

describe("one council's provider gives no access to another council", () => {
  it('even if the other has named the same issuer with keys of its own', async () => {
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

  it('but if two councils trust one provider, a person has the roles of both', async () => {
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
    // Neither council learns the name in the other's records.
    expect(both?.name).toBe(ann.email);
    const withName = await services.authenticate(await shared.token({ ...ann, name: 'Ann of the provider' }));
    expect(withName?.name).toBe('Ann of the provider');
  });
});

describe('the platform’s administrators', () => {
  it('sign in with the provider that the platform has named, and have access to no council', async () => {
    const issuer = await startIssuer();
    await trust(operator, null, issuer);
    const sub = randomUUID();
    const email = `${sub}@platform.example`;
    const person = { email, name: 'Pat', roles: ['PLATFORM_ADMINISTRATOR'] as const };
    accepted(await services.invitePerson(operator, person));
    const pat = await services.authenticate(await issuer.token({ sub, email, email_verified: true }));
    expect(pat).toMatchObject({ kind: 'PERSON', name: 'Pat', platformAdministrator: true, memberships: [] });
    const uninvited = await issuer.token({ ...(await invited()), sub: randomUUID() });
    expect(await codeOf(services.authenticate(uninvited))).toBe('FORBIDDEN');
  });
});

it('a sign-in to a suspended council names the council and takes up no invitation', async () => {
  const cardiffs = await app.as(cardiff, 'COUNCIL_ADMINISTRATOR');
  const issuer = await startIssuer();
  await trust(cardiffs, cardiff, issuer);
  const sub = randomUUID();
  const email = `${sub}@cardiff.example`;
  accepted(
    await services.invitePerson(cardiffs, { council: cardiff, email, name: 'Cai', roles: ['MEMBER'] }),
  );
  accepted(await services.suspendCouncil(operator, { gssCode: cardiff, reason: 'Unpaid' }));
  const cai = await services.authenticate(await issuer.token({ sub, email, email_verified: true }));
  expect(cai).toMatchObject({ memberships: [], suspended: [cardiff] });
  const [row] = await ask<{ subject: string | null }>(
    app.test.administrator,
    'SELECT subject FROM membership WHERE email = $1',
    [email],
  );
  expect(row?.subject).toBeNull();
});

it('a token with the prefix of an API key is not accepted', async () => {
  const secret = new TextEncoder().encode('a secret that is long enough for it');
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).sign(secret);
  expect(await services.authenticate(`ysk_${token}`)).toBeNull();
});
