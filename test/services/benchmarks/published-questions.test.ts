import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import type { Comparison } from '../../../server/services/comparisons/comparison.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { setOneTarget } from '../../kit/councils/targets.js';
import { countStatements } from '../../kit/database/statements.js';
import { readThrough } from '../../kit/service/pages.js';

const england = 'E92000001';
const london = 'E12000007';
const others = ['E09000007', 'E09000009', 'E09000010', 'E10000016', 'E06000010', 'E06000014', 'E08000035'];

let app: TestApp;
let member: Principal;

const textOf = (comparison: Comparison | undefined) =>
  comparison?.kind === 'COMPARED' ? comparison.value.toFixed() : comparison?.reason;

const figuresOfAll = (measure: string, period: string, mertonValue: string) =>
  figuresOf(measure, period, {
    ...Object.fromEntries(others.map((area, index) => [area, `${50 + index}`])),
    [merton]: mertonValue,
    [london]: '52',
    [england]: '53',
  });

beforeAll(async () => {
  app = await openTestApp();
  member = await app.as(merton, 'MEMBER');
  const annual = { yearType: 'REPORTING', frequency: 'ANNUAL' } as const;
  await defineShared(
    app,
    ...['best', 'middle', 'worst', 'silent'].map((code) => measureInput(code, annual)),
    ...Array.from({ length: 8 }, (_, index) => measureInput(`ordinary-${index}`, annual)),
  );
  await listNeighbours(app, merton, '2020-06-01', others.slice(0, 4));
  await publish(app, [
    ...figuresOfAll('best', '2024-RY', '60'),
    ...figuresOfAll('best', '2025-RY', '90'),
    ...figuresOfAll('middle', '2025-RY', '54.5'),
    ...figuresOfAll('worst', '2025-RY', '10'),
    ...figuresOfAll('middle', '2020-RY', '51'),
    ...figuresOfAll('silent', '2025-RY', 'CONFIDENTIAL'),
    ...Array.from({ length: 8 }, (_, index) => figuresOfAll(`ordinary-${index}`, '2025-RY', '52.5')).flat(),
  ]);
});

const trend = (measures: readonly string[], first = 20) =>
  app.services.benchmarkTrend(
    member,
    { council: merton, measures, from: '2020-01-01', to: '2025-12-31', method: 'MEAN' },
    { first, after: null },
  );

describe('a trend', () => {
  it('has every published period, earliest first, with the comparators of each figure', async () => {
    const page = await trend(['best', 'no-such', 'middle']);
    const points = page?.nodes.map(({ node }) =>
      node.points.map(({ period, standing, neighbours, region, nation, bestNeighbour }) => [
        period.code,
        standing.rank?.rank,
        standing.band,
        textOf(neighbours),
        bestNeighbour?.gssCode,
        textOf(region),
        textOf(nation),
      ]),
    );
    expect(points).toEqual([
      [
        ['2024-RY', 1, 'A', '51.5', 'E10000016', '52', '53'],
        ['2025-RY', 1, 'A', '51.5', 'E10000016', '52', '53'],
      ],
      [
        // No edition of the list of neighbours was in force in this period.
        ['2020-RY', 6, 'D', 'NO_EDITION', undefined, '52', '53'],
        ['2025-RY', 3, 'B', '51.5', 'E10000016', '52', '53'],
      ],
    ]);
  });

  it('comes in pages of measures, in the order asked for', async () => {
    const wanted = ['worst', 'best', 'middle'];
    const read = (request: { first: number; after: readonly string[] | null }) =>
      app.services.benchmarkTrend(
        member,
        { council: merton, measures: wanted, from: '2020-01-01', to: '2025-12-31', method: 'MEAN' },
        request,
      );
    expect((await readThrough(read, 2)).map(({ measure }) => measure.code)).toEqual(wanted);
  });

  it('is read in as many statements for one measure as for many', async () => {
    const few = await countStatements(() => trend(['best']));
    const many = await countStatements(() => trend(['best', 'middle', 'worst', 'silent', 'ordinary-1']));
    expect(many.count).toBe(few.count);
    // One each for the council, the measures, the figures with their comparators, and the neighbours' names.
    expect(many.count).toBe(4);
  });
});

describe('a table of councils', () => {
  const question = {
    councils: ['E10000016', merton, 'E99999999'],
    measures: ['worst', 'best', 'no-such'],
    periods: ['2025-RY', '2024-RY', 'no-such'],
  };

  it('has a row for every measure and period and a cell for every council, in the order asked for', async () => {
    const read = (request: { first: number; after: readonly string[] | null }) =>
      app.services.compareCouncils(member, question, request);
    const rows = await readThrough(read, 3);
    expect(
      rows.map(({ measure, period, distribution, cells }) => [
        measure.code,
        period.code,
        distribution?.councils,
        ...cells.map(({ council, published, standing }) => [
          council.gssCode,
          published?.figure.kind === 'VALUE' ? published.figure.value.toFixed() : published,
          standing.rank?.rank,
        ]),
      ]),
    ).toEqual([
      ['worst', '2024-RY', undefined, ['E10000016', null, undefined], [merton, null, undefined]],
      ['worst', '2025-RY', 8, ['E10000016', '53', 4], [merton, '10', 8]],
      ['best', '2024-RY', 8, ['E10000016', '53', 5], [merton, '60', 1]],
      ['best', '2025-RY', 8, ['E10000016', '53', 5], [merton, '90', 1]],
    ]);
  });

  it('is read in as many statements for two councils as for many', async () => {
    const page = { first: 100, after: null };
    const few = await countStatements(() => app.services.compareCouncils(member, question, page));
    const many = await countStatements(() =>
      app.services.compareCouncils(
        member,
        { councils: [...others, merton], measures: ['best', 'middle', 'worst'], periods: question.periods },
        page,
      ),
    );
    expect(many.count).toBe(few.count);
    expect(many.count).toBeLessThanOrEqual(5);
  });
});

describe('outliers', () => {
  const ask = (who: Principal, more: Partial<Parameters<typeof app.services.findOutliers>[1]> = {}) =>
    app.services.findOutliers(
      who,
      { council: merton, period: '2025-RY', scorecard: null, kinds: null, ...more },
      { first: 100, after: null },
    );
  const kinds = (page: Awaited<ReturnType<typeof ask>>) =>
    new Map(page?.nodes.map(({ node }) => [node.measure.code, node.kinds]));

  it('are the measures in the best and worst quarter and those furthest from the neighbours', async () => {
    const kindsByMeasure = kinds(await ask(member));
    expect(kindsByMeasure.get('best')).toEqual(['BEST_QUARTILE', 'FURTHEST_FROM_NEIGHBOURS']);
    expect(kindsByMeasure.get('worst')).toEqual(['WORST_QUARTILE', 'FURTHEST_FROM_NEIGHBOURS']);
    expect(kindsByMeasure.has('silent')).toBe(false);
    const page = await ask(member, { kinds: ['WORST_QUARTILE'] });
    expect([...kinds(page).keys()]).toEqual(['worst']);
    // 10 against a mean of 51.5; the interquartile range of the eight councils is 50.75 to 54.25.
    expect(page?.nodes[0]?.node.distance?.toFixed(4)).toBe('-11.8571');
  });

  it('are at most the ten furthest', async () => {
    const page = await ask(member, { kinds: ['FURTHEST_FROM_NEIGHBOURS'] });
    expect(page?.nodes).toHaveLength(10);
  });

  it("include red and worsening measures of the council's own scorecard, if the caller may see it", async () => {
    const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
    const { services } = app;
    const council = merton;
    const name = (en: string) => ({ en, cy: null });
    accepted(
      await services.defineCommittee(administrator, { council, code: 'scrutiny', name: name('Scrutiny') }),
    );
    accepted(
      await services.defineScorecard(administrator, {
        council,
        committee: 'scrutiny',
        code: 'watched',
        title: name('Watched'),
      }),
    );
    accepted(
      await services.addScorecardEdition(administrator, {
        council,
        scorecard: 'watched',
        effectiveFrom: '2020-01-01',
        lines: [{ reference: '4', measure: 'silent' }],
      }),
    );
    accepted(
      await setOneTarget(services, administrator, {
        council,
        measure: 'silent',
        period: '2025-RY',
        standard: 'Target',
        kind: 'LOCAL',
        state: 'CONFIRMED',
        aim: { point: { value: '80' } },
      }),
    );
    const row = { measure: 'silent', status: 'FINAL', flags: [] } as const;
    const officer = await app.as(merton, 'DATA_OFFICER');
    const submitted = await services.submitObservations(officer, {
      council,
      partial: false,
      rows: [
        { ...row, period: '2024-RY', value: '70' },
        { ...row, period: '2025-RY', value: '60' },
      ],
    });
    expect(submitted.outcome).toBe('STORED');
    const outliers = await ask(member, { scorecard: 'watched' });
    expect(kinds(outliers).get('silent')).toEqual(['RED_AND_WORSENING']);
    expect(outliers?.nodes.find(({ node }) => node.line)?.node.line?.line.reference).toBe('4');
    const stranger = await ask(await app.as(rotherham, 'MEMBER'), { scorecard: 'watched' });
    expect(kinds(stranger).has('silent')).toBe(false);
    expect(kinds(stranger).size).toBeGreaterThan(0);
  });

  it('are null for an unknown council or period', async () => {
    expect(await ask(member, { council: 'E99999999' })).toBeNull();
    expect(await ask(member, { period: 'no-such' })).toBeNull();
  });
});
