import { beforeAll, describe, expect, it } from 'vitest';
import { operator, type Principal } from '../../server/access/principal.js';
import { councilReports } from '../../server/demonstration/council-reports.js';
import { loadDemonstration } from '../../server/demonstration/load-demonstration.js';
import { openDatabase } from '../../server/persistence/database.js';
import type { LineReport, ScorecardReport } from '../../server/services/reports/rate-scorecard.js';
import { openServices, type Services } from '../../server/services/services.js';
import { figuresOfMeasures } from '../kit/councils/observations.js';
import { createTestDatabase } from '../kit/database/postgres.js';

const all = { first: 100, after: null };

let services: Services;

beforeAll(async () => {
  const test = await createTestDatabase();
  const database = await openDatabase(test.owner, { poolSize: 4, statementTimeout: 10_000 });
  services = openServices(database, () => new Date());
  await loadDemonstration(services);
  return async () => {
    await database.close();
    await test.drop();
  };
});

async function memberOf(gssCode: string): Promise<Principal> {
  const council = await services.findCouncil(operator, gssCode);
  if (!council?.councilId) throw new Error(`${gssCode} does not subscribe`);
  const memberships = [{ councilId: council.councilId, areaCode: gssCode, roles: ['MEMBER'] as const }];
  return { ...operator, name: 'a member', platformAdministrator: false, memberships };
}

async function scorecard(council: string, scorecard: string, period: string): Promise<ScorecardReport> {
  const key = { council, scorecard, period };
  const report = await services.rateScorecard(await memberOf(council), key);
  if (!report) throw new Error(`no scorecard ${scorecard} of ${council} in ${period}`);
  return report;
}

const absenceOf = ({ observation }: LineReport) => {
  const figure = observation?.record.figure;
  return figure?.kind === 'ABSENT' ? figure.absence : undefined;
};

const rotherham = () => scorecard('E08000018', 'corporate-parenting', '2017-M1');
const merton = () => scorecard('E09000024', 'scrutiny-performance', '2018-M8');
const cheshireEast = () => scorecard('E06000049', 'corporate-parenting', '201718-FYQ4');
const cardiff = () => scorecard('W06000015', 'childrens-services-performance', '201718-FYQ3');

describe('the demonstration is entered in the roles of a council', () => {
  it('with figures from the data officer, and narratives by an author and another approver', async () => {
    const { lines, narratives } = await rotherham();
    const submitters = lines.map(({ observation }) => observation?.record.recordedBy);
    expect(new Set(submitters)).toEqual(new Set(['Rotherham: data officer']));
    const words = [...narratives, ...lines.flatMap((line) => line.narratives)];
    expect(words.length).toBe(councilReports[0]?.narratives.length);
    const hands = words.map(({ state, author, approver }) => `${state} ${author}, ${approver}`);
    expect(new Set(hands)).toEqual(new Set(['APPROVED Rotherham: author, Rotherham: approver']));
  });

  it('with targets from the administrator', async () => {
    const standards = (await merton()).lines.flatMap((line) => line.standards);
    const setters = standards.map(({ target }) => target.recordedBy);
    expect(new Set(setters)).toEqual(new Set(['Merton: administrator']));
  });

  it('only once: a second load is refused', async () => {
    await expect(loadDemonstration(services)).rejects.toThrow('There is already a subscription');
  });
});

describe('lines without a target or a figure are not rated', () => {
  it("such as Rotherham's contextual measures and those without a target in numbers", async () => {
    const { summary } = await rotherham();
    expect(summary.rag.reasons).toEqual({ CONTEXTUAL: 3, NO_TARGET: 17 });
  });

  it('such as a red of Cheshire East without a target', async () => {
    const { lines } = await cheshireEast();
    const ratings = lines.map(({ line, rating }) => [line.reference, rating.rag]);
    expect(ratings).toEqual([
      ['Adoption', 'RED'],
      ['Primary-exclusions', 'NOT_RATED'],
    ]);
    expect(lines[1]?.rating).toMatchObject({ reason: 'NO_TARGET' });
  });

  it("such as Merton's measures with proposed bands and no printed figure", async () => {
    const standards = (await merton()).lines.flatMap((line) => line.standards);
    const limits = standards.map(({ target: { target } }) =>
      target.shape === 'BAND' ? Object.values(target.limits).map((limit) => limit?.toFixed()) : target.shape,
    );
    expect(limits).toEqual([
      ['12', '13', '17', '18'],
      ['10', '11', '15', '16'],
      ['5', '6', '8', '9'],
      ['5', '6', '8', '9'],
    ]);
    for (const { rating } of standards) expect(rating).toMatchObject({ reason: 'NO_VALUE' });
  });

  it('such as the areas that Cardiff was asked about, which have names in both languages', async () => {
    const { lines } = await cardiff();
    const absent = lines.filter((line) => absenceOf(line));
    const references = absent.map(({ line }) => line.reference);
    expect(references).toEqual(['9a', '9b', '9c', '9d (1)', '9d (2)', '9d (3)']);
    for (const { measure, line } of lines) expect([measure.title.cy, line.theme?.cy]).not.toContain(null);
  });
});

describe('uncertain facts are marked', () => {
  it('in exactly the two measures of Merton that Mosaic does not capture', async () => {
    const gaps = (await merton()).lines.filter((line) => absenceOf(line));
    expect(gaps.map((line) => [line.line.reference, absenceOf(line)?.reason])).toEqual([
      ['1', 'NOT_CAPTURED'],
      ['6', 'NOT_CAPTURED'],
    ]);
  });

  it("in the November between Rotherham's two systems", async () => {
    const key = figuresOfMeasures('E08000018', ['children-looked-after-with-plan']);
    const history = await services.findObservations(await memberOf(key.council), key, all);
    expect(history?.nodes.map(({ node }) => [node.period.code, node.record.flags])).toEqual([
      ['2017-M1', []],
      ['2016-M12', []],
      ['2016-M11', ['SERIES_BREAK']],
    ]);
  });

  it("on Southwark's meetings of which only the month is known", async () => {
    const reports = await services.findScheduledReports(await memberOf('E09000028'), 'E09000028', all);
    const planned = reports?.nodes.map(({ node: { record, time } }) => [
      record.kind,
      time.code,
      record.meetingOn,
      record.meetingNote?.en.slice(0, 20) ?? null,
    ]);
    expect(planned).toEqual([
      ['INTERIM', '201011-FY', '2011-04-21', null],
      ['YEAR_END', '201011-FY', '2011-06-01', 'The day is not known'],
      ['MID_YEAR', '201112-P1', '2011-11-01', 'The day is not known'],
    ]);
  });

  it("in the caveat of Rotherham's 29 adoptions, which the report does not print", async () => {
    const adoptions = (await rotherham()).lines.find(({ line }) => line.reference === '3.11.1b');
    expect(adoptions?.observation?.record.caveat?.en).toContain('35 less 6');
  });
});
