import { describe, expect, it } from 'vitest';
import type { ProposeScorecardChangeInput } from '../../../server/services/scorecards/propose-scorecard-change.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
await defineShared(app, measureInput('assessments'), measureInput('assessments-in-time'));
await council.scorecard('monthly', ['assessments']);
await council.committee('scrutiny', '2018-10-09');
await council.committee('cabinet');

const input = (more: Partial<ProposeScorecardChangeInput> = {}): ProposeScorecardChangeInput => ({
  council: merton,
  scorecard: 'monthly',
  kind: 'REMOVE',
  reference: '1',
  reason: { en: 'It is reported nationally.', cy: 'Adroddir arno’n genedlaethol.' },
  committee: 'scrutiny',
  meetingOn: '2018-10-09',
  effectiveFrom: '2019-04-01',
  ...more,
});
const propose = (more: Partial<ProposeScorecardChangeInput> = {}) =>
  services.proposeScorecardChange(council.administrator, input(more));
const filter = { scorecard: 'monthly' };

describe('a proposal', () => {
  it('by merton to replace 7 by 7a has a reason, a meeting, an effective date and a citation', async () => {
    const { record, measure } = accepted(
      await propose({
        kind: 'REPLACE',
        reference: '7',
        newReference: ' 7a ',
        measure: 'assessments-in-time',
        citation: 'Paragraph 2.9',
      }),
    );
    expect(measure?.code).toBe('assessments-in-time');
    expect(record).toMatchObject({
      kind: 'REPLACE',
      state: 'PROPOSED',
      reference: '7',
      newReference: '7a',
      reason: { en: 'It is reported nationally.', cy: 'Adroddir arno’n genedlaethol.' },
      meetingOn: '2018-10-09',
      effectiveFrom: '2019-04-01',
      citation: 'Paragraph 2.9',
    });
  });

  it('changes nothing of the scorecard until a meeting agrees', async () => {
    accepted(await propose({ reference: '1' }));
    expect((await council.rated('monthly', '2019-M5')).lines).toHaveLength(1);
  });

  it('is refused a second time from the same day, and accepted from another day', async () => {
    accepted(await propose({ reference: '2' }));
    expect(faults(await propose({ reference: '2' }))).toEqual(['ALREADY_EXISTS at reference']);
    accepted(await propose({ reference: '2', effectiveFrom: '2020-04-01' }));
    const both = await Promise.all([propose({ reference: '3' }), propose({ reference: '3' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an invalid proposal is refused with the path of the problem', () => {
  it.each<[string, Partial<ProposeScorecardChangeInput>, readonly string[]]>([
    ['to an unknown scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
    ['to an unknown committee', { committee: 'unknown' }, ['NOT_FOUND at committee']],
    ['to another committee’s meeting', { committee: 'cabinet' }, ['NOT_FOUND at meetingOn']],
    ['to a malformed day', { meetingOn: '9 October' }, ['MALFORMED_DATE at meetingOn']],
    ['from a day that does not exist', { effectiveFrom: '2019-04-31' }, ['MALFORMED_DATE at effectiveFrom']],
    ['without a reason', { reason: { en: ' ', cy: null } }, ['REQUIRED at reason.en']],
    ['with a blank reference', { reference: '' }, ['REQUIRED at reference']],
    [
      'a replacement without reference and measure',
      { kind: 'REPLACE' },
      ['REQUIRED at newReference', 'REQUIRED at measure'],
    ],
    ['a renumbering without a number', { kind: 'RENUMBER' }, ['REQUIRED at newReference']],
    ['an addition without a measure', { kind: 'ADD' }, ['REQUIRED at measure']],
    ['a redefinition without a measure', { kind: 'REDEFINE' }, ['REQUIRED at measure']],
    ['an unknown measure', { kind: 'ADD', measure: 'unknown' }, ['NOT_FOUND at measure']],
  ])('%s', async (_, more, places) => {
    expect(faults(await propose(more))).toEqual(places);
  });
});

it('proposals are ordered by effective date and reference, in pages of any size', async () => {
  for (const reference of ['b', 'a', 'c']) {
    accepted(await propose({ reference, effectiveFrom: '2018-12-01' }));
    accepted(
      await propose({
        reference,
        effectiveFrom: '2018-12-01',
        kind: 'REDEFINE',
        measure: 'assessments-in-time',
      }),
    );
  }
  const read = (first: number) =>
    readThrough(
      (request) => services.findScorecardChanges(council.member, merton, { ...request, filter }),
      first,
    );
  const whole = (await read(100)).map(({ record }) => [record.effectiveFrom, record.reference, record.kind]);
  expect(whole.slice(0, 6).map(([, reference]) => reference)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  expect(whole.map(([day]) => day)).toEqual(whole.map(([day]) => day).sort());
  for (const first of [1, 4]) {
    const pages = await read(first);
    expect(pages.map(({ record }) => [record.effectiveFrom, record.reference, record.kind])).toEqual(whole);
  }
});

it('administrators propose, all users of the council read, and another council finds nothing', async () => {
  const page = { first: 1, after: null };
  const proposers = await whoMay(app, merton, (who) =>
    services.proposeScorecardChange(who, input({ reference: 'who' })),
  );
  expect(proposers).toEqual(['COUNCIL_ADMINISTRATOR']);
  expect(await whoMay(app, merton, (who) => services.findScorecardChanges(who, merton, page))).toEqual(
    insiders,
  );
  const neighbour = await councilAtWork(app, rotherham);
  expect((await services.findScorecardChanges(neighbour.member, rotherham, page))?.nodes).toEqual([]);
  expect(await services.findScorecardChanges(neighbour.member, merton, page)).toBeNull();
});
