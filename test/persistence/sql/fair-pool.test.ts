import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { authoriseReader, authoriseTenant } from '../../../server/access/policy.js';
import { operator, type Principal } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';

let app: TestApp;
let heavy: Principal;
let small: Principal;
let key: string;

beforeAll(async () => {
  app = await openTestApp();
  heavy = await app.as(merton, 'MEMBER');
  small = await app.as(rotherham, 'MEMBER');
  key = accepted(
    await app.services.createApiKey(operator, {
      council: rotherham,
      name: 'Rotherham',
      roles: ['COUNCIL_ADMINISTRATOR'],
    }),
  ).text;
});

let release = () => {};
let busy: Promise<unknown> = Promise.resolve();
afterEach(async () => {
  release();
  await busy;
});

/** As many transactions as would fill every connection many times, each lasting until the test ends. */
function fill(open: (work: () => Promise<void>) => Promise<void>): void {
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  busy = Promise.all(Array.from({ length: 60 }, () => open(() => held)));
}

/** Milliseconds: a small question takes a few; a connection is waited for 5,000. */
const soon = 1_500;

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; took: number }> {
  const started = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - started };
}

describe('while one council asks more than all connections could carry', () => {
  it.each(['its-own-figures', 'what-is-published'] as const)(
    'of-%s-another-is-answered-at-once',
    async (what) => {
      const { database, services } = app;
      if (what === 'its-own-figures') {
        const tenant = authoriseTenant(heavy, 'committees', merton);
        fill((work) => database.inCouncil(tenant, work));
      } else {
        const reader = authoriseReader(heavy, 'councils');
        fill((work) => database.acrossPublished(reader, work));
      }
      const own = await timed(() => services.findCommittees(small, rotherham, { first: 5, after: null }));
      expect(own.took).toBeLessThan(soon);
      const shared = await timed(() => services.findCouncil(small, rotherham));
      expect(shared.took).toBeLessThan(soon);
      expect(shared.answer?.gssCode).toBe(rotherham);
    },
  );

  it('a-key-of-another-is-still-looked-at-and-the-service-still-ready', async () => {
    const { database, services } = app;
    fill((work) => database.inCouncil(authoriseTenant(heavy, 'committees', merton), work));
    const known = await timed(() => services.authenticate(key));
    expect(known.answer?.memberships).toMatchObject([{ areaCode: rotherham }]);
    expect(known.took).toBeLessThan(soon);
    expect(await database.answers()).toBe(true);
  });
});

it('keys-are-looked-at-even-while-all-councils-together-fill-every-place', async () => {
  const { database, services } = app;
  const tenants = [
    authoriseTenant(heavy, 'committees', merton),
    authoriseTenant(small, 'committees', rotherham),
  ];
  let turn = 0;
  fill((work) => {
    turn += 1;
    const tenant = tenants[turn % 2];
    if (!tenant) throw new Error('there are two');
    return database.inCouncil(tenant, work);
  });
  const known = await timed(() => services.authenticate(key));
  expect(known.answer).not.toBeNull();
  expect(known.took).toBeLessThan(soon);
});
