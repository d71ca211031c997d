import { describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type OneNarrativeInput, oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { withConcurrentWrite } from '../../kit/database/serialisation-conflict.js';

const app = await openTestApp();
const { services } = app;
await defineShared(app, measureInput('adoptions'), measureInput('other'));
const council = await councilAtWork(app, merton);
const { author, approver, administrator, member } = council;
await council.scorecard('monthly', ['adoptions']);

const input = (more: Partial<OneNarrativeInput> = {}): OneNarrativeInput => ({
  council: merton,
  scorecard: 'monthly',
  measure: 'adoptions',
  period: '2018-M9',
  kind: 'COMMENTARY',
  text: { en: 'Two adoption orders were granted.', cy: null },
  ...more,
});
const write = (more: Partial<OneNarrativeInput> = {}) => oneNarrative(services).write(author, input(more));
const addDraft = async (more: Partial<OneNarrativeInput> = {}) => {
  const { record } = accepted(await write(more));
  return { council: merton, id: record.id };
};
const addSubmitted = async () => {
  const narrative = await addDraft();
  accepted(await oneNarrative(services).submit(author, narrative));
  return narrative;
};
const action = { owner: 'Head of Service', dueOn: '2019-01-31', rag: 'AMBER' } as const;

describe('a narrative', () => {
  it('is a draft of its author, then submitted, then approved by another person', async () => {
    const { record } = accepted(await write({ text: { en: ' Orders granted. ', cy: ' ' } }));
    expect(record).toMatchObject({
      state: 'DRAFT',
      author: author.name,
      approver: null,
      version: 1,
      text: { en: 'Orders granted.', cy: null },
    });
    const key = { council: merton, id: record.id };
    const submitted = accepted(await oneNarrative(services).submit(author, key)).record;
    expect(submitted).toMatchObject({ state: 'SUBMITTED', approver: null, version: 2 });
    const approved = accepted(await oneNarrative(services).approve(approver, key)).record;
    expect(approved).toMatchObject({ state: 'APPROVED', approver: approver.name, version: 3 });
    expect(approved.recordedAt.getTime()).toBeGreaterThan(record.recordedAt.getTime());
    expect(approved.text).toEqual(record.text);
  });

  it('is shown on its line, or on the scorecard if it belongs to no line', async () => {
    const period = '2018-M8';
    await write({ period });
    await write({ period, measure: 'other', kind: 'CAVEAT', text: { en: 'Of another measure.', cy: null } });
    await write({ period, measure: null, kind: 'OVERVIEW', text: { en: 'Of all.', cy: 'O bopeth.' } });
    await write({ period, measure: null, kind: 'ACTION', action, text: { en: 'To do.', cy: null } });
    const report = await council.rated('monthly', period);
    expect(report.lines[0]?.narratives.map(({ text }) => text.en)).toEqual([
      'Two adoption orders were granted.',
    ]);
    expect(report.narratives.map(({ kind, text }) => [kind, text.cy])).toEqual([
      ['CAVEAT', null],
      ['OVERVIEW', 'O bopeth.'],
      ['ACTION', null],
    ]);
    expect(report.narratives[2]?.action).toEqual(action);
  });
});

describe('four eyes', () => {
  it('an author who may also approve cannot approve what they wrote', async () => {
    const both = await app.as(merton, 'AUTHOR', 'APPROVER');
    const { record } = accepted(await oneNarrative(services).write(both, input()));
    const key = { council: merton, id: record.id };
    accepted(await oneNarrative(services).submit(both, key));
    expect(faults(await oneNarrative(services).approve(both, key))).toEqual(['SAME_PERSON at id']);
    accepted(await oneNarrative(services).approve(approver, key));
  });
});

describe('a step in the wrong state', () => {
  it('approving a draft is refused', async () => {
    expect(problemsOf(await oneNarrative(services).approve(approver, await addDraft()))).toEqual([
      { code: 'WRONG_STATE', path: ['id'], found: 'DRAFT', expected: 'SUBMITTED' },
    ]);
  });

  it('submitting twice and approving twice are refused', async () => {
    const key = await addSubmitted();
    expect(faults(await oneNarrative(services).submit(author, key))).toEqual(['WRONG_STATE at id']);
    accepted(await oneNarrative(services).approve(approver, key));
    expect(faults(await oneNarrative(services).approve(approver, key))).toEqual(['WRONG_STATE at id']);
  });

  it('is stale after a concurrent change, with the current version', async () => {
    const key = await addSubmitted();
    const change = {
      text: `UPDATE narrative SET text_en = 'Other words', version = version + 2 WHERE id = $1`,
      values: [key.id],
    };
    const outcome = await withConcurrentWrite(app.test.administrator, change, () =>
      oneNarrative(services).approve(approver, key),
    );
    expect(problemsOf(outcome)).toEqual([{ code: 'STALE', path: ['id'], currentVersion: 4 }]);
  });

  it('by two approvers at the same time is one approval', async () => {
    const key = await addSubmitted();
    const second = { ...approver, name: 'Second approver' };
    const both = await Promise.all(
      [approver, second].map((person) => oneNarrative(services).approve(person, key)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an invalid narrative is refused with the path of the problem', () => {
  it.each<[string, Partial<OneNarrativeInput>, readonly string[]]>([
    ['on an unknown scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
    ['on an unknown measure', { measure: 'unknown' }, ['NOT_FOUND at measure']],
    ['a commentary without a measure', { measure: null }, ['REQUIRED at measure']],
    ['in a malformed period', { period: '2018-M13' }, ['MALFORMED_PERIOD at period']],
    ['in Welsh only', { text: { en: ' ', cy: 'Gair' } }, ['REQUIRED at text.en']],
    ['too long', { text: { en: 'x'.repeat(10_001), cy: null } }, ['TOO_LONG at text.en']],
    ['an action without an owner', { kind: 'ACTION' }, ['REQUIRED at action']],
    ['a commentary with an action', { action }, ['WRONG_STATE at action']],
    [
      'an action with neither owner nor day',
      { kind: 'ACTION', action: { owner: ' ', dueOn: 'soon', rag: 'RED' } },
      ['REQUIRED at action.owner', 'MALFORMED_DATE at action.dueOn'],
    ],
  ])('%s', async (_, more, places) => {
    expect(faults(await write(more))).toEqual(places);
  });

  it.each(['no-id', '00000000-0000-4000-8000-000000000000'])('with the unknown id %s', async (id) => {
    const key = { council: merton, id };
    expect(faults(await oneNarrative(services).submit(author, key))).toEqual(['NOT_FOUND at id']);
  });

  it("another council's narrative, which is not found", async () => {
    const key = await addSubmitted();
    const stranger = await app.as(rotherham, 'APPROVER');
    const theirs = { ...key, council: rotherham };
    expect(faults(await oneNarrative(services).approve(stranger, theirs))).toEqual(['NOT_FOUND at id']);
  });
});

describe('permissions', () => {
  it('authors write', async () => {
    const writers = await whoMay(app, merton, (person) => oneNarrative(services).write(person, input()));
    expect(writers).toEqual(['AUTHOR']);
  });

  it('authors submit', async () => {
    const key = await addDraft();
    const submitters = await whoMay(app, merton, (person) => oneNarrative(services).submit(person, key));
    expect(submitters).toEqual(['AUTHOR']);
  });

  it('only approvers approve, not even administrators', async () => {
    const key = await addSubmitted();
    const approvers = await whoMay(app, merton, (person) => oneNarrative(services).approve(person, key));
    expect(approvers).toEqual(['APPROVER']);
    await expect(oneNarrative(services).approve(administrator, key)).rejects.toThrow('APPROVER');
    await expect(oneNarrative(services).approve(member, key)).rejects.toThrow('APPROVER');
  });
});
