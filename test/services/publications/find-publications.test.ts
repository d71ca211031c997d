import { beforeAll, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { accepted, cardiff, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { publicationsOf } from '../../kit/councils/read-publications.js';
import { countStatements } from '../../kit/database/statements.js';

const app = await openTestApp();
const measures = ['one', 'two', 'three', 'four'];
let council: PublishingCouncil;
let partner: Principal;

async function reportOf(card: string, codes: readonly string[], period: string): Promise<void> {
  for (const code of codes) await council.observe(code, { [period]: '90' });
  accepted(await council.publish(card, period));
}

beforeAll(async () => {
  await defineShared(app, ...measures.map((code) => measureInput(code)));
  council = await publishingCouncil(app, merton);
  partner = await app.as(cardiff, 'PARTNER');
  await council.scorecard('short', ['one']);
  await council.scorecard('long', measures);
  await reportOf('short', ['one'], '2018-M1');
  for (const period of ['2018-M2', '2018-M3', '2018-M4']) await reportOf('long', measures, period);
});

const statements = async (work: () => Promise<unknown>) => (await countStatements(work)).count;

it('the-number-of-statements-for-a-publication-does-not-depend-on-its-length', async () => {
  const { services } = council;
  for (const reader of [council.member, partner]) {
    const read = (scorecard: string, period: string) =>
      statements(() =>
        services.findPublication(reader, { council: merton, scorecard, period, version: null }),
      );
    const short = await read('short', '2018-M1');
    expect(await read('long', '2018-M2')).toBe(short);
    expect(short).toBeLessThanOrEqual(4);
  }
});

it('the-number-of-statements-for-a-list-of-publications-does-not-depend-on-its-length', async () => {
  const { services } = council;
  const list = (scorecard: string) =>
    statements(() =>
      publicationsOf(services, council.member, { council: merton, scorecard }, { first: 20, after: null }),
    );
  expect(await list('long')).toBe(await list('short'));
});

it('a-page-of-publications-continues-after-the-last-item-of-the-page-before', async () => {
  const { services } = council;
  const periods: string[] = [];
  let after: readonly string[] | null = null;
  for (;;) {
    const page = await publicationsOf(
      services,
      partner,
      { council: merton, scorecard: null },
      { first: 3, after },
    );
    periods.push(...page.nodes.map(({ node }) => node.header.period));
    if (!page.hasNextPage) break;
    after = page.nodes.at(-1)?.key ?? null;
  }
  expect(periods.sort()).toEqual(['2018-M1', '2018-M2', '2018-M3', '2018-M4']);
});

it('the-number-of-statements-for-changes-since-publication-does-not-depend-on-the-length', async () => {
  const { services } = council;
  const since = async (scorecard: string, period: string) => {
    const key = { council: merton, scorecard, period, version: null };
    const found = await services.findPublication(council.member, key);
    if (!found) throw new Error('it is published');
    return statements(() => services.changesSincePublication(council.member, found.publication));
  };
  expect(await since('long', '2018-M2')).toBe(await since('short', '2018-M1'));
});
