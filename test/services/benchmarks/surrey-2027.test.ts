import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import { eesFile } from '../../../server/imports/ees-file.js';
import { fileInMemory } from '../../../server/imports/source-file.js';
import type { DefineReorganisationInput } from '../../../server/services/areas/read-reorganisation.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOfMeasures } from '../../kit/councils/observations.js';
import { faults } from '../../kit/councils/problems.js';
import { listNeighbours } from '../../kit/councils/published.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import {
  type CouncilRow,
  placementStability,
  placementStabilityName,
} from '../../kit/scenarios/placement-stability.js';

const opened = await openTestApp();
/** The clock of the services. */
let today = '2026-11-30';
const services = openServices(opened.database, () => new Date(`${today}T12:00:00Z`));
const app: TestApp = { ...opened, services };

const surrey = 'E10000030';
const [kent, hampshire, hertfordshire] = ['E10000016', 'E10000014', 'E10000015'] as const;
const east = 'E06000901';
const west = 'E06000902';
const measure = 'long-term-placement-stability';

const name = (en: string) => ({ en, cy: null });
const plan: DefineReorganisationInput = {
  code: '2027-surrey',
  on: '2027-04-01',
  kind: 'DIVIDED',
  closes: [surrey],
  opens: [{ name: name('East Surrey') }, { name: name('West Surrey') }],
  figuresUntil: '2027-09-30',
  preview: false,
};

const monthly = async (council: string, by: string, period: string, value = '50') => {
  const officer = await app.as(by, 'DATA_OFFICER');
  return services.submitObservations(officer, {
    council,
    rows: [{ measure: 'assessments', period, value, status: 'FINAL', flags: [] }],
    partial: false,
  });
};
const problems = (submission: Awaited<ReturnType<typeof monthly>>) =>
  submission.problems.map(({ code, path }) => `${code} at ${path.join('.')}`);

const benchmark = (
  period: string,
  among: { kind: 'NEIGHBOURS'; of: string } | { kind: 'ENGLISH_COUNCILS' },
) => services.benchmark(operator, { measure, period, among, methods: ['MEAN'], reference: 'NATION' });

const file = (year: string, councils: readonly CouncilRow[]) =>
  eesFile(fileInMemory(placementStabilityName, placementStability(year, councils)));
const load = (year: string, rows: readonly CouncilRow[], unopened: 'RECUT' | null = null) =>
  services.importOpenData(operator, file(year, rows), {
    commit: true,
    unopened,
    unopenedReason: unopened && 'From the councils’ shadow accounts.',
  });

beforeAll(async () => {
  await defineShared(app, measureInput('assessments'));
  await listNeighbours(app, merton, '2021-01-01', [surrey, kent, hampshire, hertfordshire]);
  await listNeighbours(app, surrey, '2021-01-01', [kent, hampshire, hertfordshire]);
  await load('2026', [
    ['936', 'Surrey', surrey, '60'],
    ['886', 'Kent', kent, '70'],
    ['850', 'Hampshire', hampshire, '80'],
    ['919', 'Hertfordshire', hertfordshire, '90'],
    ['315', 'Merton', merton, '75'],
  ]);
  accepted(await services.subscribeCouncil(operator, { gssCode: surrey }));
});

describe('Surrey becomes East and West Surrey on 1 April 2027', () => {
  it('is previewed in November 2026, and entered', async () => {
    expect(accepted(await services.defineReorganisation(operator, { ...plan, preview: true }))).toMatchObject(
      {
        history: 'NONE',
        lostNeighbours: [{ council: merton, loses: [surrey], members: 4 }],
      },
    );
    accepted(await services.defineReorganisation(operator, plan));
  });

  it('lets the new council work in the shadow year, but not report yet', async () => {
    today = '2027-01-15';
    const gssCode = 'X99000001';
    accepted(await services.subscribeCouncil(operator, { gssCode }));
    const council = await councilAtWork(app, gssCode);
    await council.scorecard('performance', ['assessments']);
    await council.target('assessments', '2027-M4', '80');
    accepted(
      await services.invitePerson(council.administrator, {
        council: gssCode,
        name: 'Ann',
        email: 'ann@east.example',
        roles: ['AUTHOR'],
      }),
    );
    expect(problems(await monthly(gssCode, gssCode, '2027-M1'))).toEqual([
      'COUNCIL_NOT_OPEN at rows.0.period',
    ]);
    expect(problems(await monthly(surrey, surrey, '2026-M12'))).toEqual([]);
  });

  it('gives the councils their codes in March, with everything that they have', async () => {
    today = '2027-03-10';
    const opens = [
      { name: name('East Surrey'), gssCode: east, laCode: '998' },
      { name: name('West Surrey'), gssCode: west, laCode: '999' },
    ];
    accepted(await services.defineReorganisation(operator, { ...plan, opens }));
    const administrator = await app.as(east, 'COUNCIL_ADMINISTRATOR');
    const people = await services.findPeople(administrator, east, { first: 10, after: null });
    expect(people?.nodes).toMatchObject([{ node: { email: 'ann@east.example' } }]);
    const question = { council: east, scorecard: 'performance', period: '2027-M4' };
    expect((await services.rateScorecard(administrator, question))?.lines).toHaveLength(1);
    expect(await services.codeToday('X99000001')).toBe(east);
  });

  it('opens the new council on the day, which reports from then on', async () => {
    today = '2027-05-04';
    await services.adoptCodes();
    accepted(await services.subscribeCouncil(operator, { gssCode: west }));
    expect(problems(await monthly(east, east, '2027-M4', '85'))).toEqual([]);
    const report = await services.rateScorecard(await app.as(east, 'MEMBER'), {
      council: east,
      scorecard: 'performance',
      period: '2027-M4',
    });
    expect(report?.lines[0]?.rating).toMatchObject({ rag: 'GREEN' });
  });

  it('takes figures of the closed council from its own and its successors’ officers, until the day', async () => {
    for (const by of [surrey, east, west]) {
      expect(problems(await monthly(surrey, by, '2027-M3', '61')), by).toEqual([]);
      expect(problems(await monthly(surrey, by, '2027-M4')), by).toEqual([
        'COUNCIL_NOT_OPEN at rows.0.period',
      ]);
    }
    await expect(monthly(surrey, rotherham, '2027-M3')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const author = await app.as(east, 'AUTHOR');
    await expect(
      services.submitObservations(author, { council: surrey, rows: [], partial: false }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    today = '2027-09-30';
    expect(problems(await monthly(surrey, east, '2027-M2', '61'))).toEqual([]);
    today = '2027-10-01';
    for (const by of [surrey, east]) {
      expect(problems(await monthly(surrey, by, '2027-M2', '62')), by).toEqual(['WRONG_STATE at council']);
    }
  });

  it('leaves what the closed council has readable', async () => {
    const administrator = await app.as(surrey, 'COUNCIL_ADMINISTRATOR');
    const page = { first: 50, after: null };
    const everything = { action: null, subject: null, key: null, from: null, until: null };
    const trail = await services.findAuditTrail(administrator, surrey, everything, page);
    expect(trail?.nodes.map(({ node }) => node.principalName)).toContain('East Surrey data_officer');
    expect(await services.findPeople(administrator, surrey, page)).toMatchObject({ nodes: [] });
    const officer = await app.as(surrey, 'DATA_OFFICER');
    const observations = await services.findObservations(
      officer,
      figuresOfMeasures(surrey, ['assessments']),
      page,
    );
    expect(observations?.nodes.length).toBeGreaterThan(0);
  });

  it('does not admit a closed council that did not subscribe', async () => {
    const cumbria = await services.subscribeCouncil(operator, { gssCode: 'E10000006' });
    expect(faults(cumbria)).toEqual(['WRONG_STATE at gssCode']);
  });

  it('takes the figures of Surrey’s last year by import, and Surrey still counts in it', async () => {
    const { problems: refused } = await load('2027', [
      ['936', 'Surrey', surrey, '62'],
      ['886', 'Kent', kent, '70'],
      ['850', 'Hampshire', hampshire, '80'],
      ['919', 'Hertfordshire', hertfordshire, '90'],
      ['315', 'Merton', merton, '75'],
    ]);
    expect(refused).toEqual([]);
    const answer = await benchmark('2027-RY', { kind: 'NEIGHBOURS', of: merton });
    expect(answer?.averages).toMatchObject([{ kind: 'COMPARED', group: { used: 4, of: 4, missing: [] } }]);
    const england = await benchmark('2027-RY', { kind: 'ENGLISH_COUNCILS' });
    const codes = england?.areas.map(({ area }) => area.gssCode);
    expect(codes).toContain(surrey);
    expect(codes).not.toContain(east);
  });

  it('makes the first benchmark after it without Surrey, and says who is missing', async () => {
    today = '2028-11-20';
    const { problems: refused, leftOutBecause } = await load('2028', [
      ['936', 'Surrey', surrey, '63'],
      ['998', 'East Surrey', east, '55'],
      ['999', 'West Surrey', west, '65'],
      ['886', 'Kent', kent, '72'],
      ['850', 'Hampshire', hampshire, '81'],
      ['919', 'Hertfordshire', hertfordshire, '93'],
      ['315', 'Merton', merton, '76'],
    ]);
    expect(refused).toEqual([]);
    expect(JSON.stringify(leftOutBecause)).toContain('2027-04-01');
    const answer = await benchmark('2028-RY', { kind: 'NEIGHBOURS', of: merton });
    const [mean] = answer?.averages ?? [];
    expect(mean).toMatchObject({
      kind: 'COMPARED',
      group: { used: 3, of: 4, missing: [{ area: { gssCode: surrey }, reason: 'ABOLISHED' }] },
    });
    expect(mean?.kind === 'COMPARED' && mean.value.toFixed()).toBe('82');
    const england = await benchmark('2028-RY', { kind: 'ENGLISH_COUNCILS' });
    const codes = england?.areas.map(({ area }) => area.gssCode);
    expect(codes).toEqual(expect.arrayContaining([east, west]));
    expect(codes).not.toContain(surrey);
    expect(england?.withValue).toBe(6);
  });

  it('gives East Surrey no history of Surrey’s, but re-cut figures, which count nowhere', async () => {
    const trend = async () =>
      (
        await services.benchmarkTrend(
          operator,
          { council: east, measures: [measure], from: '2026-01-01', until: '2028-12-31', method: 'MEAN' },
          { first: 5, after: null },
        )
      )?.nodes[0]?.node.points.map(({ period, published, standing }) => [
        period.code,
        published?.figure.kind === 'VALUE' ? published.figure.value.toFixed() : null,
        published?.mark ?? null,
        standing.rank?.of ?? null,
      ]);
    expect(await trend()).toEqual([
      ['2026-RY', null, null, null],
      ['2027-RY', null, null, null],
      ['2028-RY', '55', null, 6],
    ]);
    const before = await benchmark('2027-RY', { kind: 'ENGLISH_COUNCILS' });
    await load('2027', [['998', 'East Surrey', east, '54']], 'RECUT');
    expect(await trend()).toEqual([
      ['2026-RY', null, null, null],
      ['2027-RY', '54', 'RECUT', null],
      ['2028-RY', '55', null, 6],
    ]);
    const after = await benchmark('2027-RY', { kind: 'ENGLISH_COUNCILS' });
    expect(after?.withValue).toBe(before?.withValue);
    expect(after?.distribution).toEqual(before?.distribution);
  });
});
