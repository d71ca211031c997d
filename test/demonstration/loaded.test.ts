import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../server/access/principal.js';
import { readKeys } from '../../server/demonstration/data-folder.js';
import { openDemonstration } from '../../server/demonstration/open-demonstration.js';
import { type Database, openDatabase } from '../../server/persistence/database.js';
import type { Comparison } from '../../server/services/comparisons/comparison.js';
import { projectionOf } from '../../server/services/reports/rate-line.js';
import type { LineReport, ScorecardReport } from '../../server/services/reports/rate-scorecard.js';
import { openServices, type Services } from '../../server/services/services.js';
import { createTestDatabase, type TestDatabase } from '../kit/database/postgres.js';

let test: TestDatabase;
let database: Database;
let services: Services;
const folder = mkdtempSync(join(tmpdir(), 'yardstick-demonstration-'));

beforeAll(async () => {
  test = await createTestDatabase();
  database = await openDatabase(test.owner, { poolSize: 4, statementTimeout: 10_000 });
  services = openServices(database, () => new Date());
  expect(await openDemonstration(services, folder)).toBe(true);
}, 60_000);

afterAll(async () => {
  await database.close();
  await test.drop();
  rmSync(folder, { recursive: true });
});

async function member(council: string): Promise<Principal> {
  const principal = await services.authenticate(readKeys(folder)?.[council]?.member ?? '');
  if (!principal) throw new Error(`no member's key to ${council}`);
  return principal;
}

async function report(council: string, scorecard: string, period: string): Promise<ScorecardReport> {
  const result = await services.rateScorecard(await member(council), { council, scorecard, period });
  if (!result) throw new Error(`no scorecard ${scorecard} of ${council} in ${period}`);
  return result;
}

it('is loaded only once', async () => {
  expect(await openDemonstration(services, folder)).toBe(false);
});

const line = (from: ScorecardReport, measure: string): LineReport => {
  const result = from.lines.find((candidate) => candidate.measure.code === measure);
  if (!result) throw new Error(`no line for ${measure}`);
  return result;
};

const value = ({ observation }: Pick<LineReport, 'observation'>): string | undefined =>
  observation?.record.figure.kind === 'VALUE' ? observation.record.figure.value.toFixed() : undefined;

const compared = (comparison: Comparison): string | undefined =>
  comparison.kind === 'COMPARED' ? comparison.value.toFixed() : undefined;

describe("Rotherham's panel in January 2017", () => {
  let rotherham: ScorecardReport;
  beforeAll(async () => {
    rotherham = await report('E08000018', 'corporate-parenting', '2017-M1');
  });

  it.each([
    ['children-looked-after', '482'],
    ['children-looked-after-rate', '85.5'],
    ['children-looked-after-with-plan', '79.4'],
    ['reviews-in-time-year-to-date', '96.7'],
    ['visits-national-minimum-standard', '78.7'],
    ['visits-local-standard', '65.8'],
    ['three-or-more-placements', '11.7'],
    ['long-term-placement-stability', '66.2'],
    ['dental-checks', '66.1'],
    ['health-assessment-reviews-in-time', '92.7'],
    ['initial-health-assessments-in-time', '50'],
    ['personal-education-plan-recorded', '90.1'],
    ['personal-education-plan-up-to-date', '63.7'],
    ['care-leavers', '224'],
    ['care-leavers-in-eet', '71.3'],
    ['care-leavers-over-18-in-eet', '64.7'],
    ['adoptions-in-month', '9'],
    ['adoptions-year-to-date', '29'],
    ['average-caseload-looked-after', '12.9'],
    ['highest-caseload-looked-after', '18'],
  ])('%s is %s', (measure, expected) => {
    expect(value(line(rotherham, measure))).toBe(expected);
  });

  it('rates 11.7 % red against a target of less than 10, and improving from 12.8', () => {
    const placements = line(rotherham, 'three-or-more-placements');
    expect(placements.rating.rag).toBe('RED');
    expect(placements.direction).toMatchObject({ arrow: 'DOWN', judgement: 'IMPROVING', rag: 'GREEN' });
    expect(placements.direction.earlier?.toFixed()).toBe('12.8');
  });

  it('rates dental checks red against 95', () => {
    const [standard] = line(rotherham, 'dental-checks').standards;
    expect(standard?.rating.rag).toBe('RED');
    expect(standard?.target.target).toMatchObject({ shape: 'POINT' });
  });

  it('shows plans improving from 55.6 to 79.4 within the new system', () => {
    const { direction } = line(rotherham, 'children-looked-after-with-plan');
    expect(direction).toMatchObject({ arrow: 'UP', judgement: 'IMPROVING' });
    expect(direction.earlier?.toFixed()).toBe('55.6');
  });

  it('compares nothing across the change of system in October 2016', () => {
    const rate = line(rotherham, 'children-looked-after-rate');
    expect(rate.direction).toMatchObject({ judgement: 'NOT_RATED', reason: 'SERIES_BREAK' });
    expect(value({ observation: rate.previousYearEnd })).toBe('76.6');
    expect(compared(rate.neighboursAverage)).toBe('75.8');
  });

  it('shows 50 % of initial health assessments as one of two', () => {
    const { observation } = line(rotherham, 'initial-health-assessments-in-time');
    expect(observation?.record.numerator?.toFixed()).toBe('1');
    expect(observation?.record.denominator?.toFixed()).toBe('2');
  });

  it('quotes the benchmarks of education, employment and training with their citation', () => {
    const eet = line(rotherham, 'care-leavers-in-eet');
    expect(compared(eet.neighboursAverage)).toBe('50.4');
    expect(compared(eet.nation)).toBe('48');
    expect(eet.nation).toMatchObject({ method: 'QUOTED', citation: expect.stringContaining('3.10.4') });
  });

  it('expects 35 adoptions after 29, against 43 the year before', () => {
    const adoptions = line(rotherham, 'adoptions-year-to-date');
    expect(adoptions.judgement?.expectedValue?.toFixed()).toBe('35');
    expect(value({ observation: adoptions.previousYearEnd })).toBe('43');
    const projection = projectionOf(adoptions);
    expect(projection.kind === 'PROJECTED' && projection.projection.toFixed()).toBe('34.8');
  });

  it('lists the measure that was not migrated as unreportable, with the reason', () => {
    const [unreportable, ...others] = rotherham.exceptions.unreportable;
    expect(others).toEqual([]);
    expect(unreportable?.measure.code).toBe('care-leavers-in-suitable-accommodation');
    expect(unreportable?.observation?.record.figure).toMatchObject({
      kind: 'ABSENT',
      absence: { reason: 'NOT_CAPTURED', system: 'Liquid Logic' },
    });
    expect(unreportable?.rating).toMatchObject({ rag: 'NOT_RATED' });
  });

  it('has a summary that adds up to its lines, each with a narrative', () => {
    const { rag, direction, completeness } = rotherham.summary;
    expect(rag).toMatchObject({ red: 2, amber: 0, green: 0, notRated: 20, total: 22 });
    expect(direction).toMatchObject({ red: 0, amber: 0, green: 2, notRated: 20, total: 22 });
    expect(completeness).toEqual({ reported: 21, absent: 1, missing: 0, total: 22 });
    expect(rotherham.lines.filter(({ narratives }) => narratives.length === 0)).toEqual([]);
  });
});

describe("Merton's panel in October 2018", () => {
  let merton: ScorecardReport;
  beforeAll(async () => {
    merton = await report('E09000024', 'scrutiny-performance', '2018-M8');
  });

  it('shows measures 1 and 6 as not captured by Mosaic', () => {
    expect(merton.exceptions.unreportable.map(({ line }) => line.reference)).toEqual(['1', '6']);
    const [first] = merton.lines;
    expect(first?.observation?.record.figure).toMatchObject({ absence: { system: 'Mosaic' } });
  });

  it('has four bands, proposed and not confirmed', () => {
    const bands = merton.lines.flatMap(({ standards }) => standards.map(({ target }) => target.target));
    expect(bands.map(({ shape, state }) => `${shape} ${state}`)).toEqual(Array(4).fill('BAND PROPOSED'));
    expect(
      bands.map((target) =>
        target.shape === 'BAND'
          ? [target.limits.redLow?.toFixed(), target.limits.redHigh?.toFixed()]
          : target.shape,
      ),
    ).toEqual([
      ['12', '18'],
      ['10', '16'],
      ['5', '9'],
      ['5', '9'],
    ]);
  });

  it('proposes three removals and four additions from November, each with its reason', async () => {
    const changes = await services.findScorecardChanges(await member('E09000024'), 'E09000024', {
      filter: { scorecard: 'scrutiny-performance' },
      first: 100,
      after: null,
    });
    const proposed = changes?.nodes.map(({ node: { record } }) => record) ?? [];
    const references = (kind: string) =>
      proposed.filter((change) => change.kind === kind).map(({ reference }) => reference);
    expect(new Set(references('REMOVE'))).toEqual(new Set(['7', '15', '24']));
    expect(new Set(references('ADD'))).toEqual(new Set(['7a', '14', '15a', '39']));
    expect(proposed.every(({ state, reason }) => state === 'PROPOSED' && reason.en.length > 20)).toBe(true);
  });
});

describe("Cheshire East's committee in September 2018", () => {
  let cheshireEast: ScorecardReport;
  beforeAll(async () => {
    cheshireEast = await report('E06000049', 'corporate-parenting', '201718-FYQ4');
  });

  it('reads 10 % adopted against a target of 20 as red', () => {
    const adopted = line(cheshireEast, 'ceased-to-be-looked-after-adopted');
    expect(value(adopted)).toBe('10');
    expect(adopted.rating.rag).toBe('RED');
  });

  it('shows the printed summaries of 43 measures next to its own', () => {
    const printed = cheshireEast.reportedSummaries.map(
      ({ summaryOf, red, amber, green, notRated, total }) => [summaryOf, red, amber, green, notRated, total],
    );
    expect(printed).toEqual([
      ['RAG', 2, 12, 20, 9, 43],
      ['DIRECTION_OF_TRAVEL', 2, 15, 18, 8, 43],
    ]);
  });

  it('has the ten neighbours of 2018 in their order', async () => {
    const page = await services.findComparisonGroups(
      await member('E06000049'),
      { kind: 'STATISTICAL_NEIGHBOURS', neighboursOf: 'E06000049' },
      { first: 1, after: null },
    );
    const group = page.nodes[0]?.node;
    const names = group?.editions[0]?.members.map(({ gssCode }) => group.areas.get(gssCode)?.name.en);
    expect(names).toEqual([
      'Cheshire West and Chester',
      'Warwickshire',
      'Central Bedfordshire',
      'Warrington',
      'Hampshire',
      'North Yorkshire',
      'East Riding of Yorkshire',
      'Solihull',
      'North Somerset',
      'West Berkshire',
    ]);
  });

  it('gives no average, with a reason, because none of the ten has a published figure', () => {
    expect(line(cheshireEast, 'ceased-to-be-looked-after-adopted').neighboursAverage).toMatchObject({
      kind: 'NOT_COMPARED',
      reason: 'TOO_FEW_MEMBERS',
      group: { used: 0, of: 10 },
    });
  });
});

it("has Southwark's schedule: an interim report in April, the year end in summer, mid-year in November", async () => {
  const page = await services.findScheduledReports(await member('E09000028'), 'E09000028', {
    first: 100,
    after: null,
  });
  const kinds = page?.nodes.map(({ node: { record } }) => [record.meetingOn.slice(0, 7), record.kind]);
  expect(kinds?.[0]).toEqual(['2011-04', 'INTERIM']);
  expect(kinds?.map(([, kind]) => kind)).toEqual(expect.arrayContaining(['YEAR_END', 'MID_YEAR']));
});

describe("Cardiff's committee in March 2018", () => {
  let cardiff: ScorecardReport;
  beforeAll(async () => {
    cardiff = await report('W06000015', 'childrens-services-performance', '201718-FYQ3');
  });

  it('has its names in both languages', () => {
    expect(cardiff.council.name).toEqual({ en: 'Cardiff', cy: 'Caerdydd' });
    expect(cardiff.scorecard.title.cy).toBeTruthy();
    expect(cardiff.scorecard.committee.name.cy).toBeTruthy();
  });

  it('has 7,393 contacts and 554 assessments, and says why the breakdown differs', () => {
    const assessments = line(cardiff, 'wellbeing-assessments-completed');
    expect(value(line(cardiff, 'wellbeing-contacts-and-referrals'))).toBe('7393');
    expect(value(assessments)).toBe('554');
    expect(assessments.narratives.map(({ text }) => text.en).join(' ')).toContain('Advice and Assistance');
  });
});
