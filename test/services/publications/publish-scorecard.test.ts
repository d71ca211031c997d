import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/services/publications/snapshot-report.js';
import { accepted, merton, openTestApp, problemsOf } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { whoMay } from '../../kit/councils/who-may.js';

const app = await openTestApp();
let council: PublishingCouncil;
const period = '2018-M9';

/** A red line and a green one; nothing is wrong with them. */
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

describe('a-report-that-is-published', () => {
  it('is-frozen-as-it-stood-with-values-ratings-words-and-the-versions-of-the-rules', async () => {
    const code = await readyScorecard('frozen');
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

  it('has-the-hash-of-its-text-and-no-other', async () => {
    const found = await council.services.findPublication(council.member, {
      ...{ council: merton, scorecard: 'frozen', period, version: null },
    });
    expect(found?.publication.contentHash).toBe(
      createHash('sha256').update(`${found?.content}`).digest('hex'),
    );
  });

  it('is-the-same-when-it-is-published-again', async () => {
    const again = accepted(await council.publish('frozen', period));
    const first = await council.services.findPublicationById(council.member, again.publication.id);
    expect(first).toEqual(again);
    expect(again.publication.version).toBe(1);
  });

  it('by-two-at-once-is-one-publication', async () => {
    const code = await readyScorecard('at-once', ['adoptions']);
    const both = await Promise.all([council.publish(code, period), council.publish(code, period)]);
    const ids = both.map((result) => accepted(result).publication.id);
    expect(new Set(ids).size).toBe(1);
  });

  it('is-published-again-as-more-settled-or-to-another-meeting-but-not-with-other-content', async () => {
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

  it('keeps-its-colour-whatever-becomes-of-the-target-and-its-tolerance', async () => {
    const point = { value: '90', tolerance: '15' };
    await council.target('stability', '201819-FY', '90', { aim: { point } });
    const live = await council.rated('frozen', period);
    expect(live.lines[0]?.rating.rag).toBe('AMBER');
    const found = await council.services.findPublication(council.member, {
      ...{ council: merton, scorecard: 'frozen', period, version: 1 },
    });
    expect(readDocument(`${found?.content}`).lines[0]?.rating.rag).toBe('RED');
    await council.target('stability', '201819-FY', '90');
  });

  it('has-words-that-nobody-moves-any-more', async () => {
    const code = await readyScorecard('words');
    const id = await council.explain(code, period, 'stability');
    accepted(await council.publish(code, period));
    const [line] = (await council.rated(code, period)).lines;
    expect(line?.narratives[0]?.state).toBe('PUBLISHED');
    const key = { council: merton, id };
    expect(faults(await council.services.submitNarrative(council.author, key))).toEqual([
      'WRONG_STATE at id',
    ]);
  });
});

describe('publishing-is-refused-with-every-reason', () => {
  it('a-red-line-without-words-an-unapproved-text-a-proposed-target-and-a-figure-that-nobody-gave', async () => {
    const code = await readyScorecard('unready', ['stability', 'adoptions', 'visits']);
    await council.target('visits', '201819-FY', '50', { state: 'PROPOSED' });
    accepted(
      await council.services.writeNarrative(council.author, {
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
    const asked = await council.services.findReadiness(council.author, {
      ...{ council: merton, scorecard: code, period, status: 'FINAL' },
    });
    expect(asked?.reasons).toEqual(reasons);
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

  it('an-absence-of-which-nobody-says-why', async () => {
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

  it('what-the-council-asks-of-itself-amber-lines-and-welsh', async () => {
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
  ['of-no-scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
  ['of-no-period', { period: '2018' }, ['MALFORMED_PERIOD at period']],
  ['to-no-meeting', { meetingOn: '2018-11-07' }, ['NOT_FOUND at meetingOn']],
  ['until-no-moment', { embargo: { until: 'soon' } }, ['MALFORMED_INSTANT at embargo.until']],
  ['until-yesterday', { embargo: { until: '2018-10-31T09:30:00Z' } }, ['OUT_OF_RANGE at embargo']],
])('a-publication-%s-is-refused', async (_, more, places) => {
  const input = {
    scorecard: 'frozen',
    period,
    visibility: 'COUNCIL' as const,
    meetingOn: '2018-12-04',
    ...more,
  };
  expect(faults(await council.publish(input.scorecard, input.period, input))).toEqual(places);
});

describe('who-may', () => {
  const input = () => ({
    ...{ council: merton, scorecard: 'frozen', period, committee: 'scrutiny', meetingOn: '2018-11-06' },
    ...({ status: 'PROVISIONAL', visibility: 'PUBLIC' } as const),
  });

  it('publish-correct-and-withdraw: approvers-alone', async () => {
    const { services } = council;
    const erratum = { en: 'Wrong.', cy: null };
    const key = { council: merton, id: 'none', reason: 'Wrong' };
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

  it('say-what-publications-need: administrators', async () => {
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
