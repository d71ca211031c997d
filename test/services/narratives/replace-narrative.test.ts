import { beforeAll, describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp, problemsOf } from '../../kit/councils/councils.js';
import { type OneNarrativeInput, oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';

const app = await openTestApp();
const period = '2018-M9';
const card = { council: merton, scorecard: 'monthly', period };
const erratum = { en: 'Eleven checks had not been entered.', cy: null };
let council: PublishingCouncil;
let published: string;
/** An instant at which the wrong figure was published. */
let before: string;

const words = (more: Partial<OneNarrativeInput>): OneNarrativeInput => ({
  ...{ ...card, measure: 'dental', kind: 'COMMENTARY' },
  text: { en: 'At 70 % we are nearer.', cy: null },
  ...more,
});
const write = (more: Partial<OneNarrativeInput>) =>
  oneNarrative(council.services).write(council.author, words(more));
const approve = async (id: string): Promise<void> => {
  accepted(await oneNarrative(council.services).submit(council.author, { council: merton, id }));
  accepted(await oneNarrative(council.services).approve(council.approver, { council: merton, id }));
};
const correct = () => council.services.correctPublication(council.publisher, { ...card, erratum });
const currentWords = async () =>
  (await council.rated('monthly', period)).lines[0]?.narratives.map(({ text, kind }) => [kind, text.en]);

beforeAll(async () => {
  council = await publishingCouncil(app, merton);
  await council.measure('dental');
  await council.measure('other');
  await council.scorecard('monthly', ['dental', 'other']);
  await council.observe('dental', { [period]: '66.1' });
  await council.observe('other', { [period]: '50' });
  await council.target('dental', '201819-FY', '95');
  published = await council.explain('monthly', period, 'dental', 'At 66.1 % we are far from it.');
  const action = { owner: 'Head of health', dueOn: '2018-12-31', rag: 'AMBER' as const };
  await approve(
    accepted(await write({ kind: 'ACTION', text: { en: 'Enter them.', cy: null }, action })).record.id,
  );
  accepted(await council.publish('monthly', period));
  before = new Date().toISOString();
  await council.observe('dental', { [period]: '70' });
});

describe('a-published-figure-that-was-wrong', () => {
  it('cannot-be-corrected-with-words-approved-for-the-old-figure', async () => {
    expect(problemsOf(await correct())).toEqual([
      { code: 'CHANGED_SINCE_APPROVAL', path: ['scorecard'], reference: '1', approved: '66.1, FINAL' },
    ]);
  });

  it('is-corrected-once-replacement-words-are-approved', async () => {
    const { record } = accepted(await write({ replaces: published }));
    expect(record.replaces).toBe(published);
    expect(faults(await correct())).toEqual([
      'CHANGED_SINCE_APPROVAL at scorecard',
      'NARRATIVE_NOT_APPROVED at scorecard',
    ]);
    await approve(record.id);
    expect(await currentWords()).toEqual([
      ['ACTION', 'Enter them.'],
      ['COMMENTARY', 'At 70 % we are nearer.'],
    ]);
    accepted(await correct());
    const texts = async (version: number) => {
      const document = await council.services.findPublication(council.member, { ...card, version });
      return document?.content.match(/At [\d.]+ %/g);
    };
    expect(await Promise.all([1, 2].map(texts))).toEqual([['At 66.1 %'], ['At 70 %']]);
  });

  it('has-its-own-words-in-the-report-as-of-an-earlier-instant', async () => {
    const then = await council.services.rateScorecard(council.member, { ...card, asAt: before });
    expect(then?.lines[0]?.narratives.map(({ id }) => id)).toContain(published);
  });
});

describe('words-are-not-replaced', () => {
  it('if-they-are-unknown-or-of-another-line-kind-or-period', async () => {
    const action = { owner: 'Head of health', dueOn: '2018-12-31', rag: 'AMBER' as const };
    for (const more of [
      { measure: 'other' },
      { kind: 'CAVEAT' },
      { period: '2018-M8' },
      { replaces: merton },
      { kind: 'ACTION', action },
    ] as const) {
      expect(faults(await write({ replaces: published, ...more }))).toEqual(['NOT_FOUND at replaces']);
    }
  });

  it('before-they-are-published', async () => {
    const draft = accepted(await write({ measure: 'other' })).record;
    expect(problemsOf(await write({ measure: 'other', replaces: draft.id }))).toEqual([
      { code: 'WRONG_STATE', path: ['replaces'], found: 'DRAFT', expected: 'PUBLISHED' },
    ]);
  });
});
