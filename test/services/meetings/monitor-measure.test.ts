import { describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import type { MakeMemberRequestInput } from '../../../server/services/meetings/request-monitoring.js';
import { projectionOf } from '../../../server/services/reports/rate-line.js';
import { accepted, cardiff, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, cardiff);
const { administrator, author, member } = council;
await council.measure('assessments', { frequency: 'QUARTERLY' });
await council.measure('returned-home', {
  frequency: 'QUARTERLY',
  unit: 'NUMBER',
  decimalPlaces: 0,
  multiplier: 1,
  accumulation: 'CUMULATIVE_YTD',
});
await council.measure('agency', { frequency: 'QUARTERLY', unit: 'NUMBER', decimalPlaces: 0, multiplier: 1 });
await council.committee('scrutiny', '2017-12-05', '2018-03-13');
await council.scorecard('corporate-plan', ['assessments', 'returned-home', 'agency']);

const of = { council: cardiff };
const input = (more: Partial<MakeMemberRequestInput> = {}): MakeMemberRequestInput => ({
  ...of,
  ...{ measure: 'assessments', committee: 'scrutiny', meetingOn: '2017-12-05', requestedBy: 'The committee' },
  ...more,
});
const make = (more: Partial<MakeMemberRequestInput> = {}) =>
  services.makeMemberRequest(administrator, input(more));
const idOf = async (code: string): Promise<string> =>
  (await services.findMeasure(author, { council: cardiff, code }))?.id ?? '';
const monitor = async (who: Principal, measureId: string, period: string) =>
  (await services.monitorMeasures(who, cardiff, [measureId], period))[0] ?? null;
const answer = async (measure: string, period: string) => {
  const monitoring = await monitor(author, await idOf(measure), period);
  if (!monitoring) throw new Error('there is no answer');
  return monitoring;
};

describe("cardiff's letter of december 2017", () => {
  it('asks for all aspects of a measure', async () => {
    const { record, measure, committee } = accepted(
      await make({
        question: { en: ' How timely are assessments? ', cy: ' Pa mor brydlon? ' },
        citation: 'Report of 13 March 2018, 9',
      }),
    );
    expect(record).toMatchObject({
      aspects: ['POSITION', 'FIVE_YEAR_TREND', 'TARGET', 'ACTIONS', 'EXPECTED_PERIODS'],
      question: { en: 'How timely are assessments?', cy: 'Pa mor brydlon?' },
      meetingOn: '2017-12-05',
      recordedBy: administrator.name,
      closedAt: null,
    });
    expect([measure.code, committee.code]).toEqual(['assessments', 'scrutiny']);
  });

  it('is answered with position, five years, target and its calculation, actions and expected quarters', async () => {
    const of200 = (numerator: number) => ({ numerator: `${numerator}`, denominator: '200' });
    await council.observe('assessments', {
      '201213-FY': of200(150),
      '201314-FY': of200(160),
      '201415-FY': of200(166),
      '201516-FY': of200(176),
      '201617-FYQ4': of200(180),
      '201718-FYQ1': of200(140),
      '201718-FYQ2': of200(150),
      '201718-FYQ3': of200(156),
    });
    await council.target('assessments', '201718-FY', '90', {
      rationale: {
        basis: { en: 'Corporate plan', cy: 'Cynllun corfforaethol' },
        calculation: { en: 'The mean of three years and five points more', cy: null },
        setBy: 'Cabinet',
      },
    });
    await council.target('assessments', '201718-FYQ4', '85', { standard: 'Profile' });
    const action = { owner: 'Operational manager', dueOn: '2018-03-31', rag: 'AMBER' } as const;
    const words = {
      ...of,
      scorecard: 'corporate-plan',
      measure: 'assessments',
      kind: 'ACTION',
      action,
    } as const;
    const ids: string[] = [];
    for (const period of ['201718-FYQ2', '201718-FYQ3']) {
      const text = { en: 'A second team.', cy: 'Ail dîm.' };
      ids.push(accepted(await oneNarrative(services).write(author, { ...words, period, text })).record.id);
    }
    const progress = {
      reportedOn: '2018-01-31',
      rag: 'GREEN',
      note: { en: 'Done.', cy: null },
      finished: true,
    } as const;
    accepted(await services.reportAction(author, { ...of, id: ids[0] ?? '', ...progress }));
    accepted(
      await services.judgeOutlook(author, {
        ...of,
        ...{
          measure: 'assessments',
          period: '201718-FYQ3',
          outlook: 'MAY',
          reason: { en: 'It rises.', cy: null },
          judgedBy: 'Director',
        },
      }),
    );

    const monitoring = await answer('assessments', '201718-FYQ3');
    expect(monitoring.requests).toHaveLength(1);
    expect(monitoring.observation?.record.figure).toMatchObject({ kind: 'VALUE' });
    expect(monitoring.rating.rag).toBe('RED');
    expect(monitoring.fiveYears.map(({ period, reported }) => [period.code, reported?.period.code])).toEqual([
      ['201213-FY', '201213-FY'],
      ['201314-FY', '201314-FY'],
      ['201415-FY', '201415-FY'],
      ['201516-FY', '201516-FY'],
      ['201617-FY', undefined],
    ]);
    expect(monitoring.trend).toMatchObject({ outcome: 'CANNOT_BE_CALCULATED' });
    expect(monitoring.yearTargets[0]?.target.rationale?.calculation?.en).toBe(
      'The mean of three years and five points more',
    );
    expect(monitoring.judgement?.outlook).toBe('MAY');
    expect(monitoring.actions.map(({ id }) => id)).toEqual([ids[1]]);
    expect(
      monitoring.expected.map(({ period, reported, targets }) => [
        period.code,
        reported !== null,
        targets.map(({ standard }) => standard),
      ]),
    ).toEqual([
      ['201718-FYQ1', true, []],
      ['201718-FYQ2', true, []],
      ['201718-FYQ3', true, []],
      ['201718-FYQ4', false, ['Profile']],
    ]);
  });

  it('gets a trend once five years are complete', async () => {
    await council.observe('assessments', { '201617-FY': { numerator: '182', denominator: '200' } });
    const { trend } = await answer('assessments', '201718-FYQ3');
    expect(trend.outcome).toBe('INCREASING_AND_GETTING_BETTER');
  });

  it('includes the years of a comparable predecessor', async () => {
    for (const code of ['old', 'new']) await council.measure(code, { frequency: 'QUARTERLY' });
    await council.scorecard('renewed', ['old']);
    const change = {
      ...{ ...of, scorecard: 'renewed', committee: 'scrutiny', meetingOn: '2017-12-05' },
      ...{ reference: '1', newReference: '1a', measure: 'new', comparable: true },
      ...{ effectiveFrom: '2017-04-01', reason: { en: 'It says more.', cy: null } },
      kind: 'REPLACE',
    } as const;
    const { record } = accepted(await services.proposeScorecardChange(administrator, change));
    const agreed = { ...of, scorecard: 'renewed', changes: [record.id] };
    accepted(await services.agreeScorecardChange(administrator, agreed));
    await council.observe('old', { '201516-FY': '10', '201617-FY': '11' });
    await council.observe('new', { '201718-FY': '12' });
    const { fiveYears } = await answer('new', '201718-FY');
    const values = fiveYears.map(({ reported }) => reported?.record.figure);
    expect(values).toMatchObject([undefined, undefined, undefined, {}, {}]);
    expect(values.flatMap((figure) => (figure?.kind === 'VALUE' ? figure.value.toFixed() : []))).toEqual([
      '10',
      '11',
    ]);
  });

  it('gives the count that each remaining quarter must reach', async () => {
    await council.target('returned-home', '201718-FY', '40');
    await council.observe('returned-home', { '201718-FYQ1': '8', '201718-FYQ2': '20' });
    const monitoring = await answer('returned-home', '201718-FYQ2');
    const { expected } = monitoring;
    expect(projectionOf(monitoring)).toMatchObject({ kind: 'PROJECTED', method: 'RUN_RATE' });
    expect(expected.map(({ required }) => required?.toFixed() ?? null)).toEqual([null, null, '30', '40']);
    await council.target('agency', '201718-FY', '40');
    await council.observe('agency', { '201718-FYQ1': '8', '201718-FYQ2': '12' });
    const added = await answer('agency', '201718-FYQ2');
    expect(added.expected.map(({ required }) => required?.toFixed() ?? null)).toEqual([
      null,
      null,
      '10',
      '10',
    ]);
  });

  it('is answered without any figures, and for a whole year', async () => {
    const monitoring = await answer('returned-home', '201819-FY');
    expect(monitoring).toMatchObject({ observation: null, actions: [], requests: [] });
    expect(monitoring.expected.map(({ period }) => period.code)).toEqual([
      '201819-FYQ1',
      '201819-FYQ2',
      '201819-FYQ3',
      '201819-FYQ4',
    ]);
  });

  it('takes a limited number of statements for any amount of data', async () => {
    const read = (measure: string, period: string) => countStatements(() => answer(measure, period));
    const [much, little] = [await read('assessments', '201718-FYQ3'), await read('agency', '201819-FYQ1')];
    expect(much.count).toBeLessThanOrEqual(little.count + 1);
    expect(much.count).toBeLessThanOrEqual(14);
  });
});

it('members see approved actions and no drafts', async () => {
  const measureId = await idOf('assessments');
  const visibleStates = async () =>
    (await monitor(member, measureId, '201718-FYQ3'))?.actions.map(({ state }) => state);
  expect(await visibleStates()).toEqual([]);
  const id = (await answer('assessments', '201718-FYQ3')).actions[0]?.id ?? '';
  accepted(await oneNarrative(services).submit(author, { ...of, id }));
  accepted(await oneNarrative(services).approve(council.approver, { ...of, id }));
  expect(await visibleStates()).toEqual(['APPROVED']);
});

describe('a request', () => {
  it.each<[string, Partial<MakeMemberRequestInput>, readonly string[]]>([
    ['of an unknown measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['at an unknown meeting', { meetingOn: '2017-12-06' }, ['NOT_FOUND at meetingOn']],
    ['by a blank requester', { requestedBy: ' ' }, ['REQUIRED at requestedBy']],
    ['for no aspect', { aspects: [] }, ['REQUIRED at aspects']],
    ['for one aspect twice', { aspects: ['TARGET', 'TARGET'] }, ['DUPLICATE at aspects.1']],
  ])('%s is refused', async (_, more, places) => {
    expect(faults(await make(more))).toEqual(places);
  });

  it('is made once per meeting, and may be made again at the next', async () => {
    accepted(await make({ measure: 'agency' }));
    expect(faults(await make({ measure: 'agency' }))).toEqual(['ALREADY_EXISTS at measure']);
    accepted(await make({ measure: 'agency', meetingOn: '2018-03-13', aspects: ['ACTIONS'] }));
    expect((await answer('agency', '201718-FYQ2')).requests).toHaveLength(2);
  });

  it('is open until it is closed, once', async () => {
    const { record } = accepted(await make({ measure: 'returned-home' }));
    const close = (id: string) =>
      services.closeMemberRequest(administrator, { ...of, id, note: { en: 'Answered in March.', cy: null } });
    const closed = accepted(await close(record.id)).record;
    expect(closed).toMatchObject({
      closedBy: administrator.name,
      closingNote: { en: 'Answered in March.', cy: null },
    });
    expect(faults(await close(record.id))).toEqual(['WRONG_STATE at id']);
    expect(faults(await close('none'))).toEqual(['NOT_FOUND at id']);
    const listed = async (open: boolean | null, first = 100) =>
      (
        await readThrough(
          (page) => services.findMemberRequests(member, cardiff, { ...page, filter: { open } }),
          first,
        )
      ).map((each) => each.record.id);
    expect(await listed(false)).toEqual([record.id]);
    expect(await listed(true)).not.toContain(record.id);
    expect(await listed(null, 1)).toEqual(await listed(null));
  });
});

it('administrators and members ask, administrators close, all users of the council read', async () => {
  const unknown = input({ measure: 'unknown' });
  expect(await whoMay(app, cardiff, (who) => services.makeMemberRequest(who, unknown))).toEqual([
    'COUNCIL_ADMINISTRATOR',
    'MEMBER',
  ]);
  expect(
    await whoMay(app, cardiff, (who) => services.closeMemberRequest(who, { ...of, id: 'none' })),
  ).toEqual(['COUNCIL_ADMINISTRATOR']);
  const measureId = await idOf('agency');
  expect(await whoMay(app, cardiff, (who) => monitor(who, measureId, '201718-FYQ2'))).toEqual(insiders);
  const page = { first: 1, after: null };
  expect(await whoMay(app, cardiff, (who) => services.findMemberRequests(who, cardiff, page))).toEqual(
    insiders,
  );
  const stranger = await councilAtWork(app, rotherham);
  expect(await monitor(stranger.member, measureId, '201718-FYQ2')).toBeNull();
  expect(await services.monitorMeasures(stranger.member, rotherham, [measureId], '201718-FYQ2')).toEqual([
    null,
  ]);
});
