/**
 * Southwark's two reports a year, from the proposal of April 2011 to the mid-year report of November. The
 * schedule is the text of its report of 21 April 2011, by paragraph: 4 and 15 June and November, 11 and 12
 * late input, 13 England, London and statistical neighbours, 16 the interim figures that are not cleansed.
 * The report gives no figures (they were in its Appendix 1): the figures here, the neighbours and the days in
 * June and November are invented.
 */
import { accepted, type ObservationRowInput, type ObservationStatus } from '@yardstick/sdk';
import { describe, expect, it, vi } from 'vitest';
import { sharedMeasures } from '../../server/demonstration/shared-measures.js';
import { southwark as report } from '../../server/demonstration/southwark-2011-04-21.js';
import { prepare } from '../kit/scenarios/preparation.js';
import { inBenchmark, lineOf, publishedLine, shown } from '../kit/scenarios/reading.js';
import { startScenario } from '../kit/scenarios/service.js';
import { publishNationalFigures } from '../kit/scenarios/southwark.js';
import { print, reasonsAgainst, refusals } from '../kit/scenarios/words.js';

const of = { council: 'E09000028' };
const london = 'E12000007';
const card = { ...of, scorecard: 'children-looked-after' };
const year = { ...card, period: '201011-FY' };
const half = { ...card, period: '201112-P1' };
const [april, june, november] = report.schedule;
const moves = 'three-or-more-placements';
const stability = 'long-term-placement-stability';
const leavers = 'care-leavers-in-eet';

const { platform, found } = await startScenario();
for (const measure of sharedMeasures) accepted(await platform.measures.define(measure));
const southwark = await found(of.council);
const merton = (await found('E09000024')).member;
const { administrator, officer, author, approver, member } = southwark;

const to = (meeting: typeof april, which: typeof year) => ({
  ...which,
  committee: meeting?.committee ?? '',
  meetingOn: meeting?.meetingOn ?? '',
  visibility: 'PARTNERS' as const,
});
const toApril = { ...to(april, year), status: 'INTERIM' } as const;
const toJune = { ...to(june, year), status: 'FINAL' } as const;
const toNovember = { ...to(november, half), status: 'PROVISIONAL' } as const;

/** The ids of the narratives of April, and the instant of its publication. */
const words = { overview: '', moves: '' };
let interimAt: string;

type Fractions = Readonly<Record<string, readonly [string, string]>>;
const submit = async (period: string, status: ObservationStatus, fractions: Fractions) => {
  const rows = Object.entries(fractions).map(
    ([measure, [numerator, denominator]]): ObservationRowInput => ({
      ...{ measure, period, status, numerator, denominator, sourceSystem: 'Carefirst' },
    }),
  );
  return accepted(await officer.observations.submit({ ...of, rows }));
};
const due = async (on: string, until: string) =>
  (await author.reports.due.page({ ...of, on, until })).nodes.map(({ report, reminders, published }) => ({
    kind: report.kind,
    published,
    reminders: reminders.map(({ kind, reference }) => `${reference ?? '-'} ${kind}`),
  }));
const compared = (period: string) =>
  inBenchmark(merton, { measure: stability, period, among: { region: london } }, of.council);

describe('the proposal', () => {
  it('is a schedule of three reports of different kinds (4, 15, 16)', async () => {
    await prepare(southwark, report, [toApril, toJune, toNovember]);
    const lines = [
      { reference: 'NI 62', measure: moves },
      { reference: 'NI 63', measure: stability },
    ];
    accepted(await administrator.scorecards.addEdition({ ...card, effectiveFrom: '2010-04-01', lines }));
    for (const scheduled of report.schedule)
      accepted(await administrator.reports.schedule({ ...of, ...scheduled }));
    const { nodes } = await member.reports.page(of);
    expect(nodes.map(({ kind, meeting, period }) => [meeting.heldOn, kind, period?.code])).toEqual([
      ['2011-04-21', 'INTERIM', '201011-FY'],
      ['2011-06-01', 'YEAR_END', '201011-FY'],
      ['2011-11-01', 'MID_YEAR', '201112-P1'],
    ]);
    expect(nodes[2]?.note?.en).toContain('England, London and statistical neighbours');
  });

  it('adds a measure from the new year, which the committee agrees in April', async () => {
    const { committee, meetingOn } = toApril;
    const proposal = {
      ...{
        ...card,
        committee,
        meetingOn,
        reference: 'NI 148',
        measure: leavers,
        effectiveFrom: '2011-04-01',
      },
      reason: {
        en: 'In-year progress is to be shown against all indicators, those of concern above all (15).',
      },
      kind: 'ADD',
    } as const;
    const { scorecardChange: change } = accepted(await administrator.scorecards.changes.propose(proposal));
    accepted(await administrator.scorecards.changes.agree({ ...card, changes: [change.id] }));
    const references = async (on: string) =>
      (await member.scorecards.edition({ ...card, on }))?.lines.map(({ reference }) => reference);
    expect(await references('2011-03-31')).toEqual(['NI 62', 'NI 63']);
    expect(await references('2011-04-01')).toEqual(['NI 62', 'NI 63', 'NI 148']);
  });
});

describe('the interim report of April', () => {
  let asProposed: number;

  it('is due with every figure missing, and with an unconfirmed target', async () => {
    const aim = { point: { value: '10', tolerance: '2' } };
    const target = {
      ...of,
      measure: moves,
      period: '201011-FY',
      kind: 'LOCAL',
      state: 'PROPOSED',
      aim,
    } as const;
    asProposed = accepted(await administrator.targets.setOne(target)).target.version;
    expect(await due('2011-04-07', '2011-04-30')).toEqual([
      {
        ...{ kind: 'INTERIM', published: false },
        reminders: ['NI 62 FIGURE_MISSING', 'NI 62 TARGET_NOT_CONFIRMED', 'NI 63 FIGURE_MISSING'],
      },
    ]);
  });

  it('accepts figures that are not cleansed, unlike the report of June (11, 12, 16)', async () => {
    const before = { '200607-FY': '40', '200708-FY': '45', '200809-FY': '50', '200910-FY': '58' };
    for (const [period, stable] of Object.entries(before)) {
      await submit(period, 'FINAL', { [stability]: [stable, '100'] });
    }
    await submit('201011-FY', 'INTERIM', { [moves]: ['65', '500'], [stability]: ['59', '100'] });
    const which = { ...of, measure: moves, period: '201011-FY', version: asProposed };
    accepted(await administrator.targets.confirmOne(which));
    expect(await reasonsAgainst(author, toApril)).toEqual(['NI 62 NARRATIVE_MISSING']);
    expect(await reasonsAgainst(author, toJune)).toEqual([
      'NI 62 FIGURE_NOT_SETTLED',
      'NI 62 NARRATIVE_MISSING',
      'NI 63 FIGURE_NOT_SETTLED',
    ]);
    const { rating } = await lineOf(member, year, 'NI 62');
    expect([rating.rag, rating.explanation.en]).toEqual([
      'RED',
      '13.0 % is above the target of 10 % by more than the tolerance of 2.',
    ]);
  });

  it('is published as interim, and is in the benchmark of another council', async () => {
    const text = { en: `${report.narratives[0]?.text.en}` };
    expect(text.en).toContain('interim report (non cleansed data)');
    words.overview = await print(southwark, { ...year, kind: 'OVERVIEW', text });
    const late = { en: 'Too many children have moved twice; write-ups of March are still coming in.' };
    words.moves = await print(southwark, { ...year, measure: moves, kind: 'COMMENTARY', text: late });
    expect(refusals(await approver.publications.publish({ ...toApril, status: 'FINAL' }))).toEqual([
      'FIGURE_NOT_SETTLED',
      'FIGURE_NOT_SETTLED',
    ]);
    expect(await compared('201011-FY')).toBeNull();
    const { publication } = accepted(await approver.publications.publish(toApril));
    expect(publication).toMatchObject({ version: 1, status: 'INTERIM', meetingOn: '2011-04-21' });
    interimAt = publication.publishedAt;
    expect(await compared('201011-FY')).toBe('59.0 %');
    expect((await due('2011-04-07', '2011-04-30'))[0]).toMatchObject({ published: true, reminders: [] });
  });
});

describe('the end of the year in June', () => {
  it('needs cleansed figures, and new narratives if they differ (15)', async () => {
    expect((await due('2011-05-20', '2011-06-30'))[0]?.reminders).toEqual([
      'NI 62 FIGURE_NOT_SETTLED',
      'NI 63 FIGURE_NOT_SETTLED',
    ]);
    await submit('201011-FY', 'FINAL', { [moves]: ['55', '500'], [stability]: ['60', '100'] });
    expect(refusals(await approver.publications.publish(toJune))).toEqual([
      ...Array(3).fill('CHANGED_SINCE_APPROVAL'),
    ]);
    const overview = { en: 'The figures of April have been cleansed, and stand.' };
    await print(southwark, { ...year, kind: 'OVERVIEW', text: overview, replaces: words.overview });
    const fewer = { en: 'With all write-ups in, 11 % moved twice: within two points of the target.' };
    const on = { ...year, measure: moves, kind: 'COMMENTARY', text: fewer } as const;
    await print(southwark, { ...on, replaces: words.moves });
    expect(await reasonsAgainst(author, toJune)).toEqual([]);
  });

  it('shows the trend over five years (15)', async () => {
    const { trend, previousPeriods } = await lineOf(member, year, 'NI 63');
    expect(trend).toMatchObject({ outcome: 'INCREASING_AND_GETTING_BETTER' });
    expect(Number(trend.chiSquared)).toBeCloseTo(11.2376182, 6);
    expect(previousPeriods.map(({ figure }) => shown(figure))).toEqual([
      '58.0 %',
      '50.0 %',
      '45.0 %',
      '40.0 %',
    ]);
  });

  it('is released as final at its instant; until then others read the interim figures', async () => {
    const until = Date.now() + 8000;
    const embargo = { until: new Date(until).toISOString() };
    const { publication } = accepted(await approver.publications.publish({ ...toJune, embargo }));
    expect(publication).toMatchObject({
      version: 2,
      status: 'FINAL',
      erratum: null,
      meetingOn: '2011-06-01',
    });
    const visible = async () => {
      const line = await publishedLine(merton, year, 'NI 63');
      return [shown(line?.observation?.figure), await compared('201011-FY')];
    };
    expect(await visible()).toEqual(['59.0 %', '59.0 %']);
    expect(await merton.publications.byId(publication.id)).toBeNull();
    expect(Date.now()).toBeLessThan(until);
    const isOut = () => merton.publications.byId(publication.id);
    await vi.waitUntil(isOut, { timeout: 30_000, interval: 250 });
    expect(await visible()).toEqual(['60.0 %', '60.0 %']);
  });

  it('lists the changes to the interim figures, which can still be read', async () => {
    const { changes } = (await merton.publications.get(year)) ?? {};
    const changesOfFigures = changes?.filter(({ kind }) => kind !== 'NARRATIVE');
    expect(
      changesOfFigures?.map(({ kind, reference, before, after }) => [reference, kind, before?.en, after?.en]),
    ).toEqual([
      ['NI 62', 'FIGURE', '13 (65 of 500), INTERIM', '11 (55 of 500), FINAL'],
      ['NI 62', 'RATING', 'RED', 'AMBER'],
      ['NI 63', 'FIGURE', '59 (59 of 100), INTERIM', '60 (60 of 100), FINAL'],
    ]);
    const interim = await publishedLine(merton, { ...year, version: 1 }, 'NI 62');
    expect([shown(interim?.observation?.figure), interim?.rating.rag]).toEqual(['13.0 %', 'RED']);
    const then = await lineOf(member, { ...year, asAt: interimAt }, 'NI 62');
    expect([shown(then.observation?.figure), then.observation?.status]).toEqual(['13.0 %', 'INTERIM']);
    const { observation, rating } = await lineOf(member, year, 'NI 62');
    expect([shown(observation?.figure), observation?.status, rating.rag]).toEqual([
      '11.0 %',
      'FINAL',
      'AMBER',
    ]);
  });
});

describe('the middle of the year in November', () => {
  it('is compared with England, London and statistical neighbours of the year before (13, 15)', async () => {
    await publishNationalFigures(platform);
    await submit('201011-P2', 'FINAL', { [stability]: ['60', '100'] });
    await submit('201112-P1', 'PROVISIONAL', {
      [moves]: ['60', '500'],
      [stability]: ['58', '100'],
      [leavers]: ['30', '60'],
    });
    const line = await lineOf(member, half, 'NI 63');
    expect([line.nation, line.region, line.neighboursAverage]).toMatchObject([
      { display: '51.0 %', period: { code: '201011-FY' }, area: { gssCode: 'E92000001' } },
      { display: '55.0 %', period: { code: '201011-FY' }, area: { gssCode: london } },
      { display: '57.0 %', period: { code: '201011-FY' }, method: 'MEAN', used: 3, of: 4 },
    ]);
    // Compared with 31 March, the second half of the year before.
    expect(line.direction).toMatchObject({ arrow: 'DOWN', judgement: 'WORSENING', significant: false });
    const down = 'Down from 60.0 % (October to March 2010-11) to 58.0 %: worsening.';
    expect(line.direction.explanation.en).toBe(down);
  });

  it('is published and withdrawn, which leaves a trace', async () => {
    expect(await reasonsAgainst(author, toNovember)).toEqual([]);
    const { publication } = accepted(await approver.publications.publish(toNovember));
    expect(publication).toMatchObject({ status: 'PROVISIONAL', version: 1 });
    expect(await publishedLine(merton, half, 'NI 63')).toMatchObject({
      nation: { display: '51.0 %' },
      region: { display: '55.0 %' },
      neighboursAverage: { display: '57.0 %' },
    });
    expect(await compared('201112-P1')).toBe('58.0 %');
    const reason = { en: 'The half year was counted to August.' };
    accepted(await approver.publications.withdraw({ ...of, id: publication.id, reason }));
    const marked = await merton.publications.byId(publication.id);
    expect(marked?.withdrawal).toMatchObject({ reason });
    expect(await compared('201112-P1')).toBe('NOT_AVAILABLE');
    expect(await compared('201011-FY')).toBe('60.0 %');
    expect((await due('2011-10-20', '2011-11-30'))[0]).toMatchObject({ kind: 'MID_YEAR', published: false });
    const { nodes } = await merton.publications.page(of);
    expect(
      nodes.map(({ period, status, withdrawal }) => [period?.code, status, withdrawal !== null]),
    ).toEqual([
      ['201112-P1', 'PROVISIONAL', true],
      ['201011-FY', 'FINAL', false],
      ['201011-FY', 'INTERIM', false],
    ]);
  });
});
