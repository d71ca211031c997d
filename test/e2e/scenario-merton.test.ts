/**
 * Merton's change of November 2018, from the proposal to the report that shows it. Quotations are from its
 * report of 9 October 2018, by paragraph in `server/demonstration/merton-2018-10-09/`: figures not captured
 * (2.3), percentages (2.4, 2.9), changes with reasons (2.9, 2.11), bands (2.15, 2.16). Its Appendix 1 is not
 * among the sources: the other figures, and all events after that meeting, are invented.
 */
import { accepted, type Yardstick } from '@yardstick/sdk';
import { beforeAll, describe, expect, it } from 'vitest';
import { merton as report } from '../../server/demonstration/merton-2018-10-09.js';
import { sharedMeasures } from '../../server/demonstration/shared-measures.js';
import { publishedLines, submitValues } from '../kit/scenarios/figures.js';
import {
  asylumSeekers,
  bands,
  moves,
  notCaptured,
  values as november2018,
  proposals,
  receptionPlaces,
  repeatPlans,
} from '../kit/scenarios/merton-november-2018.js';
import { prepare } from '../kit/scenarios/preparation.js';
import { inBenchmark, lineOf, shown } from '../kit/scenarios/reading.js';
import { type ScenarioCouncil, type ScenarioService, startScenario } from '../kit/scenarios/service.js';
import { print, reasonsAgainst, refusals } from '../kit/scenarios/words.js';

const of = { council: 'E09000024' };
const card = { ...of, scorecard: 'scrutiny-performance' };
const committee = 'overview-and-scrutiny-panel';
const october = { committee, meetingOn: '2018-10-09' };
const january = { committee, meetingOn: '2019-01-15' };
const august = { ...card, period: '2018-M8' };
const november = { ...card, period: '2018-M11' };
const toPanel = { ...november, ...january, status: 'PROVISIONAL', visibility: 'PARTNERS' } as const;
const question = { ...november, status: 'PROVISIONAL' } as const;

let service: ScenarioService;
let merton: ScenarioCouncil;
let southwark: Yardstick;
let onPlans: { readonly council: string; readonly id: string };

const rated = async (reference: string, more: { asAt?: string } = {}) => {
  const { observation, rating } = await lineOf(merton.member, { ...november, ...more }, reference);
  return [shown(observation?.figure), rating.rag, rating.explanation.en];
};
/** Writes and submits a narrative on a line of November. */
const handIn = async (author: Yardstick, measure: string, en: string) => {
  const words = { ...november, measure, kind: 'COMMENTARY', text: { en } } as const;
  const { stableId: id } = accepted(await author.narratives.writeOne(words)).narrative;
  accepted(await author.narratives.submitOne({ ...of, id }));
  return { ...of, id };
};
/** Merton's figure in Southwark's benchmark. */
const benchmarked = (measure: string) =>
  inBenchmark(southwark, { measure, period: '2018-M11', among: { region: 'E12000007' } }, of.council);

beforeAll(async () => {
  service = await startScenario();
  for (const measure of sharedMeasures) accepted(await service.platform.measures.define(measure));
  merton = await service.found('E09000024');
  southwark = await (await service.found('E09000028')).key('Benchmarking', 'MEMBER');
});

describe('the report of October 2018', () => {
  it('is prepared, and has reminders of missing figures', async () => {
    await prepare(merton, report, [october, january]);
    for (const { lines, ...edition } of report.editions) {
      const input = lines.map(({ reference, measure }) => ({ reference, measure }));
      accepted(await merton.administrator.scorecards.addEdition({ ...of, ...edition, lines: input }));
    }
    accepted(await merton.administrator.reports.schedule({ ...august, ...october, kind: 'INTERIM' }));
    accepted(await merton.officer.observations.submit({ ...of, rows: report.observations }));
    const read = await merton.member.scorecards.get(august);
    expect(read?.summary.completeness).toEqual({ reported: 4, absent: 2, missing: 5, total: 11 });
    expect(read?.exceptions.unreportable).toEqual([{ reference: '1' }, { reference: '6' }]);
    expect(read?.lines[0]?.observation?.figure).toMatchObject({ reason: 'NOT_CAPTURED', system: 'Mosaic' });
    const { nodes } = await merton.author.reports.due.page({ ...of, on: '2018-09-24', until: '2018-10-31' });
    const missing = ['24', 'CPP-second', 'LAC-moves', 'Reception-surplus', 'Year-7-surplus'];
    expect(nodes[0]?.reminders.map(({ kind, reference }) => `${reference} ${kind}`)).toEqual(
      missing.map((reference) => `${reference} FIGURE_MISSING`),
    );
  });

  it('is published without any rating, because no measure has a target yet', async () => {
    const places = { [receptionPlaces]: '7', 'year-7-surplus-places': '8' };
    await submitValues(merton, '2018-M8', { [repeatPlans]: '17.4', [moves]: '12', ...places });
    const explanation = { en: 'Inspection arrangements have changed.' };
    const absence = { reason: 'NOT_AVAILABLE', explanation } as const;
    const gone = { measure: 'childrens-centres-good-or-outstanding', period: '2018-M8', absence };
    accepted(await merton.officer.observations.submit({ ...of, rows: [gone] }));
    for (const words of report.narratives) await print(merton, words);
    const payload = await merton.approver.publications.publish({ ...toPanel, ...august, ...october });
    expect(accepted(payload).publication.summary.rag).toMatchObject({ notRated: 11, total: 11 });
  });
});

describe('the change of November 2018', () => {
  const rest = 'CPP-second LAC-moves Reception-surplus Year-7-surplus Schools-good Pupils-good';
  const editionOn = async (on: string) => {
    const edition = await merton.member.scorecards.edition({ ...card, on });
    return edition?.lines.map(({ reference }) => reference).join(' ');
  };

  it('is proposed with its reasons, and has no effect before the panel has agreed', async () => {
    const { changes } = merton.administrator.scorecards;
    for (const proposal of proposals) accepted(await changes.propose({ ...card, ...october, ...proposal }));
    const again = await changes.propose({ ...card, ...october, ...proposals[2] });
    expect(refusals(again)).toEqual(['ALREADY_EXISTS']);
    const { nodes } = await merton.member.scorecards.changes.page(card);
    expect(nodes.map(({ state }) => state)).toEqual(Array(5).fill('PROPOSED'));
    expect(nodes.find(({ reference }) => reference === '24')?.reason.en).toBe(
      'this is an old measure where inspection arrangements have changed, so it is no longer meaningful to report on.',
    );
    expect(await editionOn('2018-11-01')).toBe(`1 6 7 15 24 ${rest}`);
  });

  it('is agreed as a whole: 7a replaces 7, 15a replaces 15, 24 is removed, 14 and 39 are added, from 1 November', async () => {
    const { nodes } = await merton.member.scorecards.changes.page(card);
    const decision = { ...card, changes: nodes.map(({ id }) => id), note: { en: 'Agreed in October.' } };
    const agreed = accepted(await merton.administrator.scorecards.changes.agree(decision));
    expect(agreed.scorecardChanges.map(({ state }) => state)).toEqual(Array(5).fill('AGREED'));
    expect(await editionOn('2018-10-31')).toBe(`1 6 7 15 24 ${rest}`);
    expect(await editionOn('2018-11-01')).toBe(`1 6 7a 14 15a 39 ${rest}`);
    const again = await merton.administrator.scorecards.changes.agree(decision);
    expect(refusals(again)).toEqual(Array(5).fill('WRONG_STATE'));
    const caseload = { ...of, measure: 'child-protection-plan-caseload' };
    const lineage = await merton.member.measures.lineage(caseload);
    expect(lineage?.predecessors).toMatchObject([
      {
        predecessor: { code: 'child-protection-plans-allocated' },
        change: { reference: '7', newReference: '7a', comparable: false, effectiveFrom: '2018-11-01' },
      },
    ]);
  });
});

describe('the report of November 2018', () => {
  it('is rated by the proposed bands: amber at their edge, red outside', async () => {
    for (const band of bands) accepted(await merton.administrator.targets.setOne({ ...of, ...band }));
    for (const [period, values] of Object.entries(november2018)) {
      accepted(await merton.officer.observations.submit({ ...of, rows: notCaptured(period) }));
      await submitValues(merton, period, values);
    }
    const plans = '18.1 % is above the proposed target band of 12 to 18 %.';
    expect(await rated('CPP-second')).toEqual(['18.1 %', 'RED', plans]);
    const placed =
      '10 % is inside the proposed target band of 10 to 16 %, but less than 1 from its lower edge.';
    expect(await rated('LAC-moves')).toEqual(['10 %', 'AMBER', placed]);
    const read = await merton.member.scorecards.get(november);
    expect(read?.summary.rag).toEqual({ red: 2, amber: 1, green: 1, notRated: 8, total: 12 });
    expect(read?.lines.find(({ reference }) => reference === '7a')?.direction.explanation.en).toBe(
      'Not compared: the values were made under different definitions.',
    );
  });

  it('is compared like for like with October, with the reasons for omitted lines', async () => {
    const compared = await merton.member.scorecards.likeForLike(november);
    expect(compared?.now?.rag).toEqual({ red: 2, amber: 1, green: 1, notRated: 4, total: 8 });
    expect(compared?.before?.rag).toEqual({ red: 0, amber: 0, green: 4, notRated: 4, total: 8 });
    expect(compared?.leftOut.map(({ reference, reason }) => `${reference} ${reason}`).join(', ')).toBe(
      '7a REPLACED, 14 ADDED, 15a REPLACED, 39 ADDED, 7 REPLACED, 15 REPLACED, 24 REMOVED',
    );
    expect((await merton.member.scorecards.likeForLike(august))?.reason).toBe('NO_EDITION_BEFORE');
  });

  it('is refused while bands are unconfirmed and reds unexplained', async () => {
    const reasons = await reasonsAgainst(merton.author, question);
    expect(reasons).toEqual([
      'CPP-second TARGET_NOT_CONFIRMED',
      'CPP-second NARRATIVE_MISSING',
      'LAC-moves TARGET_NOT_CONFIRMED',
      'Reception-surplus TARGET_NOT_CONFIRMED',
      'Reception-surplus NARRATIVE_MISSING',
      'Year-7-surplus TARGET_NOT_CONFIRMED',
    ]);
    const codes = reasons.map((reason) => reason.split(' ')[1]);
    expect(refusals(await merton.approver.publications.publish(toPanel))).toEqual(codes);
  });

  it('has its bands confirmed unchanged, with their rationale and review date', async () => {
    for (const { measure, period } of bands) {
      const key = { ...of, measure, period, version: 1 };
      accepted(await merton.administrator.targets.confirmOne(key));
      expect(refusals(await merton.administrator.targets.confirmOne(key))).toEqual(['STALE']);
    }
    const { nodes } = await merton.member.targets.page({ ...of, measures: [repeatPlans] });
    expect(nodes.map(({ state }) => state).sort()).toEqual(['CONFIRMED', 'PROPOSED']);
    expect(nodes[0]?.aim).toMatchObject({ redLow: '12', greenLow: '13', greenHigh: '17', redHigh: '18' });
    expect(nodes[0]?.rationale?.reviewOn).toBe('2019-11-01');
    expect((await rated('CPP-second'))[2]).toBe('18.1 % is above the target band of 12 to 18 %.');
  });

  it('is refused until another person has approved its narratives', async () => {
    const both = await merton.person('Bob Both', 'AUTHOR', 'APPROVER');
    onPlans = await handIn(merton.author, repeatPlans, 'Two large families came back.');
    const onPlaces = await handIn(both, receptionPlaces, 'A school has opened.');
    expect(refusals(await both.narratives.approveOne(onPlaces))).toEqual(['SAME_PERSON']);
    expect(await reasonsAgainst(merton.author, question)).toEqual([
      'CPP-second NARRATIVE_NOT_APPROVED',
      'Reception-surplus NARRATIVE_NOT_APPROVED',
    ]);
    for (const words of [onPlans, onPlaces]) accepted(await merton.approver.narratives.approveOne(words));
    expect(await reasonsAgainst(merton.author, question)).toEqual([]);
  });

  it('is refused if a figure changed after its narrative was approved', async () => {
    await submitValues(merton, '2018-M11', { [repeatPlans]: '18.2' });
    expect(await reasonsAgainst(merton.author, question)).toEqual(['CPP-second CHANGED_SINCE_APPROVAL']);
    const { narratives } = merton.author;
    const returned = accepted(await narratives.returnOne({ ...onPlans, reason: { en: 'It is 18.2 now.' } }));
    const text = { en: 'Two large families, and one child more, came back.' };
    accepted(await narratives.revise({ ...onPlans, version: returned.narrative.version, text }));
    accepted(await narratives.submitOne(onPlans));
    accepted(await merton.approver.narratives.approveOne(onPlans));
    expect(await reasonsAgainst(merton.author, question)).toEqual([]);
  });
});

describe('the publication', () => {
  const lines = (plans: string, placed: string) => [
    ...['1 NOT_CAPTURED NOT_RATED', '6 NOT_CAPTURED NOT_RATED', '7a 14.2 NOT_RATED', '14 24 NOT_RATED'],
    ...['15a 13.1 NOT_RATED', '39 17.4 % NOT_RATED', `CPP-second ${plans}`, `LAC-moves 10 % ${placed}`],
    ...['Reception-surplus 10 % RED', 'Year-7-surplus 8 % GREEN'],
    ...['Schools-good 93 % NOT_RATED', 'Pupils-good 95 % NOT_RATED'],
  ];
  const first = lines('18.2 % RED', 'AMBER');
  const changesOf = async (reference: string) => {
    const since = await merton.member.publications.changesSince(november);
    const changes = since?.changes.filter((change) => change.reference === reference);
    return changes?.map(({ kind, reason, before, after }) => [kind, reason, before?.en, after?.en]);
  };

  it('is visible to another council, and in its benchmark, only after it is published', async () => {
    expect(await southwark.publications.get(november)).toBeNull();
    expect(await benchmarked(asylumSeekers)).toBeNull();
    accepted(await merton.approver.publications.publish(toPanel));
    expect(await publishedLines(southwark, november)).toEqual(first);
    expect(await benchmarked(asylumSeekers)).toBe('24');
    expect(await benchmarked(repeatPlans)).toBe('18.2 %');
    // A measure of Merton's own is in its report but in no benchmark; other councils cannot see its drafts.
    expect(await benchmarked(moves)).toBeNull();
    expect(await southwark.scorecards.get(november)).toBeNull();
    expect(await service.nobody.publications.get(november)).toBeNull();
  });

  it('is the same when published again, and cannot be edited', async () => {
    const before = await merton.member.publications.get(november);
    const again = accepted(await merton.approver.publications.publish(toPanel));
    expect(before).toMatchObject(again.publication);
    const { nodes } = await southwark.publications.page(of);
    expect(nodes.map(({ period, version }) => [period?.code, version])).toContainEqual(['2018-M11', 1]);
    expect(nodes).toHaveLength(2);
    const now = await merton.member.scorecards.get(november);
    const words = now?.lines.flatMap(({ narratives }) => narratives) ?? [];
    expect(words.map(({ state }) => state)).toEqual(['PUBLISHED', 'PUBLISHED']);
    for (const { id, version } of words) {
      const revised = await merton.author.narratives.revise({ ...of, id, version, text: { en: 'Well.' } });
      expect(refusals(revised)).toEqual(['WRONG_STATE']);
    }
  });

  it('has unchanged ratings when the edge of a band is removed', async () => {
    const year = { ...of, measure: moves, period: '201819-FY', kind: 'LOCAL', state: 'CONFIRMED' } as const;
    const aim = { bandEdgeInside: { low: '10', high: '16', edge: '0' } };
    accepted(await merton.administrator.targets.setOne({ ...year, aim }));
    expect((await rated('LAC-moves')).slice(0, 2)).toEqual(['10 %', 'GREEN']);
    expect(await publishedLines(southwark, november)).toEqual(first);
    expect(await changesOf('LAC-moves')).toEqual([
      ['TARGET', 'NEW_TARGET', 'Target: 10 to 16 %, amber at the edge of 1', 'Target: 10 to 16 %'],
      ['RATING', 'NEW_TARGET', 'AMBER', 'GREEN'],
      ['DIRECTION', 'NEW_TARGET', 'WORSENING', 'NO_CHANGE'],
      ['PAGE', 'NEW_FACTS', expect.stringContaining('Paragraph 2.15'), 'page rationales []'],
    ]);
  });

  it('is corrected by a new version with an erratum, and the earlier version can still be read', async () => {
    const asAt = new Date().toISOString();
    await submitValues(merton, '2018-M11', { [repeatPlans]: '17.5' }, { status: 'REVISED' });
    expect((await rated('CPP-second')).slice(0, 2)).toEqual(['17.5 %', 'AMBER']);
    expect((await rated('CPP-second', { asAt })).slice(0, 2)).toEqual(['18.2 %', 'RED']);
    expect(await changesOf('CPP-second')).toEqual([
      ['FIGURE', 'REVISION', '18.2, PROVISIONAL', '17.5, REVISED'],
      ['RATING', 'REVISION', 'RED', 'AMBER'],
    ]);
    expect(refusals(await merton.approver.publications.publish(toPanel))).toEqual(['ALREADY_EXISTS']);
    const erratum = { en: 'One family was counted twice: 17.5 %, not 18.2 %.', cy: null };
    const correct = () => merton.approver.publications.correct({ ...november, erratum });
    expect(refusals(await correct())).toEqual(['CHANGED_SINCE_APPROVAL']);
    const text = { en: 'One large family came back.' };
    const words = { ...november, measure: repeatPlans, kind: 'COMMENTARY', text } as const;
    await print(merton, { ...words, replaces: onPlans.id });
    expect(accepted(await correct()).publication).toMatchObject({ version: 2, erratum });

    expect(await publishedLines(southwark, november)).toEqual(lines('17.5 % AMBER', 'GREEN'));
    expect(await publishedLines(southwark, { ...november, version: 1 })).toEqual(first);
    const { changes } = (await southwark.publications.get(november)) ?? {};
    expect(changes?.map(({ kind, after }) => `${kind} ${after?.en}`)).toContain('FIGURE 17.5, REVISED');
    expect(await benchmarked(repeatPlans)).toBe('17.5 %');
  });
});
