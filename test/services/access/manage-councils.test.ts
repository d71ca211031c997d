import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { AreaInput } from '../../../server/services/access/manage-councils.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const partner = await app.as(cardiff, 'PARTNER');

// The prefix X belongs to no nation of the United Kingdom, so no real code is in the way.
const nation: AreaInput = { gssCode: 'X92000001', name: { en: 'Nation', cy: null }, level: 'NATION' };
const region: AreaInput = { ...nation, gssCode: 'X12000001', level: 'REGION', nation: nation.gssCode };
const council: AreaInput = {
  gssCode: 'X06000001',
  laCode: '999',
  name: { en: ' Council ', cy: ' ' },
  level: 'COUNCIL',
  region: region.gssCode,
  nation: nation.gssCode,
};
const define = (...areas: readonly AreaInput[]) => services.defineAreas(operator, { areas });

describe('areas', () => {
  it('are added in any order, and read back with their region and nation', async () => {
    accepted(await define(council, region, nation));
    expect(await services.findCouncil(partner, council.gssCode)).toMatchObject({
      gssCode: council.gssCode,
      laCode: '999',
      name: { en: 'Council', cy: null },
      region: { gssCode: region.gssCode },
      nation: { gssCode: nation.gssCode },
      councilId: null,
    });
  });

  it('are corrected by being defined again, and may keep their own number', async () => {
    accepted(await define({ ...council, name: { en: 'Renamed', cy: 'Ailenwyd' } }));
    const renamed = await services.findCouncil(partner, council.gssCode);
    expect(renamed).toMatchObject({ name: { en: 'Renamed', cy: 'Ailenwyd' }, laCode: '999' });
  });

  it('may have a blank number and region', async () => {
    accepted(await define({ ...council, gssCode: 'X06000002', laCode: '', region: '' }));
    expect(await services.findCouncil(partner, 'X06000002')).toMatchObject({ laCode: null, region: null });
  });

  const another = { ...council, gssCode: 'X06000009', laCode: '998' };
  it.each<[string, readonly AreaInput[], readonly string[]]>([
    [
      'with codes of another form',
      [{ ...another, gssCode: 'X1', laCode: '99' }],
      ['MALFORMED_CODE at areas.0.gssCode', 'MALFORMED_CODE at areas.0.laCode'],
    ],
    ['listed twice', [another, another], ['DUPLICATE at areas.1.gssCode', 'DUPLICATE at areas.1.laCode']],
    ['with another council’s number', [{ ...another, laCode: '315' }], ['ALREADY_EXISTS at areas.0.laCode']],
    ['in no nation', [{ ...another, nation: null }], ['REQUIRED at areas.0.nation']],
    [
      'in unknown areas',
      [{ ...another, region: 'X12000009', nation: 'X92000009' }],
      ['NOT_FOUND at areas.0.region', 'NOT_FOUND at areas.0.nation'],
    ],
    [
      'in a region that is a nation',
      [{ ...another, region: nation.gssCode }],
      ['NOT_FOUND at areas.0.region'],
    ],
    [
      'in a nation that the same call defines as a council',
      [
        { ...another, nation: 'X06000003' },
        { ...another, gssCode: 'X06000003', laCode: null },
      ],
      ['NOT_FOUND at areas.0.nation'],
    ],
    ['without a name', [{ ...another, name: { en: '', cy: null } }], ['REQUIRED at areas.0.name.en']],
  ])('%s are refused, and none is stored', async (_, areas, places) => {
    expect(faults(await define(...areas))).toEqual(places);
    expect(await services.findCouncil(partner, another.gssCode)).toBeNull();
  });

  it('are refused if more than a thousand are given', async () => {
    const many = Array.from({ length: 1001 }, () => another);
    expect(faults(await define(...many))).toEqual(['OUT_OF_RANGE at areas']);
  });
});

describe('a council', () => {
  it('subscribes once, and is a tenant from then on', async () => {
    const key = { gssCode: council.gssCode };
    const { councilId } = accepted(await services.subscribeCouncil(operator, key));
    expect(await services.findCouncil(partner, council.gssCode)).toMatchObject({ councilId });
    expect(faults(await services.subscribeCouncil(operator, key))).toEqual(['ALREADY_EXISTS at gssCode']);
    expect(faults(await services.subscribeCouncil(operator, { gssCode: nation.gssCode }))).toEqual([
      'NOT_FOUND at gssCode',
    ]);
  });

  it('is subscribed once by two concurrent calls', async () => {
    const key = { gssCode: 'X06000002' };
    const both = await Promise.all([1, 2].map(() => services.subscribeCouncil(operator, key)));
    const [refused] = both.filter(({ ok }) => !ok);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refused && faults(refused)).toEqual(['ALREADY_EXISTS at gssCode']);
  });
});

it('councils are listed by code, in pages of any size, filtered by subscription or not', async () => {
  const readCouncils = (first: number, subscribes: boolean | null) =>
    readThrough((request) => services.findCouncils(partner, { subscribes }, request), first);
  const codes = async (first: number, subscribes: boolean | null) =>
    (await readCouncils(first, subscribes)).map(({ gssCode }) => gssCode);
  const all = await codes(100, null);
  expect(all.length).toBeGreaterThan(100);
  expect(all).toEqual([...new Set(all)].sort());
  expect(await codes(37, null)).toEqual(all);
  const tenants = await codes(2, true);
  expect(tenants).toEqual([rotherham, merton, cardiff, 'X06000001', 'X06000002'].sort());
  expect(await codes(100, false)).toEqual(all.filter((code) => !tenants.includes(code)));
});

it('areas and subscriptions are written by the platform’s administrator and read by all who sign in', async () => {
  expect(await whoMay(app, merton, (who) => services.defineAreas(who, { areas: [nation] }))).toEqual([
    'PLATFORM',
  ]);
  const key = { gssCode: merton };
  expect(await whoMay(app, merton, (who) => services.subscribeCouncil(who, key))).toEqual(['PLATFORM']);
  const readers = await whoMay(app, merton, (who) => services.findCouncil(who, merton));
  expect(readers).toHaveLength(8);
  expect(readers).not.toContain('ANONYMOUS');
});
