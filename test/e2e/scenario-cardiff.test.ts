/**
 * The questions of Cardiff's members in December 2017, answered in March 2018 in English and Welsh. Facts by
 * paragraph of the report of 13 March 2018: 8 to 10 the letter, 11 the dashboard, 12 and 13 arrows and faces,
 * 14 the counts, 15 the targets.
 */
import { accepted } from '@yardstick/sdk';
import { describe, expect, it, vi } from 'vitest';
import { cardiff as report } from '../../server/demonstration/cardiff-2018-03-13.js';
import {
  asked,
  card,
  december,
  figures,
  fiveYears,
  march,
  newport,
  of,
  openCommittee,
  quarter,
  returnedHome,
  vacancies,
} from '../kit/scenarios/cardiff.js';
import { inBenchmark, lineOf, publishedLine, shown } from '../kit/scenarios/reading.js';
import { print, reasonsAgainst, refusals } from '../kit/scenarios/words.js';

const { nobody, cardiff, neighbour } = await openCommittee();
const { administrator, officer, author, approver, member } = cardiff;
const toMarch = { ...quarter, ...march, status: 'PROVISIONAL', visibility: 'PUBLIC' } as const;
const year = { ...of, period: '201718-FY', kind: 'LOCAL', state: 'CONFIRMED' } as const;
const commentary = { ...quarter, kind: 'COMMENTARY' } as const;
const line = (reference: string) => lineOf(member, quarter, reference);
/** The id of a narrative that several tests use. */
const words = { overview: '' };

describe('the meeting of December', () => {
  it('agrees the measures to be monitored from then on (8, 9)', async () => {
    const changes: string[] = [];
    for (const { reference, measure } of asked) {
      const change = { ...card, ...december, kind: 'ADD', reference, measure } as const;
      const reason = { en: 'Future reports should include additional monitoring information.' };
      const proposal = { ...change, reason, effectiveFrom: december.meetingOn };
      changes.push(accepted(await administrator.scorecards.changes.propose(proposal)).scorecardChange.id);
    }
    accepted(await administrator.scorecards.changes.agree({ ...card, changes }));
    const report = await member.scorecards.get(quarter);
    expect(report?.lines.map(({ reference }) => reference)).toEqual([
      ...['9a', '9b', '9c', '9d (1)', '9d (2)', '9d (3)', '14a', '14b'],
    ]);
    expect(report?.edition).toMatchObject({ effectiveFrom: '2017-12-01', lineCount: 8 });
  });

  it('receives requests of its members for position, trend, target, actions and expected quarters (10)', async () => {
    const requestedBy = 'Children & Young People Scrutiny Committee';
    for (const { measure } of asked) {
      accepted(await member.memberRequests.make({ ...of, ...december, measure, requestedBy }));
    }
    const { nodes } = await author.memberRequests.page({ ...of, open: true });
    expect(nodes).toHaveLength(6);
    expect(nodes[0]).toMatchObject({
      ...{ requestedBy, meeting: { heldOn: '2017-12-01' }, closedAt: null },
      aspects: ['POSITION', 'FIVE_YEAR_TREND', 'TARGET', 'ACTIONS', 'EXPECTED_PERIODS'],
    });
  });
});

describe('the third quarter', () => {
  it('has targets for the year and the next quarter, with their calculation (15)', async () => {
    const rationale = {
      basis: { en: 'The average of the core cities.', cy: 'Cyfartaledd y dinasoedd craidd.' },
      calculation: {
        en: 'A tenth less than 20 % in March 2017.',
        cy: 'Degfed yn llai nag 20 % ym mis Mawrth 2017.',
      },
      setBy: 'Social Services Directorate',
      reviewOn: '2018-04-01',
    };
    const aim = { point: { value: '18', tolerance: '2' } };
    accepted(await administrator.targets.setOne({ ...year, measure: vacancies, aim, rationale }));
    const next = { ...year, measure: vacancies, period: '201718-FYQ4', aim: { point: { value: '21' } } };
    accepted(await administrator.targets.setOne(next));
    const home = { ...year, measure: returnedHome, aim: { point: { value: '12' } } };
    accepted(await administrator.targets.setOne(home));
    const { nodes } = await member.targets.page({ ...of, measures: [vacancies] });
    expect(nodes.map(({ period, description }) => [period.code, description.cy])).toEqual([
      ['201718-FYQ4', '21 %'],
      ['201718-FY', '18 %, goddefiant 2'],
    ]);
  });

  it('receives counts, percentages, pounds, and absences with a reason', async () => {
    const before = await member.scorecards.get(quarter);
    expect(before?.summary.completeness).toEqual({ reported: 0, absent: 0, missing: 8, total: 8 });
    const rows = [...figures, ...fiveYears];
    expect(accepted(await officer.observations.submit({ ...of, rows }))).toMatchObject({ stored: 15 });
    const report = await member.scorecards.get(quarter);
    expect(
      report?.lines.map(({ reference, observation }) => [reference, shown(observation?.figure)]),
    ).toEqual([
      ['9a', 'NOT_AVAILABLE'],
      ['9b', 'NOT_AVAILABLE'],
      ['9c', '12.0 %'],
      ['9d (1)', '22.0 %'],
      ['9d (2)', '45'],
      ['9d (3)', '£612,500'],
      ['14a', '7,393'],
      ['14b', '554'],
    ]);
    expect(report?.summary.completeness).toEqual({ reported: 6, absent: 2, missing: 0, total: 8 });
  });

  it('has a rating and an arrow in both languages (13)', async () => {
    const { rating, direction } = await line('9d (1)');
    expect([rating.rag, rating.explanation.en, rating.explanation.cy]).toEqual([
      'RED',
      '22.0 % is above the target of 18 % by more than the tolerance of 2.',
      "Mae 22.0 % yn uwch na'r targed o 18 % o fwy na'r goddefiant o 2.",
    ]);
    expect([direction.arrow, direction.judgement]).toEqual(['DOWN', 'IMPROVING']);
    expect(direction.explanation.en).toBe('Down from 22.5 % (Qtr 2, 2017-18) to 22.0 %: improving.');
    expect(direction.explanation.cy).toMatch(/^Wedi gostwng o 22.5 % .* i 22.0 %: yn gwella.$/);
  });

  it('has an outlook judged by the service and a calculated one (13)', async () => {
    const judgement = { outlook: 'UNLIKELY', judgedBy: 'Assistant Director' } as const;
    const reason = { en: 'Posts are filled slowly.', cy: null };
    const on = { ...of, measure: vacancies, period: quarter.period, reason };
    accepted(await author.outlooks.judge({ ...on, ...judgement }));
    const { outlook } = await line('9d (1)');
    expect(outlook.judgement).toMatchObject(judgement);
    expect(outlook.projection).toMatchObject({
      ...{ outlook: 'UNLIKELY', method: 'LEAST_SQUARES', rag: 'RED', gapToTarget: '-4' },
      projected: expect.stringMatching(/^23\.13/),
    });
  });
});

describe('narratives in both languages', () => {
  const welsh = async () => {
    const { total, translated, missing } = (await author.scorecards.get(quarter))?.welsh ?? { missing: [] };
    return [total, translated, ...missing.map(({ reference, shown }) => `${reference} ${shown}`)];
  };
  const why = () => reasonsAgainst(author, toMarch);
  const explanations = ['9a', '9b'].map((reference) => `${reference} ABSENCE_EXPLANATION`);
  const inEnglish = [...explanations, '9d (1) OUTLOOK_REASON', '14b CAVEAT'];

  it('are required by the council, and missing Welsh is reported', async () => {
    const disclosure = { school: 'SUPPRESS', threshold: 5, roundingBase: 5 } as const;
    const rules = { narrativeOn: ['RED', 'UNREPORTABLE'] as const, welshRequired: true, disclosure };
    accepted(await administrator.publications.setRules({ ...of, ...rules }));
    expect(await why()).toEqual(['9a', '9b', '9d (1)'].map((reference) => `${reference} NARRATIVE_MISSING`));
    const text = {
      en: report.narratives.find((each) => each.text.en.includes('be reassured'))?.text.en ?? '',
    };
    words.overview = await print(cardiff, { ...quarter, kind: 'OVERVIEW', text });
    expect(await why()).toContain('- TRANSLATION_MISSING');
    expect(await welsh()).toEqual([19, 14, ...inEnglish, 'null NARRATIVE']);
  });

  it('are returned for translation, and approved again', async () => {
    const key = { ...of, id: words.overview };
    const returned = { ...key, reason: { en: 'The Welsh is missing.', cy: 'Mae’r Gymraeg ar goll.' } };
    const { narrative } = accepted(await approver.narratives.returnOne(returned));
    const cy =
      'Gall y Pwyllgor fod yn dawel ei feddwl am berfformiad y gwasanaeth, yn enwedig o ystyried y galw.';
    const { version, text } = narrative;
    accepted(await author.narratives.revise({ ...key, version, text: { en: text.en, cy } }));
    accepted(await author.narratives.submitOne(key));
    accepted(await approver.narratives.approveOne(key));
    expect(await why()).not.toContain('- TRANSLATION_MISSING');
    const none = { en: 'A measure is being agreed.', cy: 'Mae mesur yn cael ei gytuno.' };
    for (const measure of ['recruitment-and-retention-of-social-workers', 'timeliness-of-assessments']) {
      await print(cardiff, { ...commentary, measure, text: none });
    }
    expect(await welsh()).toEqual([21, 17, ...inEnglish]);
  });

  it('with "ar darged" on a red line are flagged for a second look', async () => {
    const rash = { en: 'Posts are being filled.', cy: 'Rydym ar darged.' };
    const draft = { ...commentary, measure: vacancies, text: rash };
    const { stableId: id, version } = accepted(await author.narratives.writeOne(draft)).narrative;
    const { secondLooks } = await lineOf(author, quarter, '9d (1)');
    expect(secondLooks).toMatchObject([{ narrative: { stableId: id }, language: 'CY', phrase: 'ar darged' }]);
    const text = { en: 'Posts are being filled.', cy: 'Mae swyddi yn cael eu llenwi.' };
    accepted(await author.narratives.revise({ ...of, id, version, text }));
    accepted(await author.narratives.submitOne({ ...of, id }));
    accepted(await approver.narratives.approveOne({ ...of, id }));
  });

  it('include actions with an owner, a date and progress', async () => {
    const action = { owner: 'Operational Manager', dueOn: '2018-03-31', rag: 'AMBER' } as const;
    const text = { en: 'Recruit twelve social workers.', cy: 'Recriwtio deuddeg gweithiwr cymdeithasol.' };
    const id = await print(cardiff, { ...quarter, measure: vacancies, kind: 'ACTION', text, action });
    const note = { en: 'Eight have accepted.', cy: 'Mae wyth wedi derbyn.' };
    accepted(await author.actions.report({ ...of, id, reportedOn: '2018-02-15', rag: 'GREEN', note }));
    expect(await why()).toEqual([]);
  });
});

describe('the letter of December', () => {
  it('is answered by one query (10)', async () => {
    const answer = await member.memberRequests.answer({ ...of, measure: vacancies, period: quarter.period });
    expect(answer?.requests).toMatchObject([{ requestedBy: 'Children & Young People Scrutiny Committee' }]);
    expect([shown(answer?.observation?.figure), answer?.rating.rag]).toEqual(['22.0 %', 'RED']);
    const years = answer?.fiveYears.map(({ year, observation }) => [year.code, shown(observation?.figure)]);
    expect(years).toEqual([
      ['201213-FY', '10.0 %'],
      ['201314-FY', '12.0 %'],
      ['201415-FY', '15.0 %'],
      ['201516-FY', '18.0 %'],
      ['201617-FY', '20.0 %'],
    ]);
    expect(answer?.trend.outcome).toBe('INCREASING_AND_GETTING_WORSE');
    expect(Number(answer?.trend.chiSquared)).toBeCloseTo(10.6039216, 6);
    const [target] = answer?.yearTargets ?? [];
    expect(target?.description.en).toBe('18 %, tolerance 2');
    expect(target?.rationale?.calculation?.cy).toBe('Degfed yn llai nag 20 % ym mis Mawrth 2017.');
    expect(answer?.actions.map(({ action }) => [action?.owner, action?.dueOn, action?.currentRag])).toEqual([
      ['Operational Manager', '2018-03-31', 'GREEN'],
    ]);
    const quarters = answer?.expected.map(({ period, observation, targets }) => [
      period.code,
      shown(observation?.figure) ?? `target ${targets[0]?.description.en}`,
    ]);
    expect(quarters).toEqual([
      ['201718-FYQ1', '21.5 %'],
      ['201718-FYQ2', '22.5 %'],
      ['201718-FYQ3', '22.0 %'],
      ['201718-FYQ4', 'target 21 %'],
    ]);
    expect(answer?.outlook.judgement?.outlook).toBe('UNLIKELY');
  });

  it('is closed for one measure and stays open for the others', async () => {
    const { nodes } = await member.memberRequests.page({ ...of, open: true });
    const first = nodes.find(({ measure }) => measure.code === vacancies);
    const note = { en: 'Members are content with the dashboard.' };
    accepted(await administrator.memberRequests.close({ ...of, id: first?.id ?? '', note }));
    const open = await member.memberRequests.page({ ...of, open: true });
    expect(open.nodes.map(({ measure }) => measure.code)).not.toContain(vacancies);
    expect(open.nodes).toHaveLength(5);
  });
});

describe('the publication of March', () => {
  const among = { councils: [of.council, newport] };
  const compared = (measure: string) =>
    inBenchmark(neighbour, { measure, period: quarter.period, among }, of.council);

  it('is hidden before its release and public afterwards, in both languages', async () => {
    const until = Date.now() + 8000;
    const embargo = { until: new Date(until).toISOString() };
    const { publication } = accepted(await approver.publications.publish({ ...toMarch, embargo }));
    expect(publication.summary.rag).toEqual({ red: 1, amber: 0, green: 1, notRated: 6, total: 8 });
    for (const reader of [nobody, neighbour]) {
      expect(await reader.publications.get(quarter)).toBeNull();
      expect((await reader.publications.page(of)).nodes).toEqual([]);
    }
    expect(await compared(returnedHome)).toBeNull();
    expect(Date.now()).toBeLessThan(until);
    const isOut = () => nobody.publications.get(quarter);
    await vi.waitUntil(isOut, { timeout: 30_000, interval: 250 });
    const read = await nobody.publications.get(quarter);
    expect(read).toMatchObject({ id: publication.id, visibility: 'PUBLIC', publishedBy: null });
    expect(read?.report.narratives[0]?.text.cy).toMatch(/^Gall y Pwyllgor/);
    const shared = read?.report.lines.find(({ reference }) => reference === '9d (1)');
    expect(shared?.rating.explanation?.cy).toMatch(/yn uwch na'r targed/);
  });

  it('is in the benchmark of another Welsh council, without a region and an English rank', async () => {
    expect(await compared(returnedHome)).toBe('12.0 %');
    const which = { measure: returnedHome, period: quarter.period, among };
    const benchmark = await neighbour.benchmarks.get(which);
    expect(benchmark).toMatchObject({ members: 2, withValue: 1 });
    const [first] = benchmark?.areas.nodes ?? [];
    const unranked = { rank: null, rankOf: null, quartileBand: null };
    expect(first).toMatchObject({ area: { gssCode: of.council }, standing: unranked, rankInGroup: 1 });
    const { region, neighboursAverage } = await line('9c');
    expect([region, neighboursAverage]).toMatchObject([{ reason: 'NO_REGION' }, { reason: 'NO_GROUP' }]);
  });

  it('is corrected only in both languages, and both versions can be read', async () => {
    const recount = { measure: 'agency-staff-number', period: quarter.period, value: '47' };
    accepted(await officer.observations.submit({ ...of, rows: [recount] }));
    await print(cardiff, {
      ...{ ...quarter, kind: 'OVERVIEW', replaces: words.overview },
      text: { en: 'The Committee may be reassured.', cy: 'Gall y Pwyllgor fod yn dawel ei feddwl.' },
    });
    const en = 'Two agency staff had been left out: 47, not 45.';
    const cy = 'Gadawyd dau aelod o staff asiantaeth allan: 47, nid 45.';
    const correct = (erratum: { en: string; cy?: string }) =>
      approver.publications.correct({ ...quarter, erratum });
    expect(refusals(await correct({ en }))).toEqual(['REQUIRED']);
    const { publication } = accepted(await correct({ en, cy }));
    expect(publication).toMatchObject({ version: 2, erratum: { en, cy } });
    const read = async (version: number) =>
      shown((await publishedLine(nobody, { ...quarter, version }, '9d (2)'))?.observation?.figure);
    expect([await read(1), await read(2)]).toEqual(['45', '47']);
  });
});
