import { describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
await defineShared(app, measureInput('adoptions'));
const council = await councilAtWork(app, merton);
const { author, approver } = council;
await council.scorecard('monthly', ['adoptions']);

const words = { council: merton, scorecard: 'monthly', measure: 'adoptions', period: '2018-M9' };
const text = { en: 'Two adoption orders were granted.', cy: null };

async function addDraft() {
  const { record } = accepted(
    await oneNarrative(services).write(author, { ...words, kind: 'COMMENTARY', text }),
  );
  return { council: merton, id: record.id };
}
async function addSubmitted() {
  const key = await addDraft();
  accepted(await oneNarrative(services).submit(author, key));
  return key;
}
const better = { en: 'Three were.', cy: 'Tri.' };

describe('a revised draft', () => {
  it('has the new words, in its next version', async () => {
    const input = { ...(await addDraft()), version: 1, text: better, citation: 'Page 3' };
    const record = accepted(await services.reviseNarrative(author, input));
    expect(record).toMatchObject({ text: better, citation: 'Page 3', state: 'DRAFT', version: 2 });
  });

  it('belongs to its last author, who cannot approve it', async () => {
    const key = await addDraft();
    const both = await app.as(merton, 'AUTHOR', 'APPROVER');
    const record = accepted(await services.reviseNarrative(both, { ...key, version: 1, text: better }));
    expect(record.authorId).toBe(both.id);
    accepted(await oneNarrative(services).submit(author, key));
    expect(faults(await oneNarrative(services).approve(both, key))).toEqual(['SAME_PERSON at id']);
    accepted(await oneNarrative(services).approve(approver, key));
  });

  it('cannot be approved by its first author either', async () => {
    const both = await app.as(merton, 'AUTHOR', 'APPROVER');
    const draft = await oneNarrative(services).write(both, { ...words, kind: 'COMMENTARY', text });
    const key = { council: merton, id: accepted(draft).record.id };
    accepted(await services.reviseNarrative(author, { ...key, version: 1, text: better }));
    accepted(await oneNarrative(services).submit(author, key));
    expect(faults(await oneNarrative(services).approve(both, key))).toEqual(['SAME_PERSON at id']);
    accepted(await oneNarrative(services).approve(approver, key));
  });

  it('is refused if the version is stale, the draft was submitted or the id is unknown', async () => {
    const key = await addDraft();
    const input = { ...key, version: 1, text: better };
    accepted(await services.reviseNarrative(author, input));
    expect(problemsOf(await services.reviseNarrative(author, input))).toEqual([
      { code: 'STALE', path: ['version'], currentVersion: 2 },
    ]);
    const ofSubmitted = { ...(await addSubmitted()), version: 2, text: better };
    expect(faults(await services.reviseNarrative(author, ofSubmitted))).toEqual(['WRONG_STATE at id']);
    expect(faults(await services.reviseNarrative(author, { ...input, id: 'none' }))).toEqual([
      'NOT_FOUND at id',
    ]);
  });

  it('is checked like a new one', async () => {
    const input = { ...(await addDraft()), version: 1, text: { en: ' ', cy: null } };
    expect(faults(await services.reviseNarrative(author, input))).toEqual(['REQUIRED at text.en']);
    const action = { owner: 'Head', dueOn: '2018-12-31', rag: 'RED' } as const;
    const wrong = { ...input, text: better, action };
    expect(faults(await services.reviseNarrative(author, wrong))).toEqual(['WRONG_STATE at action']);
  });
});

describe('returned words', () => {
  it('are a draft again, with the reason and without an approval', async () => {
    const key = await addSubmitted();
    accepted(await oneNarrative(services).approve(approver, key));
    const { record } = accepted(
      await oneNarrative(services).return(approver, {
        ...key,
        reason: { en: 'The figure changed.', cy: null },
      }),
    );
    expect(record).toMatchObject({
      state: 'DRAFT',
      approver: null,
      approverId: null,
      returnReason: { en: 'The figure changed.', cy: null },
    });
    accepted(await services.reviseNarrative(author, { ...key, version: record.version, text: better }));
  });

  it('need a reason, and must not be a draft or another council’s', async () => {
    const key = await addSubmitted();
    expect(
      faults(await oneNarrative(services).return(approver, { ...key, reason: { en: ' ', cy: null } })),
    ).toEqual(['REQUIRED at reason.en']);
    const draft = { ...(await addDraft()), reason: { en: 'Why not.', cy: null } };
    expect(faults(await oneNarrative(services).return(approver, draft))).toEqual(['WRONG_STATE at id']);
    const stranger = await app.as(rotherham, 'APPROVER');
    const theirs = { ...key, council: rotherham, reason: { en: 'Why not.', cy: null } };
    expect(faults(await oneNarrative(services).return(stranger, theirs))).toEqual(['NOT_FOUND at id']);
  });
});

describe('permissions', () => {
  it('authors revise; authors and approvers return', async () => {
    const key = await addDraft();
    expect(
      await whoMay(app, merton, (who) => services.reviseNarrative(who, { ...key, version: 9, text: better })),
    ).toEqual(['AUTHOR']);
    expect(
      await whoMay(app, merton, (who) =>
        oneNarrative(services).return(who, { ...key, reason: { en: 'Why not.', cy: null } }),
      ),
    ).toEqual(['APPROVER', 'AUTHOR']);
  });
});
