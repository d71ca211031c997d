/**
 * Rotherham's report for January 2017, from a change of measures to a corrected publication that a neighbour
 * reads. Facts by paragraph of the report: 3.2 the series break, 3.4.1 plans, 3.6.1 visits, 3.7.2 placements,
 * 3.8 health and dental, 3.10.1 unreportable figures, 3.11.1 adoptions, 3.12.1 caseloads.
 */
import { accepted, type TargetInput } from '@yardstick/sdk';
import { describe, expect, it, vi } from 'vitest';
import { rotherham as report } from '../../server/demonstration/rotherham-2017-01.js';
import { publishedLine, shown } from '../kit/scenarios/reading.js';
import {
  card,
  caseload,
  commentary,
  figures,
  january,
  november,
  of,
  openPanel,
  panel,
  plans,
  said,
  toPanel,
  visits,
  year,
} from '../kit/scenarios/rotherham.js';
import { print, reasonsAgainst, refusals } from '../kit/scenarios/words.js';

const { service, rotherham, neighbour, line, compared } = await openPanel();
/** The instant of the first publication, and the stable id of its narrative on dental checks. */
let published: { readonly at: string; readonly dental: string };

describe('a measure', () => {
  it('is redefined by the panel with a reason, from the change of system (3.1, 3.4.1)', async () => {
    const { administrator, member } = rotherham;
    const proposal = {
      ...{ ...card, ...november, reference: '3.4.1', measure: plans.inFull },
      kind: 'REDEFINE',
      reason: { en: 'This no longer relates just to the date of the plan but includes the full details.' },
      effectiveFrom: '2016-11-01',
    } as const;
    const { scorecardChange: change } = accepted(await administrator.scorecards.changes.propose(proposal));
    expect(change).toMatchObject({ state: 'PROPOSED', comparable: false });
    const agreed = { ...card, changes: [change.id], note: { en: 'Agreed for Liquid Logic.' } };
    accepted(await administrator.scorecards.changes.agree(agreed));

    const lineOn = async (on: string) => {
      const edition = await member.scorecards.edition({ ...card, on });
      return edition?.lines.find(({ reference }) => reference === '3.4.1')?.measure.code;
    };
    expect([await lineOn('2016-10-31'), await lineOn('2016-11-01')]).toEqual([plans.dated, plans.inFull]);
    const lineage = await member.measures.lineage({ ...of, measure: plans.inFull });
    const before = { predecessor: { code: plans.dated }, change: { reason: proposal.reason } };
    expect(lineage?.predecessors).toMatchObject([before]);
    const likeForLike = await member.scorecards.likeForLike({ ...card, period: '2016-M11' });
    const leftOut = likeForLike?.leftOut.map(({ reference, reason }) => `${reference} ${reason}`);
    expect(leftOut).toContain('3.4.1 REPLACED');
    expect(likeForLike?.explanation.en).toMatch(/^It is not possible to compare/);
  });
});

describe('targets', () => {
  const set = async (target: TargetInput) =>
    accepted(await rotherham.administrator.targets.setOne({ ...of, ...target })).target;

  it('are those of the report, with their rationale (2.2, 3.7.2, 3.8.2)', async () => {
    for (const target of report.targets) await set(target as TargetInput);
    const which = { ...of, measures: ['three-or-more-placements'] };
    const [target] = (await rotherham.member.targets.page(which)).nodes;
    expect(target).toMatchObject({ kind: 'LOCAL', state: 'CONFIRMED', aim: { value: '10' }, version: 1 });
    expect(target?.rationale?.basis.en).toContain("Rotherham's improvement journey (para 2.2)");
  });

  it('may be national and local for one measure, each proposed and then confirmed', async () => {
    for (const target of visits) {
      const { version } = await set(target);
      const { measure, period } = target;
      const which = { ...of, measure, period, version };
      const confirmed = accepted(await rotherham.administrator.targets.confirmOne(which));
      expect(confirmed.target).toMatchObject({ state: 'CONFIRMED', kind: target.kind, version: 2 });
    }
  });

  it('may be bands, entered by their edge or by their ring, two for one measure', async () => {
    const of = { ...year, measure: caseload };
    const edge = await set({ ...of, aim: { bandEdgeInside: { low: '10', high: '16', edge: '2' } } });
    expect(edge.aim).toMatchObject({ redLow: '10', greenLow: '12', greenHigh: '14', redHigh: '16' });
    const aim = { bandRingOutside: { low: '9', high: '12', ring: '2' } };
    const ring = await set({ ...of, standard: 'Workload promise', aim });
    expect(ring.aim).toMatchObject({ redLow: '7', greenLow: '9', greenHigh: '12', redHigh: '14' });
  });

  it('of a count are profiled: last year’s 43 for the year (3.11.1), 36 to January', async () => {
    const measure = 'adoptions-year-to-date';
    await set({ ...year, measure, aim: { point: { value: '43' } } });
    await set({ ...year, measure, period: '2017-M1', aim: { point: { value: '36', tolerance: '2' } } });
    const { nodes } = await rotherham.member.targets.page({ ...of, measures: [measure] });
    expect(nodes.map(({ period }) => period.code)).toEqual(['2017-M1', '201617-FY']);
  });
});

describe('figures', () => {
  const due = async () => {
    const days = { on: '2017-02-20', until: '2017-03-31' };
    return (await rotherham.author.reports.due.page({ ...of, ...days })).nodes[0];
  };

  it('are all missing when the report falls due to the panel', async () => {
    const schedule = { ...january, ...panel, kind: 'MONTHLY' } as const;
    accepted(await rotherham.administrator.reports.schedule(schedule));
    const report = await due();
    expect(report).toMatchObject({ report: { kind: 'MONTHLY' }, completeness: { missing: 22, total: 22 } });
    expect(report?.reminders.filter(({ kind }) => kind === 'FIGURE_MISSING')).toHaveLength(22);
  });

  it('include absences with their reason, system and expected date', async () => {
    const submission = accepted(await rotherham.officer.observations.submit({ ...of, rows: figures }));
    expect(submission).toMatchObject({ outcome: 'STORED', stored: figures.length });
    const report = await due();
    expect(report?.completeness).toEqual({ reported: 21, absent: 1, missing: 0, total: 22 });
    const overdue = report?.reminders.find(({ kind }) => kind === 'FIGURE_OVERDUE');
    expect(overdue?.message.en).toMatch(/line 3\.10\.1b was expected from Liquid Logic on 17 February 2017/);
    const { observation } = await line('3.10.1b');
    expect(observation?.figure).toMatchObject({ reason: 'NOT_CAPTURED', system: 'Liquid Logic' });
  });

  it('are rated by their targets, each standard separately, with an explanation', async () => {
    const rated = async (reference: string) =>
      (await line(reference)).standards.map(
        ({ target, rating }) => `${target.standard}, ${rating.rag}: ${rating.explanation.en}`,
      );
    expect(await rated('3.7.2')).toEqual(['Target, RED: 11.7 % is above the target of 10 %.']);
    expect(await rated('3.8.2')).toEqual(['Target, RED: 66.1 % is below the target of 95 %.']);
    expect(await rated('3.6.1a')).toEqual(['Target, RED: 78.7 % is below the target of 95 %.']);
    expect(await rated('3.6.1b')).toEqual(['Target, RED: 65.8 % is below the target of 90 %.']);
    expect(await rated('3.12.1a')).toEqual([
      'Target, GREEN: 12.9 is inside the target band of 10 to 16 and at least 2 from its edge.',
      'Workload promise, AMBER: 12.9 is above the target band of 9 to 12, but inside the acceptable range of 7 to 14.',
    ]);
  });

  it('have a direction only if there is no series break (3.2)', async () => {
    const way = async (reference: string) => {
      const { direction } = await line(reference);
      return [direction.arrow, direction.judgement, direction.reason ?? direction.explanation.en];
    };
    const down = 'Down from 12.8 % (December 2016) to 11.7 %: improving.';
    expect(await way('3.7.2')).toEqual(['DOWN', 'IMPROVING', down]);
    const up = 'Up from 55.6 % (December 2016) to 79.4 %: improving.';
    expect(await way('3.4.1')).toEqual(['UP', 'IMPROVING', up]);
    // 85.5 per 10,000 against 76.6 at the year end, from the earlier system.
    expect(await way('3.3b')).toEqual([null, 'NOT_RATED', 'SERIES_BREAK']);
  });

  it('have an outlook for the year end: 29 adoptions, 35 expected, 43 last year (3.11.1)', async () => {
    const [hope = { measure: '', period: '', reason: { en: '', cy: null }, judgedBy: '' }] = report.outlooks;
    accepted(await rotherham.author.outlooks.judge({ ...of, ...hope }));
    const { rating, outlook } = await line('3.11.1b');
    expect(rating.explanation.en).toBe('29 is below the target of 36 by more than the tolerance of 2.');
    expect(outlook.judgement).toMatchObject({ expectedValue: '35', judgedBy: hope.judgedBy });
    const projection = { projected: '34.8', runRate: '2.9', gapToTarget: '14', requiredRunRate: '7' };
    expect(outlook.projection).toMatchObject({ ...projection, outlook: 'UNLIKELY' });
  });
});

describe('narratives', () => {
  const why = () => reasonsAgainst(rotherham.author, { ...january, status: 'PROVISIONAL' });
  const placements = { ...january, measure: 'three-or-more-placements', kind: 'COMMENTARY' } as const;

  it('are required for each named line before publication', async () => {
    const disclosure = { school: 'SUPPRESS', threshold: 5, roundingBase: 5 } as const;
    const rules = { narrativeOn: ['RED', 'UNREPORTABLE'] as const, welshRequired: false, disclosure };
    accepted(await rotherham.administrator.publications.setRules({ ...of, ...rules }));
    expect(await why()).toEqual(
      ['3.6.1a', '3.6.1b', '3.7.2', '3.8.2', '3.10.1b', '3.11.1b'].map((line) => `${line} NARRATIVE_MISSING`),
    );
    const refused = await rotherham.approver.publications.publish(toPanel);
    expect(refused).toMatchObject({ publication: null });
    expect(refusals(refused)).toEqual(Array(6).fill('NARRATIVE_MISSING'));
  });

  it('with "on target" on a red line are flagged for a second look, and revised', async () => {
    const rash = { en: 'Moves have fallen and we are on target for the year.' };
    const { narrative } = accepted(await rotherham.author.narratives.writeOne({ ...placements, text: rash }));
    const { stableId: id, version } = narrative;
    const again = [{ narrative: { stableId: id }, language: 'EN', phrase: 'on target' }];
    expect((await line('3.7.2')).secondLooks).toMatchObject(again);
    const text = said(placements.measure);
    expect(text.en).toContain('Our target of reducing to less than 10% remains');
    accepted(await rotherham.author.narratives.revise({ ...of, id, version, text }));
    expect((await line('3.7.2')).secondLooks).toEqual([]);
    accepted(await rotherham.author.narratives.submitOne({ ...of, id }));
    expect(await why()).toContain('3.7.2 NARRATIVE_NOT_APPROVED');
    accepted(await rotherham.approver.narratives.approveOne({ ...of, id }));
  });

  it('are never approved by their author', async () => {
    const both = await rotherham.person('Deborah', 'AUTHOR', 'APPROVER');
    const dental = { ...placements, measure: 'dental-checks', text: said('dental-checks') };
    const { stableId: id } = accepted(await both.narratives.writeOne(dental)).narrative;
    accepted(await both.narratives.submitOne({ ...of, id }));
    expect(refusals(await both.narratives.approveOne({ ...of, id }))).toEqual(['SAME_PERSON']);
    const byAuthor = rotherham.author.narratives.approveOne({ ...of, id });
    await expect(byAuthor).rejects.toMatchObject({ kind: 'forbidden' });
    accepted(await rotherham.approver.narratives.approveOne({ ...of, id }));
    published = { at: '', dental: id };
  });

  it('of the report are approved, with an action that has an owner, a date and a rating', async () => {
    for (const words of commentary) await print(rotherham, words);
    // Visits 'should improve following the latest round of recruitment' (3.6.1); the owner is invented.
    const action = { owner: 'Head of Service Children in Care', dueOn: '2017-03-31', rag: 'AMBER' } as const;
    const recruit = { en: 'Fill the permanent posts of team managers.' };
    const measure = 'visits-national-minimum-standard';
    const id = await print(rotherham, { ...placements, measure, kind: 'ACTION', text: recruit, action });
    const progress = { id, reportedOn: '2017-02-20', rag: 'GREEN' } as const;
    const note = { en: 'Two of three are filled.' };
    accepted(await rotherham.author.actions.report({ ...of, ...progress, note }));
    const { nodes } = await rotherham.member.actions.page({ ...of, open: true });
    const stands = { ...action, currentRag: 'GREEN', finishedOn: null };
    expect(nodes.map(({ narrative }) => narrative.action)).toMatchObject([stands]);
    expect(await why()).toEqual([]);
  });
});

describe('the publication', () => {
  it('is hidden from others before its release, and then shows only disclosed figures', async () => {
    const until = Date.now() + 8000;
    const embargo = { until: new Date(until).toISOString() };
    const { publication } = accepted(await rotherham.approver.publications.publish({ ...toPanel, embargo }));
    expect(publication).toMatchObject({ version: 1, status: 'PROVISIONAL' });
    expect(publication.summary.rag).toEqual({ red: 5, amber: 0, green: 1, notRated: 16, total: 22 });
    published = { ...published, at: publication.publishedAt };
    expect((await neighbour.publications.page(of)).nodes).toEqual([]);
    expect(await neighbour.publications.get(january)).toBeNull();
    expect(await neighbour.publications.byId(publication.id)).toBeNull();
    expect(await compared('long-term-placement-stability')).toBeNull();
    expect(Date.now()).toBeLessThan(until);

    await vi.waitUntil(() => neighbour.publications.get(january), { timeout: 20_000, interval: 250 });
    expect(Date.now()).toBeGreaterThanOrEqual(until);
    const again = accepted(await rotherham.approver.publications.publish(toPanel));
    expect(again.publication).toMatchObject({ id: publication.id, version: 1 });
    const released = await neighbour.publications.get(january);
    expect(released).toMatchObject({ id: publication.id, publishedBy: null });
    expect(await service.nobody.publications.get(january)).toBeNull();
  });

  it('hides the one assessment of two from neighbours (3.8.4)', async () => {
    const inside = await publishedLine(rotherham.member, january, '3.8.4');
    const figure = { display: '50.0 %', numerator: '1', denominator: '2' };
    expect(inside?.observation?.figure).toMatchObject(figure);
    const outside = await publishedLine(neighbour, january, '3.8.4');
    expect(outside?.observation?.figure).toMatchObject({ reason: 'CONFIDENTIAL', symbol: 'c' });
    expect(outside).toMatchObject({ narratives: [], narrativesWithheld: 1 });
  });

  it('is in the neighbour’s benchmark, with absences too', async () => {
    expect(await compared('long-term-placement-stability')).toBe('66.2 %');
    expect(await compared('dental-checks')).toBe('66.1 %');
    expect(await compared('care-leavers-in-suitable-accommodation')).toBe('NOT_CAPTURED');
  });

  it('is corrected with a new narrative when figures are rerun (3.8.1)', async () => {
    // The value of the rerun is invented.
    const rerun = { measure: 'dental-checks', period: '2017-M1', value: '71.9', status: 'REVISED' } as const;
    accepted(await rotherham.officer.observations.submit({ ...of, rows: [rerun] }));
    const since = await rotherham.member.publications.changesSince(january);
    expect(since?.changes).toMatchObject([
      { reason: 'REVISION', before: { en: '66.1, PROVISIONAL' }, after: { cy: '71.9, REVISED' } },
    ]);

    const erratum = { en: 'Dental checks entered late have been counted: 71.9 %, not 66.1 %.' };
    const correct = () => rotherham.approver.publications.correct({ ...january, erratum });
    expect(refusals(await correct())).toEqual(['CHANGED_SINCE_APPROVAL']);
    const text = { en: 'With the checks that were entered late 71.9 % are in time, still short of 95 %.' };
    const words = { ...january, measure: 'dental-checks', kind: 'COMMENTARY', text } as const;
    await print(rotherham, { ...words, replaces: published.dental });
    expect(accepted(await correct()).publication).toMatchObject({ version: 2, erratum });
  });

  it('leaves a trace: both versions, the changes with reasons, and the earlier state', async () => {
    const dental = async (version: number) => {
      const line = await publishedLine(neighbour, { ...january, version }, '3.8.2');
      return [shown(line?.observation?.figure), line?.rating.rag, line?.narratives.length];
    };
    expect(await dental(1)).toEqual(['66.1 %', 'RED', 1]);
    expect(await dental(2)).toEqual(['71.9 %', 'RED', 1]);
    const { changes } = (await neighbour.publications.get(january)) ?? {};
    expect(changes?.map(({ kind, reason, reference }) => [reference, kind, reason])).toEqual([
      ['3.8.2', 'FIGURE', 'REVISION'],
      ['3.8.2', 'NARRATIVE', 'NEW_WORDS'],
      ['3.8.2', 'NARRATIVE', 'NEW_WORDS'],
    ]);
    expect(await compared('dental-checks')).toBe('71.9 %');
    const then = await line('3.8.2', { asAt: published.at });
    expect(then.observation?.figure).toMatchObject({ display: '66.1 %' });
    expect(then.narratives.map(({ stableId }) => stableId)).toContain(published.dental);
    expect((await rotherham.member.publications.changesSince(january))?.changes).toEqual([]);
  });
});
