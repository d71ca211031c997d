import { beforeAll, describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// A report about 5 November 2018 whose lines are due at different times after their periods.
let council: PublishingCouncil;
let api: GraphqlApi;
let partner: Principal;
const on = '2018-11-05';

beforeAll(async () => {
  const app = await openTestApp();
  const quarterly = { frequency: 'QUARTERLY' } as const;
  await defineShared(
    app,
    measureInput('late', { dueWithin: 45 }),
    measureInput('early', { dueWithin: 45 }),
    measureInput('slow', { ...quarterly, dueWithin: 400 }),
    measureInput('new', { ...quarterly, dueWithin: 30 }),
  );
  council = await publishingCouncil(app, merton);
  partner = await app.as(merton, 'PARTNER');
  api = await apiOver(council.services);
  await council.scorecard('card', ['late', 'early', 'slow']);
  await council.observe('late', { '2018-M8': '95' });
  await council.observe('early', { '2018-M8': '95', '2018-M9': '95', '2018-M10': '95' });
  await council.observe('slow', { '201718-FYQ1': '95', '201718-FYQ2': '95' });
  await council.target('new', '201819-FY', '90');
});

const addEdition = async (effectiveFrom: string, ...measures: readonly (string | [string, number])[]) =>
  accepted(
    await council.services.addScorecardEdition(council.administrator, {
      ...{ council: merton, scorecard: 'card', effectiveFrom },
      lines: measures.map((line, index) => {
        const [measure, dueWithin] = typeof line === 'string' ? [line, null] : line;
        return { reference: `${index + 1}`, measure, dueWithin };
      }),
    }),
  );
const reportOn = async (reportingDay: string, reader = council.member) => {
  const { data, errors } = await api.as(reader).asks(
    `{ scorecard(council: "${merton}", code: "card") { report(of: { reportingDay: "${reportingDay}" }) {
      period { code } reportingDay edition { effectiveFrom } summary { completeness { reported absent missing } }
      lines { measure { code } period { code } dueOn noPeriod observation { status }
        rating { rag reason explanation { en } } direction { judgement reason } } } } }`,
  );
  expect(errors).toEqual([]);
  return data.scorecard.report;
};
const shown = (report: {
  lines: readonly { period: { code: string } | null; dueOn: string; noPeriod: string | null }[];
}) => report.lines.map(({ period, dueOn, noPeriod }) => [period?.code ?? null, dueOn, noPeriod]);

describe('a report about a day', () => {
  it('shows the latest period that is due, or has a figure', async () => {
    expect(shown(await reportOn(on))).toEqual([
      ['2018-M8', '2018-10-15', null],
      ['2018-M10', '2018-12-15', null],
      ['201718-FYQ2', '2018-11-04', null],
    ]);
  });

  it('shows the latest figure, and not a later period whose figure is only announced', async () => {
    const announced = { absence: { reason: 'NOT_YET_DUE', expectedOn: '2018-11-14' } } as const;
    await council.observe('late', { '2018-M9': announced });
    expect(shown(await reportOn(on))[0]).toEqual(['2018-M8', '2018-10-15', null]);
    expect(shown(await reportOn('2018-11-14'))[0]).toEqual(['2018-M9', '2018-11-14', null]);
  });

  it('shows the next period from its due day on', async () => {
    expect(shown(await reportOn('2018-11-13'))[0]).toEqual(['2018-M8', '2018-10-15', null]);
    expect(shown(await reportOn('2018-11-14'))[0]).toEqual(['2018-M9', '2018-11-14', null]);
  });

  it('shows a line without a figure that is due as missing', async () => {
    const report = await reportOn('2018-12-15');
    expect(shown(report)[0]).toEqual(['2018-M10', '2018-12-15', null]);
    expect(report.summary.completeness).toEqual({ reported: 2, absent: 0, missing: 1 });
  });

  it('follows the days that the line of the edition has', async () => {
    await addEdition('2018-11-01', ['late', 0], 'early', 'slow', 'new');
    expect(shown(await reportOn(on))[0]).toEqual(['2018-M10', '2018-10-31', null]);
  });

  it('says that a line has no period yet, and rates and counts it as not due', async () => {
    const report = await reportOn(on);
    const [, , , line] = report.lines;
    expect(line).toEqual({
      ...{
        measure: { code: 'new' },
        period: null,
        dueOn: '2019-01-30',
        noPeriod: 'NO_PERIOD_DUE',
        observation: null,
      },
      rating: {
        rag: 'NOT_RATED',
        reason: 'NOT_YET_DUE',
        explanation: { en: expect.stringContaining('not due yet') },
      },
      direction: { judgement: 'NOT_RATED', reason: 'SYMBOL' },
    });
    expect(report.summary.completeness).toEqual({ reported: 2, absent: 1, missing: 1 });
  });

  it('uses the edition in force on the day of the meeting that it is scheduled for', async () => {
    await addEdition('2018-11-06', 'late', 'early', 'slow');
    expect((await reportOn(on)).edition.effectiveFrom).toBe('2018-11-01');
    accepted(
      await council.services.scheduleReport(council.administrator, {
        ...{ council: merton, scorecard: 'card', committee: 'scrutiny', meetingOn: '2018-11-06' },
        ...{ reportingDay: on, kind: 'FULL' },
      }),
    );
    expect((await reportOn(on)).edition.effectiveFrom).toBe('2018-11-06');
  });

  it('is null on a day before the first edition, and refused if it is malformed', async () => {
    expect(await reportOn('1999-01-01')).toBeNull();
    const { errors } = await api
      .as(council.member)
      .asks(
        `{ scorecard(council: "${merton}", code: "card") { report(of: { reportingDay: "2017-02-30" }) { reportingDay } } }`,
      );
    expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
  });

  it('is published with a line that has no period yet', async () => {
    await addEdition('2018-12-01', 'early', 'new');
    const published = await council.publish('card', '', {
      ...{ period: null, reportingDay: '2018-12-03', meetingOn: '2018-12-04', status: 'FINAL' },
    });
    accepted(published);
    for (const reader of [council.member, partner]) {
      const { data, errors } = await api.as(reader).asks(
        `{ publication(of: { meeting: { council: "${merton}", scorecard: "card", committee: "scrutiny", meetingOn: "2018-12-04" } }) {
          reportingDay report { lines { period { code } dueOn noPeriod } } } }`,
      );
      expect(errors).toEqual([]);
      expect(data.publication.reportingDay).toBe('2018-12-03');
      expect(shown(data.publication.report)).toEqual([
        ['2018-M10', '2018-12-15', null],
        [null, '2019-01-30', 'NO_PERIOD_DUE'],
      ]);
    }
  });
});

describe('the days until a figure is due', () => {
  it.each([-1, 401, 1.5])('cannot be %s', async (dueWithin) => {
    const result = await council.services.defineMeasure(council.administrator, {
      ...measureInput('wrong', { dueWithin }),
      council: merton,
    });
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path])).toEqual([
      ['OUT_OF_RANGE', ['dueWithin']],
    ]);
    const edition = await council.services.addScorecardEdition(council.administrator, {
      ...{ council: merton, scorecard: 'card', effectiveFrom: '2019-01-01' },
      lines: [{ reference: '1', measure: 'late', dueWithin }],
    });
    expect(edition.ok ? [] : edition.problems.map(({ code, path }) => [code, path])).toEqual([
      ['OUT_OF_RANGE', ['lines', 0, 'dueWithin']],
    ]);
  });
});
