import { beforeAll, expect, it } from 'vitest';
import { accepted, merton, openTestApp, problemsOf } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';

const app = await openTestApp();
let council: PublishingCouncil;
const period = '2018-M9';

/** A scorecard with one red line. */
async function readyScorecard(code: string) {
  await council.scorecard(code, ['stability']);
  return code;
}

beforeAll(async () => {
  await defineShared(app, measureInput('stability'));
  council = await publishingCouncil(app, merton);
  await council.observe('stability', { [period]: '80' });
  await council.target('stability', '201819-FY', '90');
});

it('no-one-publishes-words-they-wrote-or-figures-they-submitted', async () => {
  const code = await readyScorecard('own');
  const other = '2018-M3';
  const approver = { memberships: council.approver.memberships };
  await council.observe('stability', { [other]: '60' });
  await council.target('stability', '201718-FY', '90');
  await council.explain(code, other, 'stability');
  const input = {
    ...{ council: merton, scorecard: code, period: other, committee: 'scrutiny', meetingOn: '2018-11-06' },
    ...({ status: 'FINAL', visibility: 'COUNCIL' } as const),
  };
  const byAuthor = await council.services.publishScorecard({ ...council.author, ...approver }, input);
  expect(problemsOf(byAuthor)).toMatchObject([{ code: 'SAME_PERSON', what: 'Publishing these words' }]);
  const byOfficer = await council.services.publishScorecard({ ...council.officer, ...approver }, input);
  expect(problemsOf(byOfficer)).toMatchObject([{ code: 'SAME_PERSON', what: 'Publishing these figures' }]);
  accepted(await council.services.publishScorecard(council.approver, input));
});

it('no-one-publishes-words-they-wrote-even-if-another-author-revised-them', async () => {
  const code = await readyScorecard('gone-over');
  const { services, author, approver } = council;
  const both = await app.as(merton, 'AUTHOR', 'APPROVER');
  const words = { council: merton, scorecard: code, measure: 'stability', period } as const;
  const text = { en: 'Two placements broke down.', cy: null };
  const { record } = accepted(
    await oneNarrative(services).write(both, { ...words, kind: 'COMMENTARY', text }),
  );
  const key = { council: merton, id: record.id };
  accepted(await services.reviseNarrative(author, { ...key, version: 1, text }));
  accepted(await oneNarrative(services).submit(author, key));
  accepted(await oneNarrative(services).approve(approver, key));
  const meeting = { committee: 'scrutiny', meetingOn: '2018-11-06' };
  const input = {
    ...{ council: merton, scorecard: code, period, ...meeting },
    ...({ status: 'PROVISIONAL', visibility: 'COUNCIL' } as const),
  };
  expect(problemsOf(await services.publishScorecard(both, input))).toMatchObject([
    { code: 'SAME_PERSON', what: 'Publishing these words' },
  ]);
  accepted(await services.publishScorecard(approver, input));
});
