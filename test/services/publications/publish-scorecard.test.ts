import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/services/publications/snapshot-report.js';
import { accepted, merton, openTestApp, problemsOf } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { publicationById } from '../../kit/councils/read-publications.js';
import { whoMay } from '../../kit/councils/who-may.js';

const app = await openTestApp();
let council: PublishingCouncil;
const period = '2018-M9';

/** A scorecard with a red line and a green one. */
async function readyScorecard(code: string, measures = ['stability', 'adoptions']) {
  await council.scorecard(code, measures);
  return code;
}

beforeAll(async () => {
  await defineShared(app, measureInput('stability'), measureInput('adoptions'), measureInput('visits'));
  council = await publishingCouncil(app, merton);
  await council.observe('stability', { '2018-M8': '95', [period]: { value: '80', status: 'PROVISIONAL' } });
  await council.observe('adoptions', { [period]: '92' });
  await council.target('stability', '201819-FY', '90');
  await council.target('adoptions', '201819-FY', '90');
});

describe('a-published-report', () => {
  it('is-a-snapshot-with-values-ratings-words-and-rule-versions', async () => {
    const code = await readyScorecard('snapshot');
    await council.explain(code, period, 'stability');
    const { publication, content } = accepted(await council.publish(code, period));
    expect(publication).toMatchObject({
      version: 1,
      status: 'PROVISIONAL',
      visibility: 'PUBLIC',
      erratum: null,
      withdrawal: null,
      publishedBy: 'Director',
      header: { scorecard: { code }, period, committee: { code: 'scrutiny' }, meetingOn: '2018-11-06' },
    });
    const [line] = readDocument(content).lines;
    expect(line).toMatchObject({
      reference: '1',
      observation: { figure: { kind: 'VALUE', value: '80' }, status: 'PROVISIONAL', version: 1 },
      rating: {
        rag: 'RED',
        ruleVersion: 'standard-1',
        explanation: { en: '80.0 % is below the target of 90 %.' },
      },
      standards: [{ standard: 'Target', version: 1, aim: { shape: 'POINT', value: '90', tolerance: '0' } }],
      direction: { judgement: 'WORSENING', comparedWith: ['2018-M8'] },
      narratives: [{ text: { en: 'Two placements broke down.', cy: null } }],
    });
    expect(publication.header.summary.rag).toEqual({ red: 1, amber: 0, green: 1, notRated: 0, total: 2 });
  });

  it('has-the-hash-of-its-text', async () => {
    const stored = await council.services.findPublication(council.member, {
      ...{ council: merton, scorecard: 'snapshot', period, version: null },
    });
    expect(stored?.publication.contentHash).toBe(
      createHash('sha256').update(`${stored?.content}`).digest('hex'),
    );
  });

  it('is-the-same-publication-when-published-again', async () => {
    const again = accepted(await council.publish('snapshot', period));
    const first = await publicationById(council.services, council.member, again.publication.id);
    expect(first).toEqual(again);
    expect(again.publication.version).toBe(1);
  });

  it('is-the-same-publication-under-the-same-embargo-and-another-one-under-another', async () => {
    const code = await readyScorecard('embargoed', ['adoptions']);
    const until = (time: string) => council.publish(code, period, { embargo: { until: time } });
    const first = accepted(await until('2099-07-03T09:30:00Z'));
    const again = accepted(await until('2099-07-03T10:30:00+01:00'));
    expect(again.publication.id).toBe(first.publication.id);
    expect(faults(await until('2099-07-03T09:30:01Z'))).toEqual(['ALREADY_EXISTS at scorecard']);
    expect(faults(await council.publish(code, period))).toEqual(['ALREADY_EXISTS at scorecard']);
  });

  it('published-twice-at-the-same-time-is-one-publication', async () => {
    const code = await readyScorecard('at-once', ['adoptions']);
    const both = await Promise.all([council.publish(code, period), council.publish(code, period)]);
    const ids = both.map((result) => accepted(result).publication.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('is-published-again-with-a-more-settled-status-or-to-another-meeting-but-not-with-other-content', async () => {
    const code = await readyScorecard('again', ['adoptions']);
    const first = accepted(await council.publish(code, period, { visibility: 'COUNCIL' }));
    const settled = accepted(await council.publish(code, period, { visibility: 'COUNCIL', status: 'FINAL' }));
    const later = accepted(
      await council.publish(code, period, {
        visibility: 'COUNCIL',
        status: 'FINAL',
        meetingOn: '2018-12-04',
      }),
    );
    expect([first, settled, later].map(({ publication }) => publication.version)).toEqual([1, 2, 3]);
    await council.target('adoptions', '201819-FY', '91');
    expect(
      faults(
        await council.publish(code, period, {
          visibility: 'COUNCIL',
          status: 'FINAL',
          meetingOn: '2018-12-04',
        }),
      ),
    ).toEqual(['ALREADY_EXISTS at scorecard']);
    await council.target('adoptions', '201819-FY', '90');
  });

  it('keeps-its-rag-rating-when-the-target-and-its-tolerance-change', async () => {
    const point = { value: '90', tolerance: '15' };
    await council.target('stability', '201819-FY', '90', { aim: { point } });
    const live = await council.rated('snapshot', period);
    expect(live.lines[0]?.rating.rag).toBe('AMBER');
    const stored = await council.services.findPublication(council.member, {
      ...{ council: merton, scorecard: 'snapshot', period, version: 1 },
    });
    expect(readDocument(`${stored?.content}`).lines[0]?.rating.rag).toBe('RED');
    await council.target('stability', '201819-FY', '90');
  });

  it('has-narratives-that-no-longer-change-state', async () => {
    const code = await readyScorecard('words');
    const id = await council.explain(code, period, 'stability');
    accepted(await council.publish(code, period));
    const [line] = (await council.rated(code, period)).lines;
    expect(line?.narratives[0]?.state).toBe('PUBLISHED');
    const key = { council: merton, id };
    expect(faults(await oneNarrative(council.services).submit(council.author, key))).toEqual([
      'WRONG_STATE at id',
    ]);
  });
});

describe('publishing-is-refused-with-every-reason-for', () => {
  it('a-red-line-without-words-an-unapproved-text-a-proposed-target-and-a-missing-figure', async () => {
    const code = await readyScorecard('unready', ['stability', 'adoptions', 'visits']);
    await council.target('visits', '201819-FY', '50', { state: 'PROPOSED' });
    accepted(
      await oneNarrative(council.services).write(council.author, {
        ...{ council: merton, scorecard: code, period, measure: 'adoptions', kind: 'COMMENTARY' },
        text: { en: 'A draft.', cy: null },
      }),
    );
    const reasons = problemsOf(await council.publish(code, period, { status: 'FINAL' }));
    expect(reasons).toEqual([
      {
        code: 'FIGURE_NOT_SETTLED',
        path: ['scorecard'],
        reference: '1',
        found: 'PROVISIONAL',
        status: 'FINAL',
      },
      { code: 'NARRATIVE_MISSING', path: ['scorecard'], reference: '1', line: 'red' },
      { code: 'NARRATIVE_NOT_APPROVED', path: ['scorecard'], reference: '2', state: 'DRAFT' },
      { code: 'FIGURE_MISSING', path: ['scorecard'], reference: '3' },
      { code: 'TARGET_NOT_CONFIRMED', path: ['scorecard'], reference: '3', standard: 'Target' },
    ]);
    const readiness = await council.services.findReadiness(council.author, {
      ...{ council: merton, scorecard: code, period, status: 'FINAL' },
    });
    expect(readiness?.reasons).toEqual(reasons);
  });

  it('a-figure-that-changed-since-its-words-were-approved', async () => {
    const code = await readyScorecard('changed', ['stability']);
    const other = '2018-M7';
    await council.observe('stability', { [other]: '70' });
    await council.explain(code, other, 'stability');
    await council.observe('stability', { [other]: { value: '71', status: 'REVISED' } });
    expect(problemsOf(await council.publish(code, other))).toEqual([
      { code: 'CHANGED_SINCE_APPROVAL', path: ['scorecard'], reference: '1', approved: '70, FINAL' },
    ]);
    await council.observe('stability', { [other]: '70' });
    accepted(await council.publish(code, other));
  });

  it('an-overview-when-any-figure-changed', async () => {
    const code = await readyScorecard('overview', ['adoptions', 'visits']);
    const other = '2018-M6';
    await council.observe('adoptions', { [other]: '95' });
    await council.observe('visits', { [other]: { absence: { reason: 'NOT_CAPTURED', system: 'Mosaic' } } });
    await council.explain(code, other, null);
    await council.observe('visits', { [other]: '30' });
    const reasons = await council.publish(code, other);
    expect(faults(reasons)).toContain('CHANGED_SINCE_APPROVAL at scorecard');
    expect(problemsOf(reasons)).toContainEqual({
      ...{ code: 'CHANGED_SINCE_APPROVAL', path: ['scorecard'], reference: '2' },
      approved: 'NOT_CAPTURED Mosaic, FINAL',
    });
  });

  it('an-absence-without-an-explanation', async () => {
    const code = await readyScorecard('silent', ['visits']);
    const other = '2018-M5';
    await council.target('visits', '201819-FY', '50');
    await council.observe('visits', { [other]: { absence: { reason: 'NOT_AVAILABLE' } } });
    expect(faults(await council.publish(code, other))).toEqual(['ABSENCE_UNEXPLAINED at scorecard']);
    await council.observe('visits', {
      [other]: { absence: { reason: 'NOT_YET_DUE', expectedOn: '2018-12-01' } },
    });
    accepted(await council.publish(code, other));
  });

  it('the-rules-of-the-council-on-amber-lines-and-welsh', async () => {
    const code = await readyScorecard('own-rules', ['visits']);
    const other = '2018-M4';
    const aim = { point: { value: '60', tolerance: '10' } };
    await council.target('visits', other, '60', { aim });
    await council.observe('visits', { [other]: '55' });
    const rules = {
      council: merton,
      narrativeOn: ['AMBER', 'RED'] as const,
      welshRequired: true,
      disclosure: { school: 'SUPPRESS', threshold: 5, roundingBase: 5 } as const,
    };
    accepted(await council.services.setPublicationRules(council.administrator, rules));
    expect(faults(await council.publish(code, other))).toEqual(['NARRATIVE_MISSING at scorecard']);
    await council.explain(code, other, 'visits');
    expect(faults(await council.publish(code, other))).toEqual(['TRANSLATION_MISSING at scorecard']);
    const usual = { ...rules, narrativeOn: ['RED'] as const, welshRequired: false };
    accepted(await council.services.setPublicationRules(council.administrator, usual));
    accepted(await council.publish(code, other));
  });
});

it.each([
  ['of-an-unknown-scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
  ['of-a-malformed-period', { period: '2018' }, ['MALFORMED_PERIOD at period']],
  ['to-an-unknown-meeting', { meetingOn: '2018-11-07' }, ['NOT_FOUND at meetingOn']],
  ['until-a-malformed-instant', { embargo: { until: 'soon' } }, ['MALFORMED_INSTANT at embargo.until']],
  ['until-a-past-instant', { embargo: { until: '2018-10-31T09:30:00Z' } }, ['OUT_OF_RANGE at embargo']],
])('a-publication-%s-is-refused', async (_, more, places) => {
  const input = {
    scorecard: 'snapshot',
    period,
    visibility: 'COUNCIL' as const,
    meetingOn: '2018-12-04',
    ...more,
  };
  expect(faults(await council.publish(input.scorecard, input.period, input))).toEqual(places);
});

describe('permissions', () => {
  const input = () => ({
    ...{ council: merton, scorecard: 'snapshot', period, committee: 'scrutiny', meetingOn: '2018-11-06' },
    ...({ status: 'PROVISIONAL', visibility: 'PUBLIC' } as const),
  });

  it('only-approvers-publish-correct-and-withdraw', async () => {
    const { services } = council;
    const erratum = { en: 'Wrong.', cy: null };
    const key = { council: merton, id: 'none', reason: { en: 'Wrong', cy: null } };
    expect(await whoMay(app, merton, (person) => services.publishScorecard(person, input()))).toEqual([
      'APPROVER',
    ]);
    expect(
      await whoMay(app, merton, (person) => services.correctPublication(person, { ...input(), erratum })),
    ).toEqual(['APPROVER']);
    expect(await whoMay(app, merton, (person) => services.withdrawPublication(person, key))).toEqual([
      'APPROVER',
    ]);
  });

  it('only-administrators-set-publication-rules', async () => {
    const rules = {
      ...{ council: merton, narrativeOn: ['RED'] as const, welshRequired: false },
      disclosure: { school: 'SUPPRESS', threshold: 5, roundingBase: 5 } as const,
    };
    const { services } = council;
    expect(await whoMay(app, merton, (person) => services.setPublicationRules(person, rules))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
  });
});
