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

/** Begins many more transactions than there are connections; each lasts until the test ends. */
function fill(open: (work: () => Promise<void>) => Promise<void>): void {
  const untilReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  busy = Promise.all(Array.from({ length: 60 }, () => open(() => untilReleased)));
}

/** Milliseconds. A small request takes a few; the wait for a connection ends after 5,000. */
const soon = 1_500;

async function timed<T>(work: () => Promise<T>): Promise<{ answer: T; took: number }> {
  const started = performance.now();
  const answer = await work();
  return { answer, took: performance.now() - started };
}

describe('while one council sends more requests than there are connections', () => {
  it.each(['its-own-figures', 'published-figures'] as const)(
    'for-%s-another-council-is-answered-at-once',
    async (figures) => {
      const { database, services } = app;
      if (figures === 'its-own-figures') {
        const tenant = authoriseTenant(heavy, 'committees', merton);
        fill((work) => database.inCouncil(tenant, work));
      } else {
        const reader = authoriseReader(heavy, 'councils');
        fill((work) => database.acrossPublished(reader, work));
      }
      const committees = await timed(() =>
        services.findCommittees(small, rotherham, { first: 5, after: null }),
      );
      expect(committees.took).toBeLessThan(soon);
      const shared = await timed(() => services.findCouncil(small, rotherham));
      expect(shared.took).toBeLessThan(soon);
      expect(shared.answer?.gssCode).toBe(rotherham);
    },
  );

  it('another-council-s-key-is-still-authenticated-and-the-service-is-ready', async () => {
    const { database, services } = app;
    fill((work) => database.inCouncil(authoriseTenant(heavy, 'committees', merton), work));
    const authenticated = await timed(() => services.authenticate(key));
    expect(authenticated.answer?.memberships).toMatchObject([{ areaCode: rotherham }]);
    expect(authenticated.took).toBeLessThan(soon);
    expect(await database.answers()).toBe(true);
  });
});

it('keys-are-authenticated-even-while-all-councils-together-use-every-connection', async () => {
  const { database, services } = app;
  const tenants = [
    authoriseTenant(heavy, 'committees', merton),
    authoriseTenant(small, 'committees', rotherham),
  ];
  let count = 0;
  fill((work) => {
    count += 1;
    const tenant = tenants[count % 2];
    if (!tenant) throw new Error('there are two');
    return database.inCouncil(tenant, work);
  });
  const authenticated = await timed(() => services.authenticate(key));
  expect(authenticated.answer).not.toBeNull();
  expect(authenticated.took).toBeLessThan(soon);
});
