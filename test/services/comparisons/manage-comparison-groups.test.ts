import { describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../../server/access/principal.js';
import type {
  AddGroupEditionInput,
  DefineComparisonGroupInput,
} from '../../../server/services/comparisons/manage-comparison-groups.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);

const group = (code: string, more: Partial<DefineComparisonGroupInput> = {}) => ({
  code,
  name: { en: `Group ${code}`, cy: `Grŵp ${code}` },
  kind: 'CHOSEN' as const,
  ...more,
});
const define = (code: string, more: Partial<DefineComparisonGroupInput> = {}, who: Principal = operator) =>
  services.defineComparisonGroup(who, group(code, more));

const edition = (of: string, more: Partial<AddGroupEditionInput> = {}): AddGroupEditionInput => ({
  group: of,
  effectiveFrom: '2018-04-01',
  source: 'LAIT, April 2018',
  members: [
    { rank: 1, gssCode: rotherham, proximity: 'Very close' },
    { rank: 2, gssCode: cardiff },
  ],
  ...more,
});
const add = (of: string, more: Partial<AddGroupEditionInput> = {}, who: Principal = operator) =>
  services.addComparisonGroupEdition(who, edition(of, more));

describe('a shared group', () => {
  it('is read by other councils with its editions, earliest first, members by rank', async () => {
    accepted(await define('statistical', { kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: merton }));
    const members = [
      { rank: 2, gssCode: rotherham },
      { rank: 1, gssCode: cardiff },
    ];
    accepted(await add('statistical', { effectiveFrom: '2020-04-01', members }));
    accepted(await add('statistical'));
    const stranger = await app.as(cardiff, 'PARTNER');
    const shared = await services.findComparisonGroup(stranger, { code: 'statistical', council: null });
    expect(shared).toMatchObject({ kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: merton, councilId: null });
    expect(
      shared?.editions.map(({ effectiveFrom, members }) => [
        effectiveFrom,
        members.map((one) => one.gssCode),
      ]),
    ).toEqual([
      ['2018-04-01', [rotherham, cardiff]],
      ['2020-04-01', [cardiff, rotherham]],
    ]);
    expect(shared?.editions[0]?.members[0]?.proximity).toBe('Very close');
    expect([...(shared?.areas.keys() ?? [])].sort()).toEqual([rotherham, merton, cardiff].sort());
  });

  it('is renamed by being defined again, and keeps its editions', async () => {
    accepted(await define('renamed'));
    accepted(await add('renamed'));
    const renamed = accepted(await define('renamed', { name: { en: 'Another name', cy: null } }));
    expect(renamed).toMatchObject({
      name: { en: 'Another name', cy: null },
      editions: [{ source: 'LAIT, April 2018' }],
    });
  });

  it('defined by three concurrent calls is one group, and all calls succeed', async () => {
    const all = await Promise.all([define('at-once'), define('at-once'), define('at-once')]);
    expect(new Set(all.map((result) => accepted(result).id)).size).toBe(1);
  });

  it('takes only the first of two concurrent editions from the same day', async () => {
    accepted(await define('edited-at-once'));
    const both = await Promise.all([add('edited-at-once'), add('edited-at-once')]);
    const [refused] = both.filter(({ ok }) => !ok);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refused && faults(refused)).toEqual(['ALREADY_EXISTS at effectiveFrom']);
  });
});

describe("a council's own group", () => {
  const ofMerton = { council: merton };
  const administrator = council.administrator;

  it('hides the shared group of the same code only in its own council', async () => {
    accepted(await define('both', { name: { en: 'Shared', cy: null } }));
    accepted(await define('both', { ...ofMerton, name: { en: 'Own', cy: null } }, administrator));
    accepted(await add('both', ofMerton, administrator));
    const find = (where: string | null, who: Principal = council.member) =>
      services.findComparisonGroup(who, { code: 'both', council: where });
    expect(await find(merton)).toMatchObject({
      name: { en: 'Own', cy: null },
      editions: [{ effectiveFrom: '2018-04-01' }],
    });
    expect(await find(null)).toMatchObject({ name: { en: 'Shared', cy: null }, editions: [] });
    expect(await find(merton, await app.as(rotherham, 'COUNCIL_ADMINISTRATOR'))).toBeNull();
  });

  it('is not found among the shared ones, nor a shared one among its own', async () => {
    accepted(await define('own-alone', ofMerton, administrator));
    accepted(await define('shared-alone'));
    const find = (code: string, where: string | null) =>
      services.findComparisonGroup(council.member, { code, council: where });
    expect(await find('own-alone', null)).toBeNull();
    expect(await find('shared-alone', merton)).toBeNull();
  });

  it('gets no edition from outside the council', async () => {
    accepted(await define('closed', ofMerton, administrator));
    expect(faults(await add('closed'))).toEqual(['NOT_FOUND at group']);
    const stranger = await app.as(rotherham, 'COUNCIL_ADMINISTRATOR');
    expect(faults(await add('closed', { council: rotherham }, stranger))).toEqual(['NOT_FOUND at group']);
  });
});

describe('an invalid group is refused with its path', () => {
  it.each<[string, string, Partial<DefineComparisonGroupInput>, readonly string[]]>([
    ['a code in capitals', 'Neighbours', {}, ['MALFORMED_CODE at code']],
    ['a long code', 'x'.repeat(65), {}, ['TOO_LONG at code']],
    ['no name', 'x', { name: { en: ' ', cy: null } }, ['REQUIRED at name.en']],
    ['neighbours without a council', 'x', { kind: 'STATISTICAL_NEIGHBOURS' }, ['REQUIRED at neighboursOf']],
    ['neighbours of a region', 'x', { neighboursOf: 'E12000007' }, ['NOT_FOUND at neighboursOf']],
  ])('%s', async (_, code, more, places) => {
    expect(faults(await define(code, more))).toEqual(places);
  });
});

describe('an invalid edition is refused with its path', () => {
  it.each<[string, Partial<AddGroupEditionInput>, readonly string[]]>([
    ['of an unknown group', { group: 'unknown' }, ['NOT_FOUND at group']],
    ['from an invalid day', { effectiveFrom: '2018-02-30' }, ['MALFORMED_DATE at effectiveFrom']],
    ['without a source', { source: '' }, ['REQUIRED at source']],
    ['without members', { members: [] }, ['REQUIRED at members']],
    [
      'with one rank twice',
      {
        members: [
          { rank: 1, gssCode: rotherham },
          { rank: 1, gssCode: cardiff },
        ],
      },
      ['DUPLICATE at members.1.rank'],
    ],
    [
      'with a gap in its ranks',
      {
        members: [
          { rank: 1, gssCode: rotherham },
          { rank: 3, gssCode: cardiff },
        ],
      },
      ['OUT_OF_RANGE at members.1.rank'],
    ],
    [
      'with one area twice',
      {
        members: [
          { rank: 1, gssCode: rotherham },
          { rank: 2, gssCode: rotherham },
        ],
      },
      ['DUPLICATE at members.1.gssCode'],
    ],
    [
      'with an unknown area',
      { members: [{ rank: 1, gssCode: 'E99999999' }] },
      ['NOT_FOUND at members.0.gssCode'],
    ],
    [
      'with the council whose neighbours it lists',
      { members: [{ rank: 1, gssCode: merton }] },
      ['OWN_AREA_IN_GROUP at members.0.gssCode'],
    ],
    [
      'with a long proximity',
      { members: [{ rank: 1, gssCode: cardiff, proximity: 'x'.repeat(61) }] },
      ['TOO_LONG at members.0.proximity'],
    ],
  ])('%s', async (_, more, places) => {
    accepted(await define('refusing', { kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: merton }));
    expect(faults(await add('refusing', more))).toEqual(places);
  });
});

it('shared groups are read in pages of any size, filtered by kind and council', async () => {
  const readGroups = (first: number, filter = {}) =>
    readThrough(
      (request) =>
        services.findComparisonGroups(council.member, { kind: null, neighboursOf: null, ...filter }, request),
      first,
    );
  const codes = (await readGroups(100)).map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes).not.toContain('own-alone');
  expect((await readGroups(2)).map(({ code }) => code)).toEqual(codes);
  const neighbours = await readGroups(1, { kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: merton });
  expect(neighbours.map(({ code }) => code)).toEqual(['refusing', 'statistical']);
});

describe('who may', () => {
  it('define a shared group: the platform’s administrator', async () => {
    expect(await whoMay(app, merton, (who) => define('who', {}, who))).toEqual(['PLATFORM']);
    expect(await whoMay(app, merton, (who) => add('who', {}, who))).toEqual(['PLATFORM']);
  });

  it("define a council's own: its administrators", async () => {
    const ofMerton = { council: merton };
    expect(await whoMay(app, merton, (who) => define('who', ofMerton, who))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    expect(await whoMay(app, merton, (who) => add('who', ofMerton, who))).toEqual(['COUNCIL_ADMINISTRATOR']);
  });

  it("read a council's own: all its roles", async () => {
    const key = { code: 'own-alone', council: merton };
    const readers = await whoMay(app, merton, (who) => services.findComparisonGroup(who, key));
    expect(readers).toEqual(insiders);
  });
});
