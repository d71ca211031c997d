import { describe, expect, it } from 'vitest';
import { type BandLimits } from '../../../server/domain/targets/target.js';
import { openDatabase } from '../../../server/persistence/database.js';
import { openServices } from '../../../server/services/services.js';
import type { AimInput } from '../../../server/services/targets/set-targets.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { newestFirst, type OneTarget, setOneTarget, targetFilter } from '../../kit/councils/targets.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
await defineShared(
  app,
  measureInput('reviews-in-time'),
  measureInput('repeat-plans', { polarity: 'BAND_IS_GOOD' }),
  measureInput('referrals', { polarity: 'NO_JUDGEMENT' }),
  measureInput('yearly', { frequency: 'ANNUAL' }),
);
const council = await councilAtWork(app, merton);

const input = (more: Partial<OneTarget>): OneTarget => ({
  council: merton,
  measure: 'reviews-in-time',
  period: '201819-FY',
  standard: 'Target',
  kind: 'LOCAL',
  state: 'CONFIRMED',
  aim: { point: { value: '95' } },
  ...more,
});
const set = (more: Partial<OneTarget>) => setOneTarget(services, council.administrator, input(more));
const ofReviews = {
  council: merton,
  filter: targetFilter({ measures: ['reviews-in-time'] }),
  order: newestFirst,
};
const onPlans = (aim: AimInput) => set({ measure: 'repeat-plans', aim });

describe('a target is read back as it was entered', () => {
  it('as a strict point, which only a point can be', async () => {
    const { target } = accepted(
      await set({ standard: 'Strict', aim: { point: { value: '90', strict: true } } }),
    );
    expect(target).toMatchObject({ shape: 'POINT', strict: true });
    const next = accepted(await set({ standard: 'Strict', aim: { point: { value: '91' } } }));
    expect(next.target).toMatchObject({ shape: 'POINT', strict: false });
  });

  it('as a point, without tolerance if none is given', async () => {
    const { target } = accepted(await set({ aim: { point: { value: '95.50' } } }));
    expect(target).toMatchObject({ shape: 'POINT', tolerance: { kind: 'ABSOLUTE' } });
    expect(target.shape === 'POINT' && [target.value.toFixed(), target.tolerance.amount.toFixed()]).toEqual([
      '95.5',
      '0',
    ]);
  });

  it('as a point with a tolerance in per cent of it', async () => {
    const point = { value: '20', tolerance: '10', toleranceKind: 'RELATIVE' } as const;
    const { target } = accepted(await set({ aim: { point } }));
    expect(target.shape === 'POINT' && target.tolerance).toMatchObject({ kind: 'RELATIVE' });
  });

  it.each<[string, AimInput, string, Record<keyof BandLimits, string | null>]>([
    [
      'a band with its edge inside: Merton, 12 to 18, amber at the edge',
      { bandEdgeInside: { low: '12', high: '18', edge: '1' } },
      'EDGE_INSIDE',
      { redLow: '12', greenLow: '13', greenHigh: '17', redHigh: '18' },
    ],
    [
      'a band with a ring outside: 12 to 18 desired, 10 to 20 acceptable',
      { bandRingOutside: { low: '12', high: '18', ring: '2' } },
      'RING_OUTSIDE',
      { redLow: '10', greenLow: '12', greenHigh: '18', redHigh: '20' },
    ],
    [
      'a band that is open above',
      { bandRingOutside: { low: '12', ring: '2' } },
      'RING_OUTSIDE',
      { redLow: '10', greenLow: '12', greenHigh: null, redHigh: null },
    ],
    [
      'four limits',
      { bandLimits: { redLow: '10', greenLow: '12', greenHigh: '18', redHigh: '20' } },
      'LIMITS',
      { redLow: '10', greenLow: '12', greenHigh: '18', redHigh: '20' },
    ],
    [
      'limits without amber on either side',
      { bandLimits: { redLow: '10', greenHigh: '18' } },
      'LIMITS',
      { redLow: '10', greenLow: null, greenHigh: '18', redHigh: null },
    ],
  ])('as %s', async (_, aim, enteredAs, limits) => {
    const { target } = accepted(await onPlans(aim));
    if (target.shape !== 'BAND') throw new Error(target.shape);
    const entries = Object.entries(target.limits).map(([name, limit]) => [name, limit?.toFixed() ?? null]);
    expect(target.enteredAs).toBe(enteredAs);
    expect(Object.fromEntries(entries)).toEqual(limits);
  });

  it('as deliberately no target, also for a measure without judgement', async () => {
    const { target } = accepted(await set({ measure: 'referrals', aim: { none: true } }));
    expect(target).toEqual({ shape: 'NONE', kind: 'LOCAL', state: 'CONFIRMED', rationale: null });
  });

  it('with its rationale in both languages, its state and its citation', async () => {
    const rationale = {
      basis: { en: ' Last year’s result ', cy: 'Canlyniad y llynedd' },
      calculation: { en: 'Mean of three years', cy: ' ' },
      setBy: 'Cabinet',
      reviewOn: '2019-03-31',
    };
    const more = { state: 'PROPOSED', kind: 'STATUTORY', citation: 'Paragraph 2.15', rationale } as const;
    const record = accepted(await set(more));
    expect(record).toMatchObject({ citation: 'Paragraph 2.15', recordedBy: council.administrator.name });
    expect(record.target).toMatchObject({
      kind: 'STATUTORY',
      state: 'PROPOSED',
      rationale: {
        ...rationale,
        basis: { en: 'Last year’s result', cy: 'Canlyniad y llynedd' },
        calculation: { en: 'Mean of three years', cy: null },
      },
    });
  });
});

describe('a target that is set again', () => {
  const period = '202021-FY';

  it('is the next version; the earlier ones stay on record, newest first', async () => {
    for (const value of ['90', '91', '92']) await council.target('reviews-in-time', period, value);
    await council.target('reviews-in-time', period, '85', { standard: 'National minimum' });
    const all = await readThrough((request) => services.findTargets(council.member, ofReviews, request), 2);
    const ofYear = all.filter((target) => target.period.code === period);
    expect(ofYear.map(({ standard, version }) => `${standard} ${version}`)).toEqual([
      'National minimum 1',
      'Target 3',
      'Target 2',
      'Target 1',
    ]);
  });

  it('concurrently by eight people on four servers has eight versions', async () => {
    const limits = { poolSize: 4, statementTimeout: 5_000 };
    const servers = await Promise.all([1, 2, 3, 4].map(() => openDatabase(app.test.owner, limits)));
    const people = [...servers, ...servers].map((server) =>
      setOneTarget(
        openServices(server, () => new Date()),
        council.administrator,
        input({ period: '202122-FY' }),
      ),
    );
    const versions = (await Promise.all(people)).map((result) => accepted(result).version);
    await Promise.all(servers.map((server) => server.close()));
    expect(versions.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('an invalid target is refused with its path', () => {
  it.each<[string, Partial<OneTarget>, readonly string[]]>([
    ['an unknown measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['an invalid period', { period: '201819-FYQ5' }, ['MALFORMED_PERIOD at period']],
    ['a period before the first accepted year', { period: '198990-FY' }, ['OUT_OF_RANGE at period']],
    [
      'a month of an annual measure',
      { measure: 'yearly', period: '2018-M4' },
      ['PERIOD_DOES_NOT_FIT at period'],
    ],
    ['no standard', { standard: ' ' }, ['REQUIRED at standard']],
    ['a long name', { standard: 'x'.repeat(121) }, ['TOO_LONG at standard']],
    ['no aim', { aim: {} }, ['REQUIRED at aim']],
    ['two aims', { aim: { point: { value: '1' }, none: true } }, ['DUPLICATE at aim.none']],
    ['an invalid value', { aim: { point: { value: '95 %' } } }, ['MALFORMED_DECIMAL at aim.point.value']],
    [
      'a tolerance below zero',
      { aim: { point: { value: '95', tolerance: '-1' } } },
      ['NEGATIVE at aim.point.tolerance'],
    ],
    [
      'a level finer than the measure is shown',
      { aim: { point: { value: '95.125' } } },
      ['TOO_MANY_PLACES at aim.point.value'],
    ],
    [
      'a band with a finer limit',
      { measure: 'repeat-plans', aim: { bandEdgeInside: { low: '12', high: '18', edge: '0.125' } } },
      ['TOO_MANY_PLACES at aim.bandEdgeInside'],
    ],
    [
      'a band for a measure whose high values are good',
      { aim: { bandRingOutside: { low: '1', high: '2', ring: '0' } } },
      ['TARGET_DOES_NOT_FIT at aim.bandRingOutside'],
    ],
    [
      'a point for a measure that needs a band',
      { measure: 'repeat-plans' },
      ['TARGET_DOES_NOT_FIT at aim.point'],
    ],
    [
      'an incomplete rationale and an invalid review date',
      { rationale: { basis: { en: '', cy: null }, setBy: 'x', reviewOn: '2019-02-29' } },
      ['REQUIRED at rationale.basis.en', 'MALFORMED_DATE at rationale.reviewOn'],
    ],
    [
      'a review in the year 0, which does not exist',
      { rationale: { basis: { en: 'x', cy: null }, setBy: 'x', reviewOn: '0000-01-01' } },
      ['MALFORMED_DATE at rationale.reviewOn'],
    ],
  ])('%s', async (_, more, places) => {
    expect(faults(await set(more))).toEqual(places);
  });

  it.each<[string, AimInput, string]>([
    ['overlapping edges', { bandEdgeInside: { low: '12', high: '13', edge: '1' } }, 'bandEdgeInside'],
    ['limits out of order', { bandLimits: { redLow: '13', greenHigh: '12' } }, 'bandLimits'],
  ])('%s', async (_, aim, form) => {
    expect(faults(await onPlans(aim))).toEqual([`BAND_OUT_OF_ORDER at aim.${form}`]);
  });

  it('a band without an end, a negative edge, and limits too large to store', async () => {
    expect(faults(await onPlans({ bandLimits: { redLow: '1' } }))).toEqual(['BAND_EMPTY at aim.bandLimits']);
    expect(faults(await onPlans({ bandEdgeInside: { low: '1', high: '9', edge: '-1' } }))).toEqual([
      'NEGATIVE at aim.bandEdgeInside.edge',
    ]);
    const most = '999999999999999999';
    expect(faults(await onPlans({ bandRingOutside: { high: most, ring: most } }))).toEqual([
      'OUT_OF_RANGE at aim.bandRingOutside',
    ]);
  });

  it("another council's local measure, as if it did not exist", async () => {
    await (await councilAtWork(app, rotherham)).measure('their-own');
    expect(faults(await set({ measure: 'their-own' }))).toEqual(['NOT_FOUND at measure']);
  });
});

it('only an administrator of the council sets a target', async () => {
  const setters = await whoMay(app, merton, (principal) => setOneTarget(services, principal, input({})));
  expect(setters).toEqual(['COUNCIL_ADMINISTRATOR']);
});

it('all roles of the council, and no others, read its targets', async () => {
  const readers = await whoMay(app, merton, (principal) =>
    services.findTargets(principal, ofReviews, { first: 1, after: null }),
  );
  expect(readers).toEqual(insiders);
});
