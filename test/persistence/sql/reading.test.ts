import { describe, expect, it } from 'vitest';
import { authoriseReader, mayEnter } from '../../../server/access/policy.js';
import { operator, type Principal } from '../../../server/access/principal.js';
import type { CouncilStores } from '../../../server/persistence/database.js';
import { merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { countStatements } from '../../kit/database/statements.js';

const app = openTestApp();

/** Runs work in a reading session of a member of the council. */
async function readerOf(gssCode: string) {
  const { database, as } = await app;
  const member: Principal = await as(gssCode, 'MEMBER');
  const tenant = mayEnter(member, 'scorecard', gssCode);
  if (!tenant) throw new Error('a member may read');
  return <T>(work: (stores: CouncilStores) => Promise<T>) => database.inCouncil(tenant, work);
}

const asReader = async <T>(gssCode: string, work: (stores: CouncilStores) => Promise<T>) =>
  (await readerOf(gssCode))(work);

describe("a council's reading session", () => {
  it('sends one message for each statement, without BEGIN or COMMIT', async () => {
    const inSession = await readerOf(merton);
    // A new connection sends a few statements of its own.
    await inSession(({ scorecards }) => scorecards.find('none'));
    const { count } = await countStatements(() =>
      inSession(async ({ scorecards, committees }) => {
        await scorecards.find('none');
        await committees.find('none');
      }),
    );
    expect(count).toBe(2);
  });

  it('sees no other council, even with many readers on few connections', async () => {
    const { services, as } = await app;
    for (const gssCode of [merton, rotherham]) {
      const administrator = await as(gssCode, 'COUNCIL_ADMINISTRATOR');
      const name = { en: `Committee of ${gssCode}`, cy: null };
      expect(
        await services.defineCommittee(administrator, { council: gssCode, code: 'one', name }),
      ).toMatchObject({
        ok: true,
      });
    }
    const readers = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? merton : rotherham));
    const names = await Promise.all(
      readers.map((gssCode) =>
        asReader(gssCode, async ({ committees }) => (await committees.find('one'))?.name.en),
      ),
    );
    expect(names).toEqual(readers.map((gssCode) => `Committee of ${gssCode}`));
  });

  it('cannot write', async () => {
    const { services, as } = await app;
    const administrator = await as(merton, 'COUNCIL_ADMINISTRATOR');
    const code = 'mine';
    const write = asReader(merton, ({ committees }) => committees.define(code, { en: 'Mine', cy: null }, 1));
    await expect(write).rejects.toThrow(/read-only transaction/);
    expect(await services.findCommittee(administrator, { council: merton, code })).toBeNull();
  });

  it('fails only once: the connection can be used again', async () => {
    const failing = asReader(merton, ({ outlooks }) => outlooks.current(['no uuid'], ['2018-M1']));
    await expect(failing).rejects.toThrow(/uuid/);
    await expect(asReader(merton, ({ outlooks }) => outlooks.current([], ['2018-M1']))).resolves.toEqual([]);
  });
});

it('a-session-on-published-rows-sends-one-message-for-each-statement', async () => {
  const { database } = await app;
  const reader = authoriseReader(operator, 'council');
  const { count, result } = await countStatements(() =>
    database.acrossPublished(reader, async ({ areas }) => (await areas.council(merton))?.name.en),
  );
  expect([count, result]).toEqual([1, 'Merton']);
});
