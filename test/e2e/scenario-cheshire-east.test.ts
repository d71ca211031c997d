/**
 * Cheshire East's quarter 4 of 2017-18, from the change of its measures to the next quarter. Real facts, by
 * paragraph of the report of 18 September 2018: the two reds with their figures, target and narratives (7.2,
 * 7.3), the counts (6.1, 8.1), the lack of a comparison after the change of measures (6.1), and the ten
 * neighbours (5.2). The rest is invented to match.
 */
import { createHash } from 'node:crypto';
import { accepted, type ScorecardChangeProposeInput, type Yardstick } from '@yardstick/sdk';
import { beforeAll, describe, expect, it } from 'vitest';
import { cheshireEast as report } from '../../server/demonstration/cheshire-east-2018-09-18.js';
import { sharedMeasures } from '../../server/demonstration/shared-measures.js';
import {
  adoption,
  adoptionTarget,
  changeOfMeasures,
  exclusions,
  former,
  measures,
  nextValues,
  printed,
  targets,
  values,
  wordsOn,
} from '../kit/scenarios/cheshire-east-2018.js';
import { publishedLines, submitValues } from '../kit/scenarios/figures.js';
import { prepare } from '../kit/scenarios/preparation.js';
import { inBenchmark, lineOf, shown } from '../kit/scenarios/reading.js';
import { type ScenarioCouncil, type ScenarioService, startScenario } from '../kit/scenarios/service.js';
import { print, reasonsAgainst, refusals } from '../kit/scenarios/words.js';

const of = { council: 'E06000049' };
const card = { ...of, scorecard: 'corporate-parenting' };
const committee = 'corporate-parenting-committee';
const december = { committee, meetingOn: '2017-12-12' };
const september = { committee, meetingOn: '2018-09-18' };
const november = { committee, meetingOn: '2018-11-20' };
const quarter4 = { ...card, period: '201718-FYQ4' };
const quarter1 = { ...card, period: '201819-FYQ1' };
const toCommittee = { ...quarter4, ...september, status: 'PROVISIONAL', visibility: 'PUBLIC' } as const;
const question = { ...quarter4, status: 'PROVISIONAL' } as const;
const target = { ...of, ...adoptionTarget };

let service: ScenarioService;
let east: ScenarioCouncil;
let warrington: ScenarioCouncil;
/** A person who both submits figures and approves narratives. */
let both: Yardstick;
let onAdoption: { readonly council: string; readonly id: string };

const counted = (red: number, notRated: number) => ({ red, amber: 12, green: 20, notRated, total: 43 });
const rated = async (reference: string, more: { asAt?: string } = {}) => {
  const { observation, rating } = await lineOf(east.member, { ...quarter4, ...more }, reference);
  return [shown(observation?.figure), rating.rag, rating.explanation.en];
};
const agree = async (
  meeting: typeof december,
  effectiveFrom: string,
  proposals: readonly Pick<ScorecardChangeProposeInput, 'kind' | 'reference' | 'measure' | 'reason'>[],
) => {
  const { changes } = east.administrator.scorecards;
  const ids: string[] = [];
  for (const proposal of proposals) {
    const payload = await changes.propose({ ...card, ...meeting, effectiveFrom, ...proposal });
    ids.push(accepted(payload).scorecardChange.id);
  }
  return accepted(await changes.agree({ ...card, changes: ids }));
};
/** Cheshire East's figure in Warrington's benchmark. */
const benchmarked = () => {
  const among = { region: 'E12000002' };
  return inBenchmark(warrington.member, { measure: adoption, period: quarter4.period, among }, of.council);
};

beforeAll(async () => {
  service = await startScenario();
  const { platform } = service;
  for (const measure of sharedMeasures) accepted(await platform.measures.define(measure));
  for (const { editions, ...group } of report.groups) {
    accepted(await platform.comparisonGroups.define(group));
    for (const edition of editions) {
      accepted(await platform.comparisonGroups.addEdition({ group: group.code, ...edition }));
    }
  }
  east = await service.found(of.council);
  warrington = await service.found('E06000007');
});

describe('the change of measures', () => {
  it('removes all earlier measures and adds 43 measures, from January 2018', async () => {
    await prepare(east, { ...report, measures }, [december, september, november]);
    const since = { ...card, effectiveFrom: '2017-04-01', lines: former };
    accepted(await east.administrator.scorecards.addEdition(since));
    const { scorecard } = await agree(december, '2018-01-01', changeOfMeasures);
    expect(
      scorecard.editions.nodes.map(({ effectiveFrom, lineCount }) => [effectiveFrom, lineCount]),
    ).toEqual([
      ['2017-04-01', 3],
      ['2018-01-01', 43],
    ]);
    const before = await east.member.scorecards.edition({ ...card, on: '2017-12-31' });
    expect(before?.lines.map(({ reference }) => reference)).toEqual(['Old-1', 'Old-2', 'Old-3']);
    expect(before?.until).toBe('2018-01-01');
  });
});

describe('quarter 4 of 2017-18', () => {
  it('is due to the committee, with a reminder of the overdue figure', async () => {
    accepted(await east.administrator.reports.schedule({ ...quarter4, ...september, kind: 'QUARTERLY' }));
    for (const [period, figures] of Object.entries(values)) await submitValues(east, period, figures);
    const absence = { reason: 'NOT_YET_DUE', expectedOn: '2018-07-31' } as const;
    const late = { measure: exclusions, period: quarter4.period, absence };
    accepted(await east.officer.observations.submit({ ...of, rows: [late] }));
    for (const target of targets('201718-FY', quarter4.period)) {
      accepted(await east.administrator.targets.setOne({ ...of, ...target }));
    }
    const due = await east.author.reports.due.page({ ...of, on: '2018-09-01', until: '2018-09-30' });
    expect(due.nodes).toMatchObject([
      { published: false, completeness: { reported: 42, absent: 1, missing: 0, total: 43 } },
    ]);
    expect(due.nodes[0]?.reminders).toEqual([
      {
        kind: 'FIGURE_OVERDUE',
        reference: '2',
        message: {
          en: 'The figure of line 2 was expected on 31 July 2018. Submit it, or say when it will come.',
          cy: 'Disgwyliwyd ffigur llinell 2 ar 31 Gorffennaf 2018. Cyflwynwch ef, neu dywedwch pryd y daw.',
        },
      },
    ]);
  });

  it('has the printed counts of ratings and, separately, of directions', async () => {
    both = await east.person('Bob Both', 'DATA_OFFICER', 'APPROVER');
    const rows = [{ measure: exclusions, period: quarter4.period, value: '1' }];
    accepted(await both.observations.submit({ ...of, rows }));
    accepted(await east.administrator.targets.setOne({ ...target, state: 'PROPOSED' }));
    for (const summary of printed) {
      accepted(await east.officer.scorecards.recordSummary({ ...of, ...summary }));
    }
    const read = await east.member.scorecards.get(quarter4);
    expect(read?.summary).toEqual({
      rag: counted(2, 9),
      direction: { red: 2, amber: 15, green: 18, notRated: 8, total: 43 },
      completeness: { reported: 43, absent: 0, missing: 0, total: 43 },
    });
    expect(read?.reportedSummaries.map(({ counts }) => counts)).toEqual([
      read?.summary.rag,
      read?.summary.direction,
    ]);
    expect(read?.exceptions.redAndWorsening).toEqual([{ reference: '1' }, { reference: '2' }]);
    expect(await rated('1')).toEqual(['10 %', 'RED', '10 % is below the proposed target of 20 %.']);
    expect(await rated('2')).toEqual(['1', 'RED', '1 is above the target of 0.']);
  });

  it('cannot be compared with the quarter before or with its neighbours yet, and says why', async () => {
    const compared = await east.member.scorecards.likeForLike(quarter4);
    expect(compared).toMatchObject({ now: null, before: null, reason: 'NO_MEASURE_IN_COMMON' });
    expect(compared?.explanation.en).toBe(
      'It is not possible to compare with the previous period, because of the change in measures: none is in both.',
    );
    const left = compared?.leftOut.map(({ reason }) => reason);
    expect(left).toEqual([...Array(43).fill('ADDED'), ...Array(3).fill('REMOVED')]);
    const { neighboursAverage } = await lineOf(east.member, quarter4, '1');
    expect(neighboursAverage).toMatchObject({
      ...{ reason: 'TOO_FEW_MEMBERS', used: 0, of: 10 },
      explanation: { en: 'Not compared: 0 of 10 areas have a published value, which is too few.' },
    });
  });

  it('is refused for an unconfirmed target, reds without a narrative and figures that are not final', async () => {
    const reasons = ['1 TARGET_NOT_CONFIRMED', '1 NARRATIVE_MISSING', '2 NARRATIVE_MISSING'];
    expect(await reasonsAgainst(east.author, question)).toEqual(reasons);
    const codes = reasons.map((reason) => reason.split(' ')[1]);
    expect(refusals(await east.approver.publications.publish(toCommittee))).toEqual(codes);
    const final = await reasonsAgainst(east.author, { ...question, status: 'FINAL' });
    expect(final.filter((reason) => reason.endsWith('FIGURE_NOT_SETTLED'))).toHaveLength(43);
    const proposed = { ...of, measure: adoption, period: target.period, version: 1 };
    accepted(await east.administrator.targets.confirmOne(proposed));
  });

  it('has a narrative that contradicts its rating flagged, and approved by another person', async () => {
    const { narratives } = east.author;
    const words = { ...quarter4, measure: adoption, kind: 'COMMENTARY' } as const;
    const draft = await narratives.writeOne({ ...words, text: { en: 'We are on target.' } });
    const { stableId: id, version } = accepted(draft).narrative;
    onAdoption = { ...of, id };
    const { secondLooks } = await lineOf(east.author, quarter4, '1');
    expect(secondLooks).toMatchObject([{ narrative: { stableId: id }, language: 'EN', phrase: 'on target' }]);
    accepted(await narratives.revise({ ...onAdoption, version, text: { en: wordsOn(adoption) } }));
    accepted(await narratives.submitOne(onAdoption));
    await expect(narratives.approveOne(onAdoption)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(await reasonsAgainst(east.author, question)).toEqual([
      '1 NARRATIVE_NOT_APPROVED',
      '2 NARRATIVE_MISSING',
    ]);
    accepted(await east.approver.narratives.approveOne(onAdoption));
    const text = { en: wordsOn(exclusions) };
    await print(east, { ...quarter4, measure: exclusions, kind: 'COMMENTARY', text });
    expect(await reasonsAgainst(east.author, question)).toEqual([]);
    expect((await lineOf(east.author, quarter4, '1')).secondLooks).toEqual([]);
    // A person who submitted one of its figures may not publish it.
    expect(refusals(await both.publications.publish(toCommittee))).toEqual(['SAME_PERSON']);
  });
});

describe('the publication', () => {
  const outsiders = () => [service.nobody, warrington.member];

  it('shows the one excluded child only to the committee: others see no number, rating or narrative', async () => {
    for (const reader of outsiders()) expect(await publishedLines(reader, quarter4)).toBeUndefined();
    expect(await benchmarked()).toBeNull();
    const { publication } = accepted(await east.approver.publications.publish(toCommittee));
    expect(publication.summary.rag).toEqual(counted(2, 9));
    expect((await publishedLines(east.member, quarter4))?.slice(0, 3)).toEqual([
      '1 10 % RED',
      '2 1 RED',
      '3 78.0 % AMBER',
    ]);
    for (const reader of outsiders()) {
      const read = await reader.publications.get(quarter4);
      expect(read?.summary.rag).toEqual(counted(1, 10));
      expect(read?.report.lines[1]).toMatchObject({
        observation: { figure: { reason: 'CONFIDENTIAL', symbol: 'c' } },
        rating: { rag: 'NOT_RATED', reason: 'SUPPRESSED' },
        narratives: [],
        narrativesWithheld: 1,
      });
      expect(read?.report.lines[0]?.narratives[0]?.text.en).toBe(wordsOn(adoption));
    }
    expect(await benchmarked()).toBe('10 %');
    expect(await warrington.member.scorecards.get(quarter4)).toBeNull();
  });

  it('is the same when published again, and has the hash of its document', async () => {
    const { id, contentHash } = accepted(await east.approver.publications.publish(toCommittee)).publication;
    const { nodes } = await east.member.publications.page(card);
    expect(nodes.map((each) => [each.id, each.version])).toEqual([[id, 1]]);
    const document = await east.member.publications.document(id);
    const hash = createHash('sha256').update(document?.content ?? '');
    expect(hash.digest('hex')).toBe(contentHash);
    const returned = await east.author.narratives.returnOne({ ...onAdoption, reason: { en: 'Too long.' } });
    expect(refusals(returned)).toEqual(['WRONG_STATE']);
  });
});

describe('quarter 1 of 2018-19', () => {
  it('is compared like for like with the quarter before, without the new measure', async () => {
    const reason = { en: 'Asked for on 18 September 2018.' };
    await agree(september, '2018-04-01', [{ kind: 'ADD', reference: '44', measure: 'appendix-44', reason }]);
    await submitValues(east, quarter1.period, nextValues);
    for (const each of targets('201819-FY', quarter1.period)) {
      accepted(await east.administrator.targets.setOne({ ...of, ...each }));
    }
    accepted(await east.administrator.targets.setOne({ ...target, period: '201819-FY', state: 'CONFIRMED' }));
    const compared = await east.member.scorecards.likeForLike(quarter1);
    expect(compared?.now?.rag).toEqual({ red: 0, amber: 12, green: 22, notRated: 9, total: 43 });
    expect(compared?.before?.rag).toEqual(counted(2, 9));
    expect(compared?.leftOut.map(({ reference, reason }) => [reference, reason])).toEqual([['44', 'ADDED']]);
    expect(compared?.explanation.en).toBe(
      'Compared like for like over the measures in both periods: 43. Left out, as they are not in both or do not compare: 1.',
    );
  });

  it('leaves publications unchanged by a later tolerance, and corrects one in a new version', async () => {
    const before = new Date().toISOString();
    const tolerant = { point: { value: '20', tolerance: '10' } };
    accepted(await east.administrator.targets.setOne({ ...target, state: 'CONFIRMED', aim: tolerant }));
    const explained = '10 % is below the target of 20 %, but within the tolerance of 10.';
    expect(await rated('1')).toEqual(['10 %', 'AMBER', explained]);
    expect(await rated('1', { asAt: before })).toEqual(['10 %', 'RED', '10 % is below the target of 20 %.']);
    expect((await publishedLines(service.nobody, quarter4))?.[0]).toBe('1 10 % RED');
    const since = await east.member.publications.changesSince(quarter4);
    expect(
      since?.changes.map(({ kind, reason, before, after }) => [kind, reason, before?.en, after?.en]),
    ).toEqual([
      ['TARGET', 'NEW_TARGET', 'Target: 20 %', 'Target: 20 %, tolerance 10'],
      ['RATING', 'NEW_TARGET', 'RED', 'AMBER'],
    ]);

    await submitValues(east, quarter4.period, { [adoption]: '9' }, { status: 'REVISED' });
    const text = { en: 'Fewer were adopted than we had counted.' };
    const words = { ...quarter4, measure: adoption, kind: 'COMMENTARY', text } as const;
    await print(east, { ...words, replaces: onAdoption.id });
    const erratum = { en: '9 %, not 10 %: two lists were added up wrongly.', cy: null };
    accepted(await east.approver.publications.correct({ ...quarter4, erratum }));
    const read = await service.nobody.publications.get(quarter4);
    expect(read).toMatchObject({ version: 2, erratum });
    expect(read?.report.lines[0]?.rating.explanation?.en).toBe(
      '9 % is below the target of 20 % by more than the tolerance of 10.',
    );
    expect(read?.changes.map(({ kind }) => kind)).toEqual(['FIGURE', 'TARGET', 'NARRATIVE', 'NARRATIVE']);
    expect((await publishedLines(service.nobody, { ...quarter4, version: 1 }))?.[0]).toBe('1 10 % RED');
    expect(await benchmarked()).toBe('9 %');
  });
});
