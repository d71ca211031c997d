/**
 * A report as committees receive it: 43 lines with months, quarters, terms, half years, and academic, financial, calendar
 * and reporting years, each for its own latest period that is due by the reporting day. The figures are invented.
 */
import { accepted, type ObservationRowInput } from '@yardstick/sdk';
import { describe, expect, it } from 'vitest';
import { startScenario } from '../kit/scenarios/service.js';

const of = { council: 'E09000024' };
const card = { ...of, scorecard: 'everything' };
const september = '2018-09-13';
const november = '2018-11-20';

interface Kind {
  readonly frequency: 'MONTHLY' | 'QUARTERLY' | 'TERMLY' | 'HALF_YEARLY' | 'ANNUAL';
  readonly yearType: 'FINANCIAL' | 'ACADEMIC' | 'CALENDAR' | 'REPORTING';
  readonly lines: number;
  /** The period before, the one shown on 13 September, and the one shown on 20 November. */
  readonly periods: readonly [before: string, september: string, november: string];
}

const kinds: Readonly<Record<string, Kind>> = {
  month: {
    frequency: 'MONTHLY',
    yearType: 'FINANCIAL',
    lines: 15,
    periods: ['2018-M7', '2018-M8', '2018-M10'],
  },
  quarter: {
    ...{ frequency: 'QUARTERLY', yearType: 'FINANCIAL', lines: 9 },
    periods: ['201718-FYQ4', '201819-FYQ1', '201819-FYQ2'],
  },
  half: {
    frequency: 'HALF_YEARLY',
    yearType: 'FINANCIAL',
    lines: 3,
    periods: ['201718-P1', '201718-P2', '201819-P1'],
  },
  term: {
    frequency: 'TERMLY',
    yearType: 'ACADEMIC',
    lines: 4,
    periods: ['201718-T2', '201718-T3', '201718-T3'],
  },
  academic: {
    frequency: 'ANNUAL',
    yearType: 'ACADEMIC',
    lines: 4,
    periods: ['201617-AY', '201718-AY', '201718-AY'],
  },
  financial: {
    frequency: 'ANNUAL',
    yearType: 'FINANCIAL',
    lines: 4,
    periods: ['201617-FY', '201718-FY', '201718-FY'],
  },
  calendar: {
    frequency: 'ANNUAL',
    yearType: 'CALENDAR',
    lines: 2,
    periods: ['2016-CY', '2017-CY', '2017-CY'],
  },
  reporting: {
    frequency: 'ANNUAL',
    yearType: 'REPORTING',
    lines: 2,
    periods: ['2017-RY', '2018-RY', '2018-RY'],
  },
};
const lines = Object.entries(kinds).flatMap(([name, kind]) =>
  Array.from({ length: kind.lines }, (_, index) => ({ code: `${name}-${index + 1}`, kind })),
);
const shownOn = (place: 1 | 2) => lines.map(({ code, kind }) => [code, kind.periods[place]]);

const { found } = await startScenario();
const merton = await found(of.council);
const { administrator, officer, author, approver, member } = merton;
const partner = (await found('E09000028')).member;

const submit = async (place: 0 | 1 | 2, value: string) => {
  const rows = lines.map(
    ({ code, kind }): ObservationRowInput => ({
      ...{ measure: code, period: kind.periods[place], value, status: 'FINAL' },
    }),
  );
  return officer.observations.submit({ ...of, rows });
};
const publish = { ...card, committee: 'scrutiny', status: 'FINAL', visibility: 'PUBLIC' } as const;
const toSeptember = { ...publish, meetingOn: '2018-09-18' };
const toNovember = { ...publish, meetingOn: '2018-11-20' };
const periodsOf = (report: {
  readonly lines: readonly { measure: { code: string }; period: { code: string } | null }[];
}) => report.lines.map(({ measure, period }) => [measure.code, period?.code ?? null]);
const reportOn = async (reportingDay: string) => {
  const report = await member.scorecards.get({ ...card, reportingDay });
  if (!report) throw new Error('there is no report');
  return report;
};

const refusals = ({
  userErrors,
}: {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}) => userErrors.map(({ code, path }) => `${code} at ${path.slice(1).join('.')}`);

describe('the scorecard', () => {
  it('has 43 lines of eight frequencies and types of year', async () => {
    for (const { code, kind } of lines) {
      accepted(
        await administrator.measures.define({
          ...of,
          code,
          title: { en: `Line ${code}` },
          definition: { en: `Cases of ${code}.` },
          ...{ unit: 'PERCENT', decimalPlaces: 1, polarity: 'HIGH_IS_GOOD', multiplier: 100 },
          ...{ accumulation: 'IN_PERIOD', frequency: kind.frequency, yearType: kind.yearType },
        }),
      );
    }
    accepted(await administrator.committees.define({ ...of, code: 'scrutiny', name: { en: 'Scrutiny' } }));
    for (const { meetingOn: heldOn } of [toSeptember, toNovember])
      accepted(await administrator.committees.scheduleMeeting({ ...of, committee: 'scrutiny', heldOn }));
    accepted(
      await administrator.scorecards.define({
        ...{ ...of, code: 'everything', title: { en: 'Everything' }, committee: 'scrutiny' },
      }),
    );
    const edition = lines.map(({ code }, index) => ({ reference: `${index + 1}`, measure: code }));
    accepted(
      await administrator.scorecards.addEdition({ ...card, effectiveFrom: '2016-01-01', lines: edition }),
    );
    expect(lines).toHaveLength(43);
  });
});

describe('the report of September', () => {
  it('is scheduled for its meeting with a reporting day', async () => {
    const { scheduledReport } = accepted(
      await administrator.reports.schedule({
        ...{ ...card, committee: 'scrutiny', meetingOn: '2018-09-18', reportingDay: september, kind: 'FULL' },
      }),
    );
    expect(scheduledReport).toMatchObject({ period: null, reportingDay: september });
  });

  it('misses every line for the period that is due', async () => {
    const { nodes } = await author.reports.due.page({ ...of, on: '2018-09-14' });
    expect(nodes.map(({ completeness }) => completeness)).toEqual([
      { reported: 0, absent: 0, missing: 43, total: 43 },
    ]);
    const refused = await approver.publications.publish(toSeptember);
    expect(new Set(refusals(refused))).toEqual(new Set(['FIGURE_MISSING at scorecard']));
    expect(refusals(refused)).toHaveLength(43);
  });

  it('shows each line for its own period, once its figure is there', async () => {
    accepted(await submit(0, '80'));
    accepted(await submit(1, '85'));
    const report = await reportOn(september);
    expect(report).toMatchObject({ period: null, reportingDay: september });
    expect(periodsOf(report)).toEqual(shownOn(1));
    expect(report.lines.map(({ direction }) => direction.judgement)).toEqual(lines.map(() => 'IMPROVING'));
    expect(report.summary.completeness).toMatchObject({ reported: 43, missing: 0 });
  });

  it('takes words about its reporting day, on lines and on the whole', async () => {
    const about = { scorecard: 'everything', reportingDay: september };
    const narratives = [
      { ...about, measure: 'quarter-1', kind: 'COMMENTARY' as const, text: { en: 'Fewer moves.' } },
      { ...about, kind: 'OVERVIEW' as const, text: { en: 'All is a little better.' } },
    ];
    const written = accepted(await author.narratives.write({ ...of, narratives })).narratives;
    expect(written.map(({ period, reportingDay }) => [period, reportingDay])).toEqual([
      [null, september],
      [null, september],
    ]);
    const keys = { ...of, narratives: written.map(({ id }) => ({ id })) };
    const submitted = accepted(await author.narratives.submit(keys)).narratives;
    accepted(await approver.narratives.approve({ ...of, narratives: submitted.map(({ id }) => ({ id })) }));
    const report = await reportOn(september);
    expect(report.narratives.map(({ text }) => text.en)).toEqual(['All is a little better.']);
    const quarter = report.lines.find(({ measure }) => measure.code === 'quarter-1');
    expect(quarter?.narratives.map(({ text }) => text.en)).toEqual(['Fewer moves.']);
  });

  it('is published to its meeting about the day that was scheduled, and its own members and partners read it', async () => {
    expect(
      await approver.publications.readiness({ ...card, reportingDay: september, status: 'FINAL' }),
    ).toMatchObject({ ready: true, reasons: [] });
    const { publication } = accepted(await approver.publications.publish(toSeptember));
    expect(publication).toMatchObject({ period: null, reportingDay: september, version: 1 });
    for (const reader of [member, partner]) {
      const read = await reader.publications.get({ ...card, committee: 'scrutiny', meetingOn: '2018-09-18' });
      expect(read?.reportingDay).toBe(september);
      expect(read && periodsOf(read.report)).toEqual(shownOn(1));
      expect(read?.report.narratives).toHaveLength(1);
    }
    expect(await member.publications.get({ ...card, period: '2018-M8' })).toBeNull();
  });

  it('is the same publication when it is published again, by its day too', async () => {
    const before = await member.publications.get({ ...card, committee: 'scrutiny', meetingOn: '2018-09-18' });
    for (const again of [toSeptember, { ...toSeptember, reportingDay: september }]) {
      expect(accepted(await approver.publications.publish(again)).publication.id).toBe(before?.id);
    }
    const other = await approver.publications.publish({ ...toSeptember, reportingDay: '2018-09-12' });
    expect(refusals(other)).toEqual(['ALREADY_EXISTS at reportingDay']);
  });

  it('is corrected by its meeting, and lists what changed', async () => {
    const row = { measure: 'quarter-1', period: '201819-FYQ1', value: '84', status: 'FINAL' as const };
    accepted(await officer.observations.submit({ ...of, rows: [row] }));
    const narratives = await member.narratives.page({ ...of, reportingDays: [september] });
    expect(narratives.nodes).toHaveLength(2);
    const which = { ...card, committee: 'scrutiny', meetingOn: '2018-09-18' };
    const since = await member.publications.changesSince(which);
    expect(since?.changes.map(({ kind, reference }) => [kind, reference])).toContainEqual(['FIGURE', '16']);
  });
});

describe('the report of November', () => {
  it('is about the day of its meeting if nothing else is said', async () => {
    accepted(
      await administrator.reports.schedule({
        ...card,
        committee: 'scrutiny',
        meetingOn: '2018-11-20',
        kind: 'FULL',
      }),
    );
    const { nodes } = await member.reports.page({ ...of, reportingDays: [november] });
    expect(nodes.map(({ reportingDay }) => reportingDay)).toEqual([november]);
  });

  it('is compared with the report before, and says which lines have no new figure', async () => {
    accepted(await submit(2, '86'));
    expect(periodsOf(await reportOn(november))).toEqual(shownOn(2));
    const compared = await member.scorecards.likeForLike({ ...card, reportingDay: november });
    expect(compared).toMatchObject({ reportingDay: november, previousReportingDay: september, period: null });
    const unchanged = lines.filter(({ kind }) => kind.periods[1] === kind.periods[2]).map(({ code }) => code);
    expect(compared?.noNewFigure.map(({ measure }) => measure.code)).toEqual(unchanged);
    const first = await member.scorecards.likeForLike({ ...card, reportingDay: september });
    expect(first).toMatchObject({ previousReportingDay: null, reason: 'NO_REPORT_BEFORE' });
  });

  it('refuses a period with a day, and a narrative without either', async () => {
    const both = await approver.publications.publish({
      ...{ ...toNovember, period: '2018-M10', reportingDay: november },
    });
    expect(refusals(both)).toEqual(['PERIOD_AND_REPORTING_DAY at reportingDay']);
    const neither = await author.narratives.write({
      ...of,
      narratives: [{ scorecard: 'everything', kind: 'OVERVIEW', text: { en: 'All is well.' } }],
    });
    expect(refusals(neither)).toEqual(['REQUIRED at narratives.0.period']);
    const late = await approver.publications.publish({ ...toNovember, reportingDay: '2018-11-21' });
    expect(refusals(late)).toContain('OUT_OF_RANGE at meetingOn');
  });
});
