import { describe, expect, it } from 'vitest';
import type { ScheduleReportInput } from '../../../server/services/meetings/schedule-report.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
await defineShared(app, measureInput('measure'));
await council.scorecard('quarterly', ['measure']);
await council.committee('scrutiny', '2018-07-10', '2018-11-06');
await council.committee('parenting-board', '2018-07-10');

const input = (more: Partial<ScheduleReportInput> = {}): ScheduleReportInput => ({
  council: merton,
  scorecard: 'quarterly',
  committee: 'scrutiny',
  meetingOn: '2018-07-10',
  period: '201819-FYQ1',
  kind: 'INTERIM',
  ...more,
});
const schedule = (more: Partial<ScheduleReportInput> = {}) =>
  services.scheduleReport(council.administrator, input(more));

describe('a report', () => {
  it('is due to the meeting of a committee that need not be the scorecard’s own', async () => {
    const report = accepted(
      await schedule({
        committee: 'parenting-board',
        note: { en: ' With trends. ', cy: ' Gyda thueddiadau. ' },
        citation: 'Item 6',
      }),
    );
    expect(report).toMatchObject({
      record: {
        kind: 'INTERIM',
        meetingOn: '2018-07-10',
        note: { en: 'With trends.', cy: 'Gyda thueddiadau.' },
        citation: 'Item 6',
      },
      scorecard: { code: 'quarterly', committee: { code: 'scrutiny' } },
      committee: { code: 'parenting-board' },
      time: { code: '201819-FYQ1' },
    });
  });

  it('that is scheduled again changes its kind and stays one report', async () => {
    const first = accepted(await schedule());
    const again = accepted(await schedule({ kind: 'FULL', note: { en: 'Cleansed.', cy: null } }));
    expect(again.record).toMatchObject({
      id: first.record.id,
      kind: 'FULL',
      note: { en: 'Cleansed.', cy: null },
    });
  });

  it.each<[string, Partial<ScheduleReportInput>, readonly string[]]>([
    ['of an unknown scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
    ['to an unknown committee', { committee: 'unknown' }, ['NOT_FOUND at committee']],
    ['to a day without a meeting', { meetingOn: '2018-07-11' }, ['NOT_FOUND at meetingOn']],
    ['of a malformed period', { period: '2018' }, ['MALFORMED_PERIOD at period']],
    ['with a long note', { note: { en: 'x'.repeat(2001), cy: null } }, ['TOO_LONG at note.en']],
  ])('%s is refused with the path of the problem', async (_, more, places) => {
    expect(faults(await schedule(more))).toEqual(places);
  });
});

it('the schedule is ordered by the day of the meeting, in pages of any size', async () => {
  accepted(await schedule({ meetingOn: '2018-11-06', period: '201819-FYQ2' }));
  accepted(await schedule({ meetingOn: '2018-11-06', period: '201819-FYQ1', kind: 'FULL' }));
  const read = (first: number) =>
    readThrough((request) => services.findScheduledReports(council.member, merton, request), first);
  const whole = (await read(100)).map(({ record, committee, time }) =>
    [record.meetingOn, committee.code, time.code].join(' '),
  );
  expect([...whole].sort()).toEqual([
    '2018-07-10 parenting-board 201819-FYQ1',
    '2018-07-10 scrutiny 201819-FYQ1',
    '2018-11-06 scrutiny 201819-FYQ1',
    '2018-11-06 scrutiny 201819-FYQ2',
  ]);
  expect(whole.slice(2)).toEqual(['2018-11-06 scrutiny 201819-FYQ1', '2018-11-06 scrutiny 201819-FYQ2']);
  for (const first of [1, 3]) {
    const pages = await read(first);
    expect(
      pages.map(({ record, committee, time }) => [record.meetingOn, committee.code, time.code].join(' ')),
    ).toEqual(whole);
  }
});

it('administrators schedule and all users of the council read', async () => {
  const page = { first: 1, after: null };
  expect(await whoMay(app, merton, (who) => services.scheduleReport(who, input()))).toEqual([
    'COUNCIL_ADMINISTRATOR',
  ]);
  expect(await whoMay(app, merton, (who) => services.findScheduledReports(who, merton, page))).toEqual(
    insiders,
  );
});
