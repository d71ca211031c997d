import { describe, expect, it } from 'vitest';
import type { ReportKind } from '../../../server/domain/meetings/report-kind.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const { administrator, author, approver } = council;
await defineShared(
  app,
  ...['visits', 'reviews', 'plans', 'groups', 'parts', 'before', 'after'].map((code) => measureInput(code)),
  measureInput('quarterly', { frequency: 'QUARTERLY' }),
);
const meetings = ['2018-06-05', '2018-07-03', '2018-08-07', '2018-11-06', '2019-06-04'];
await council.committee('scrutiny', ...meetings);

const of = { council: merton };
const schedule = async (scorecard: string, meetingOn: string, period: string, kind: ReportKind) =>
  accepted(
    await services.scheduleReport(administrator, {
      ...of,
      scorecard,
      committee: 'scrutiny',
      meetingOn,
      period,
      kind,
    }),
  );
const due = (on: string, until: string, first = 100) =>
  readThrough(
    (page) => services.findDueReports(author, of.council, { ...page, filter: { on, until } }),
    first,
  );
const remindersOf = async (on: string, until = on) =>
  (await due(on, until))[0]?.reminders.map(({ kind, reference }) =>
    reference ? `${kind} ${reference}` : kind,
  );

await council.scorecard('monthly', ['visits', 'reviews', 'plans', 'groups'], '2018-04-01');

describe('rotherham, every month', async () => {
  await schedule('monthly', '2018-06-05', '2018-M5', 'MONTHLY');

  it('every line is missing before any figure is submitted', async () => {
    const [report] = await due('2018-06-05', '2018-06-05');
    expect(report).toMatchObject({
      published: false,
      report: { record: { kind: 'MONTHLY', meetingOn: '2018-06-05' }, time: { code: '2018-M5' } },
      completeness: { reported: 0, absent: 0, missing: 4, total: 4 },
    });
    expect(report?.reminders.map(({ kind }) => kind)).toEqual(Array(4).fill('FIGURE_MISSING'));
  });

  it('reminds of red lines without words, proposed targets, late figures and contradictory words', async () => {
    await council.observe('visits', { '2018-M5': { value: '65.8', status: 'INTERIM' } });
    await council.target('visits', '201819-FY', '95', {
      rationale: { basis: { en: 'Local standard', cy: null }, setBy: 'The board', reviewOn: '2018-06-01' },
    });
    await council.observe('reviews', { '2018-M5': '98' });
    await council.target('reviews', '201819-FY', '95', { state: 'PROPOSED' });
    await council.observe('plans', {
      '2018-M5': { absence: { reason: 'NOT_CAPTURED', system: 'Mosaic', expectedOn: '2018-06-01' } },
    });
    await council.observe('groups', { '2018-M5': { absence: { reason: 'NOT_AVAILABLE' } } });
    expect(await remindersOf('2018-06-05')).toEqual([
      'NARRATIVE_MISSING 1',
      'TARGET_NOT_CONFIRMED 2',
      'ABSENCE_UNEXPLAINED 4',
      'TARGET_REVIEW_DUE 1',
      'FIGURE_OVERDUE 3',
    ]);
    const words = { ...of, scorecard: 'monthly', measure: 'visits', period: '2018-M5' };
    const text = { en: 'We remain on target.', cy: null };
    const { record } = accepted(
      await oneNarrative(services).write(author, { ...words, kind: 'COMMENTARY', text }),
    );
    expect(await remindersOf('2018-06-05')).toEqual([
      'NARRATIVE_NOT_APPROVED 1',
      'TARGET_NOT_CONFIRMED 2',
      'ABSENCE_UNEXPLAINED 4',
      'TARGET_REVIEW_DUE 1',
      'SECOND_LOOK 1',
      'FIGURE_OVERDUE 3',
    ]);
    const key = { ...of, id: record.id };
    accepted(await oneNarrative(services).submit(author, key));
    accepted(await oneNarrative(services).approve(approver, key));
    expect(await remindersOf('2018-06-05')).not.toContain('NARRATIVE_NOT_APPROVED 1');
  });

  it('reminds of overdue actions, on a line and on the whole scorecard', async () => {
    const action = { owner: 'Head of service', dueOn: '2018-05-31', rag: 'AMBER' } as const;
    const words = { ...of, scorecard: 'monthly', period: '2018-M5', kind: 'ACTION', action } as const;
    const text = { en: 'Visit sooner.', cy: null };
    for (const measure of ['visits', null])
      accepted(await oneNarrative(services).write(author, { ...words, measure, text }));
    const reminders = await remindersOf('2018-06-05');
    expect(reminders?.filter((each) => each.startsWith('ACTION_OVERDUE'))).toEqual([
      'ACTION_OVERDUE 1',
      'ACTION_OVERDUE',
    ]);
  });
});

describe('southwark, twice a year', async () => {
  await council.scorecard('service', ['parts'], '2018-04-01');
  await schedule('service', '2018-11-06', '201819-P1', 'MID_YEAR');
  await schedule('service', '2019-06-04', '201819-FY', 'YEAR_END');

  it('takes provisional figures in november and only cleansed ones in june', async () => {
    await council.observe('parts', {
      '201819-P1': { value: '80', status: 'PROVISIONAL' },
      '201819-FY': { value: '81', status: 'PROVISIONAL' },
    });
    expect(await remindersOf('2018-11-06')).toEqual([]);
    expect(await remindersOf('2019-06-04')).toEqual(['FIGURE_NOT_SETTLED 1']);
    await council.observe('parts', { '201819-FY': { value: '81', status: 'FINAL' } });
    expect(await remindersOf('2019-06-04')).toEqual([]);
  });
});

describe('cheshire-east, every quarter', async () => {
  await council.scorecard('quarterly', ['visits', 'quarterly'], '2018-04-01');
  await schedule('quarterly', '2018-07-03', '201819-FYQ1', 'QUARTERLY');

  it('counts a quarter that is made of its months as reported', async () => {
    await council.observe('quarterly', { '201819-FYQ1': '90' });
    const of100 = (numerator: string) => ({ numerator, denominator: '100' });
    await council.observe('visits', {
      '2018-M4': of100('96'),
      '2018-M5': of100('97'),
      '2018-M6': of100('98'),
    });
    const [report] = await due('2018-07-03', '2018-07-03');
    expect(report?.completeness).toEqual({ reported: 2, absent: 0, missing: 0, total: 2 });
  });
});

describe('the list', () => {
  it('is ordered by the day of the meeting, includes both end days, and comes in pages of any size', async () => {
    const days = (reports: Awaited<ReturnType<typeof due>>) =>
      reports.map(({ report }) => report.record.meetingOn);
    expect(days(await due('2018-06-05', '2018-11-06'))).toEqual(['2018-06-05', '2018-07-03', '2018-11-06']);
    expect(days(await due('2018-06-06', '2018-11-05'))).toEqual(['2018-07-03']);
    expect(days(await due('2018-01-01', '2019-12-31', 1))).toEqual(
      days(await due('2018-01-01', '2019-12-31')),
    );
  });

  it('takes the same number of statements for any number of reports', async () => {
    const read = (until: string) =>
      countStatements(() =>
        services.findDueReports(author, of.council, {
          ...{ first: 100, after: null },
          filter: { on: '2018-06-05', until },
        }),
      );
    const [one, all] = [await read('2018-06-05'), await read('2019-12-31')];
    expect(all.result?.nodes.length).toBeGreaterThan(one.result?.nodes.length ?? 0);
    expect(all.count).toBe(one.count);
  });

  it('is null for callers without access', async () => {
    const query = { first: 1, after: null, filter: { on: '2018-06-05', until: '2018-06-05' } };
    expect(await whoMay(app, merton, (who) => services.findDueReports(who, merton, query))).toEqual([
      'APPROVER',
      'AUTHOR',
      'COUNCIL_ADMINISTRATOR',
      'DATA_OFFICER',
    ]);
    const stranger = await councilAtWork(app, rotherham);
    const theirs = await services.findDueReports(stranger.author, rotherham, query);
    expect(theirs?.nodes).toEqual([]);
  });
});

describe('a measure that replaced another', () => {
  const renew = async (scorecard: string, comparable: boolean) => {
    await council.scorecard(scorecard, ['before'], '2018-04-01');
    const change = {
      ...{ ...of, scorecard, committee: 'scrutiny', meetingOn: '2018-07-03', effectiveFrom: '2018-07-01' },
      ...{ reference: '1', newReference: '1a', measure: 'after', comparable },
      kind: 'REPLACE',
      reason: { en: 'It says more.', cy: null },
    } as const;
    const { record } = accepted(await services.proposeScorecardChange(administrator, change));
    const agreed = { ...of, scorecard, changes: [record.id] };
    accepted(await services.agreeScorecardChange(administrator, agreed));
    await schedule(scorecard, '2018-08-07', '2018-M7', 'MONTHLY');
  };

  it('needs words if it is worse than a comparable predecessor', async () => {
    await renew('compares', true);
    await renew('differs', false);
    await council.observe('before', { '2018-M6': '90' });
    await council.observe('after', { '2018-M7': '85' });
    accepted(
      await services.setPublicationRules(administrator, {
        ...{ ...of, narrativeOn: ['RED', 'WORSENING'], welshRequired: false },
        disclosure: { school: 'SUPPRESS', threshold: 5, roundingBase: 5 },
      }),
    );
    const reports = await due('2018-08-07', '2018-08-07');
    const remindersByScorecard = reports.map(({ report, reminders }) => [
      report.scorecard.code,
      reminders.map(({ kind, reference }) => `${kind} ${reference}`),
    ]);
    expect(Object.fromEntries(remindersByScorecard)).toEqual({
      compares: ['NARRATIVE_MISSING 1a'],
      differs: [],
    });
  });
});
