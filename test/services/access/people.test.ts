import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { InvitePersonInput } from '../../../server/services/access/invite-person.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';

const app = await openTestApp();
const { services } = app;
const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
const page = { first: 20, after: null };

let guests = 0;
const input = (more: Partial<InvitePersonInput> = {}): InvitePersonInput => {
  guests += 1;
  return {
    council: merton,
    email: `guest${guests}@merton.example`,
    name: 'A guest',
    roles: ['MEMBER'],
    ...more,
  };
};
const invite = (more: Partial<InvitePersonInput> = {}) => services.invitePerson(administrator, input(more));

describe('an invitation', () => {
  it('is listed in its council until it is taken up', async () => {
    const record = accepted(await invite({ email: 'Ann@Merton.example', roles: ['AUTHOR', 'AUTHOR'] }));
    expect(record).toMatchObject({
      email: 'ann@merton.example',
      roles: ['AUTHOR'],
      state: 'INVITED',
      invitedBy: administrator.name,
      takenUpAt: null,
      endedAt: null,
      version: 1,
    });
    const people = await services.findPeople(administrator, merton, page);
    expect(people?.nodes.map(({ node }) => node)).toContainEqual(record);
    const theirs = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    expect((await services.findPeople(theirs, rotherham, page))?.nodes).toEqual([]);
  });

  it.each<[string, Partial<InvitePersonInput>, readonly string[]]>([
    ['without an address', { email: ' ' }, ['REQUIRED at email']],
    ['with a malformed address', { email: 'ann' }, ['MALFORMED_EMAIL at email']],
    ['with a long address', { email: `${'x'.repeat(250)}@m.example` }, ['TOO_LONG at email']],
    ['without a name', { name: '' }, ['REQUIRED at name']],
    ['without a role', { roles: [] }, ['REQUIRED at roles']],
    ['to the platform', { roles: ['PLATFORM_ADMINISTRATOR'] }, ['NOT_ALLOWED at roles.0']],
  ])('%s is refused with its path', async (_, more, places) => {
    expect(faults(await invite(more))).toEqual(places);
  });

  it('is made once per address and council, and again after the membership has ended', async () => {
    const again = input();
    accepted(await services.invitePerson(administrator, again));
    expect(faults(await services.invitePerson(administrator, again))).toEqual(['ALREADY_EXISTS at email']);
    accepted(await services.endMembership(administrator, { council: merton, email: again.email }));
    expect(accepted(await services.invitePerson(administrator, again)).state).toBe('INVITED');
  });

  it('to one address by two concurrent calls is made once', async () => {
    const again = input();
    const both = await Promise.all([1, 2].map(() => services.invitePerson(administrator, again)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap((each) => (each.ok ? [] : each.problems))).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
  });

  it('by the platform’s administrator is only for administrators', async () => {
    const founder = (more: Partial<InvitePersonInput>) => services.invitePerson(operator, input(more));
    accepted(await founder({ roles: ['COUNCIL_ADMINISTRATOR'] }));
    expect(faults(await founder({ roles: ['MEMBER'] }))).toEqual(['NOT_ALLOWED at roles.0']);
    const nowhere = { council: 'E09000033', roles: ['COUNCIL_ADMINISTRATOR'] as const };
    expect(faults(await founder(nowhere))).toEqual(['NOT_FOUND at council']);
    accepted(await founder({ council: null, roles: ['PLATFORM_ADMINISTRATOR'] }));
    expect(faults(await founder({ council: null, roles: ['MEMBER'] }))).toEqual(['NOT_ALLOWED at roles.0']);
  });
});

describe('roles', () => {
  it('are changed only from the current version', async () => {
    const { email } = accepted(await invite());
    const key = { council: merton, email };
    const set = (version?: number) =>
      services.setMembership(administrator, { ...key, roles: ['APPROVER'], name: 'Another name', version });
    expect(accepted(await set(1))).toMatchObject({ roles: ['APPROVER'], name: 'Another name', version: 2 });
    expect(faults(await set(1))).toEqual(['STALE at version']);
    expect(faults(await services.endMembership(administrator, { ...key, version: 1 }))).toEqual([
      'STALE at version',
    ]);
    expect(accepted(await services.endMembership(administrator, { ...key, version: 2 })).state).toBe('ENDED');
  });

  it('are changed once by two concurrent calls from the same version', async () => {
    const { email } = accepted(await invite());
    const set = (role: 'AUTHOR' | 'APPROVER') =>
      services.setMembership(administrator, { council: merton, email, roles: [role], version: 1 });
    const both = await Promise.all([set('AUTHOR'), set('APPROVER')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.flatMap((each) => (each.ok ? [] : each.problems))).toMatchObject([
      { code: 'STALE', currentVersion: 2 },
    ]);
  });

  it('of an unknown person cannot be changed or ended', async () => {
    const key = { council: merton, email: 'nobody@merton.example' };
    expect(faults(await services.setMembership(administrator, { ...key, roles: ['MEMBER'] }))).toEqual([
      'NOT_FOUND at email',
    ]);
    expect(faults(await services.endMembership(administrator, key))).toEqual(['NOT_FOUND at email']);
  });

  it('of another council are not found', async () => {
    const { email } = accepted(await invite());
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    expect(faults(await services.endMembership(stranger, { council: rotherham, email }))).toEqual([
      'NOT_FOUND at email',
    ]);
  });

  it('are set only to those of the council', async () => {
    const { email } = accepted(await invite());
    const set = { council: merton, email, roles: ['PLATFORM_ADMINISTRATOR'] as const };
    expect(faults(await services.setMembership(administrator, set))).toEqual(['NOT_ALLOWED at roles.0']);
  });
});

describe('an identity provider', () => {
  const provider = {
    council: merton,
    issuer: 'https://login.merton.example/v2.0',
    audiences: ['yardstick'],
    algorithms: ['RS256'] as const,
    keysAddress: 'https://login.merton.example/keys',
  };

  it('is set, changed and removed by its issuer', async () => {
    accepted(await services.setIdentityProvider(administrator, provider));
    accepted(await services.setIdentityProvider(administrator, { ...provider, audiences: ['a', 'b'] }));
    const all = await services.findIdentityProviders(administrator, merton);
    expect(all).toMatchObject([{ issuer: provider.issuer, audiences: ['a', 'b'] }]);
    accepted(await services.removeIdentityProvider(administrator, provider));
    expect(await services.findIdentityProviders(administrator, merton)).toEqual([]);
    expect(faults(await services.removeIdentityProvider(administrator, provider))).toEqual([
      'NOT_FOUND at issuer',
    ]);
    accepted(await services.setIdentityProvider(administrator, provider));
  });

  it.each([
    ['http:', 'http://login.merton.example/keys'],
    ['no address', 'login.merton.example'],
    ['a file', 'file:///etc/passwd'],
    ['an IPv4 address', 'https://192.0.2.1/keys'],
    ['an IPv4 address in hexadecimal', 'https://0x7f000001/keys'],
    ['an IPv6 address', 'https://[2001:db8::1]/keys'],
    ['this machine', 'https://localhost/keys'],
    ['a host name without a domain', 'https://database/keys'],
    ['an internal name', 'https://vault.internal/keys'],
    ['an address with a password', 'https://me:secret@login.merton.example/keys'],
  ])('has its keys at an https address of a public host, not at %s', async (_, keysAddress) => {
    expect(faults(await services.setIdentityProvider(administrator, { ...provider, keysAddress }))).toEqual([
      'MALFORMED_ADDRESS at keysAddress',
    ]);
  });

  it('needs audiences, without duplicates, and algorithms', async () => {
    const set = (more: object) => services.setIdentityProvider(administrator, { ...provider, ...more });
    expect(faults(await set({ audiences: [] }))).toEqual(['OUT_OF_RANGE at audiences']);
    expect(faults(await set({ audiences: ['a', 'a'] }))).toEqual(['DUPLICATE at audiences.1']);
    expect(faults(await set({ audiences: [' '] }))).toEqual(['REQUIRED at audiences.0']);
    expect(faults(await set({ algorithms: [] }))).toEqual(['REQUIRED at algorithms']);
  });
});

describe('who may', () => {
  const administrators = ['COUNCIL_ADMINISTRATOR'];

  it('see, invite, change and end people of a council: its administrators', async () => {
    const { email } = accepted(await invite());
    const key = { council: merton, email };
    expect(await whoMay(app, merton, (who) => services.findPeople(who, merton, page))).toEqual(
      administrators,
    );
    expect(await whoMay(app, merton, (who) => services.invitePerson(who, input()))).toEqual([
      ...administrators,
      'PLATFORM',
    ]);
    expect(
      await whoMay(app, merton, (who) => services.setMembership(who, { ...key, roles: ['MEMBER'] })),
    ).toEqual(administrators);
    expect(await whoMay(app, merton, (who) => services.endMembership(who, key))).toEqual(administrators);
  });

  it('see and set the identity providers of a council: its administrators', async () => {
    const key = { council: merton, issuer: 'https://login.elsewhere.example' };
    expect(await whoMay(app, merton, (who) => services.findIdentityProviders(who, merton))).toEqual(
      administrators,
    );
    const settings = { ...key, audiences: ['a'], algorithms: ['RS256'] as const, keysAddress: key.issuer };
    expect(await whoMay(app, merton, (who) => services.setIdentityProvider(who, settings))).toEqual(
      administrators,
    );
    expect(await whoMay(app, merton, (who) => services.removeIdentityProvider(who, key))).toEqual(
      administrators,
    );
  });

  it('see the people of the platform: its administrators', async () => {
    expect(await whoMay(app, cardiff, (who) => services.findPeople(who, null, page))).toEqual(['PLATFORM']);
  });
});
