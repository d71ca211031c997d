import { describe, expect, it } from 'vitest';
import type { AddEditionInput, LineInput } from '../../../server/services/scorecards/manage-scorecards.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const neighbour = await councilAtWork(app, rotherham);
await defineShared(app, measureInput('first'), measureInput('second'), measureInput('third'));
await neighbour.measure('theirs');
await council.committee('scrutiny');
const { administrator, member } = council;
const text = (en: string) => ({ en, cy: null });

const card = (code: string, more = {}) => ({
  council: merton,
  code,
  title: text('Monthly'),
  committee: 'scrutiny',
  ...more,
});
const line = (measure: string, more: Partial<LineInput> = {}): LineInput => ({
  reference: measure,
  measure,
  ...more,
});
const edition = (scorecard: string, more: Partial<AddEditionInput> = {}): AddEditionInput => ({
  council: merton,
  scorecard,
  effectiveFrom: '2017-04-01',
  lines: [line('first')],
  ...more,
});
const add = (scorecard: string, more: Partial<AddEditionInput> = {}) =>
  services.addScorecardEdition(administrator, edition(scorecard, more));

describe('a committee', () => {
  it('is read back with its meetings in the order of their days, each day once', async () => {
    await council.committee('corporate-parenting', '2018-11-06', '2018-03-13');
    const meeting = { council: merton, committee: 'corporate-parenting', heldOn: '2018-03-13' };
    accepted(
      await services.scheduleMeeting(administrator, {
        ...meeting,
        note: { en: ' Moved from April. ', cy: null },
      }),
    );
    const committee = await services.findCommittee(member, { council: merton, code: 'corporate-parenting' });
    expect(committee?.meetings).toMatchObject([
      { heldOn: '2018-03-13', note: { en: 'Moved from April.', cy: null } },
      { heldOn: '2018-11-06', note: null },
    ]);
  });

  it('is renamed by being defined again', async () => {
    const renamed = { council: merton, code: 'scrutiny', name: { en: 'Scrutiny panel', cy: 'Craffu' } };
    const { id } = accepted(await services.defineCommittee(administrator, renamed));
    const committee = await services.findCommittee(member, { council: merton, code: 'scrutiny' });
    expect(committee).toMatchObject({ id, name: renamed.name });
  });

  it('is refused with a malformed code, name or day', async () => {
    const bad = { council: merton, code: 'Über', name: { en: ' ', cy: 'x'.repeat(301) } };
    expect(faults(await services.defineCommittee(administrator, bad))).toEqual([
      'MALFORMED_CODE at code',
      'REQUIRED at name.en',
      'TOO_LONG at name.cy',
    ]);
    const nowhere = { council: merton, committee: 'unknown', heldOn: '2018-02-30' };
    expect(faults(await services.scheduleMeeting(administrator, nowhere))).toEqual([
      'NOT_FOUND at committee',
      'MALFORMED_DATE at heldOn',
    ]);
  });

  it('is read in pages of any size', async () => {
    for (const code of ['b', 'a', 'c']) await council.committee(code);
    const read = (first: number) =>
      readThrough((request) => services.findCommittees(member, merton, request), first);
    const codes = (await read(100)).map(({ code }) => code);
    expect(codes).toEqual(['a', 'b', 'c', 'corporate-parenting', 'scrutiny']);
    expect((await read(2)).map(({ code }) => code)).toEqual(codes);
  });

  it('is defined by administrators and read by all users of the council', async () => {
    const definition = { council: merton, code: 'scrutiny', name: text('Scrutiny') };
    const key = { council: merton, code: 'scrutiny' };
    const meeting = { council: merton, committee: 'scrutiny', heldOn: '2018-12-01' };
    const page = { first: 1, after: null };
    expect(await whoMay(app, merton, (who) => services.defineCommittee(who, definition))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    expect(await whoMay(app, merton, (who) => services.scheduleMeeting(who, meeting))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    expect(await whoMay(app, merton, (who) => services.findCommittee(who, key))).toEqual(insiders);
    expect(await whoMay(app, merton, (who) => services.findCommittees(who, merton, page))).toEqual(insiders);
  });
});

describe('a scorecard', () => {
  it('has dated editions, of which the one in force at the end of a period is reported', async () => {
    accepted(await services.defineScorecard(administrator, card('dated')));
    accepted(
      await add('dated', {
        effectiveFrom: '2018-04-01',
        lines: [line('second'), line('first')],
        note: { en: 'New', cy: 'Newydd' },
      }),
    );
    const all = accepted(await add('dated'));
    expect(
      all.editions.map(({ effectiveFrom, lineCount, note }) => [effectiveFrom, lineCount, note]),
    ).toEqual([
      ['2017-04-01', 1, null],
      ['2018-04-01', 2, { en: 'New', cy: 'Newydd' }],
    ]);
    const lines = async (period: string) =>
      (await council.rated('dated', period)).lines.map(({ line }) => `${line.position} ${line.reference}`);
    expect(await lines('2018-M3')).toEqual(['1 first']);
    expect(await lines('2018-M4')).toEqual(['1 second', '2 first']);
    const before = { council: merton, scorecard: 'dated', period: '2017-M3' };
    expect(await services.rateScorecard(member, before)).toBeNull();
  });

  it('takes another title and committee, and keeps its editions', async () => {
    accepted(await services.defineScorecard(administrator, card('moved')));
    accepted(await add('moved'));
    const moved = card('moved', { title: { en: 'Yearly', cy: 'Blynyddol' }, committee: 'a' });
    expect(accepted(await services.defineScorecard(administrator, moved))).toMatchObject({
      title: { en: 'Yearly', cy: 'Blynyddol' },
      committee: { code: 'a' },
      editions: [{ effectiveFrom: '2017-04-01' }],
    });
  });

  it('stores the rating settings of each line', async () => {
    accepted(await services.defineScorecard(administrator, card('judged')));
    const judgedLine = line('first', {
      reference: ' 7a ',
      theme: { en: 'Safety', cy: ' ' },
      priorities: [
        {
          plan: { en: 'Corporate plan', cy: 'Cynllun corfforaethol' },
          priority: { en: ' Keep children safe ', cy: ' ' },
        },
      ],
      ratingRule: 'IMPROVING_SAVES_FROM_RED',
      direction: { basis: 'MEAN_OF_LAST_N', meanOf: 3 },
      deadBand: { amount: '0.5', kind: 'RELATIVE' },
    });
    accepted(await add('judged', { lines: [judgedLine, line('second')] }));
    const [first, second] = (await council.rated('judged', '2018-M1')).lines.map(({ line }) => line);
    expect(first).toMatchObject({
      reference: '7a',
      theme: { en: 'Safety', cy: null },
      priorities: [
        {
          plan: { en: 'Corporate plan', cy: 'Cynllun corfforaethol' },
          priority: { en: 'Keep children safe', cy: null },
        },
      ],
      ratingRule: 'IMPROVING_SAVES_FROM_RED',
      directionBasis: 'MEAN_OF_LAST_N',
      directionMeanOf: 3,
    });
    expect([first?.deadBand.kind, first?.deadBand.amount.toFixed()]).toEqual(['RELATIVE', '0.5']);
    expect(second).toMatchObject({
      ratingRule: 'STANDARD',
      directionBasis: null,
      theme: null,
      priorities: [],
    });
  });

  it('is read in pages of any size, with its committee', async () => {
    const read = (first: number) =>
      readThrough((request) => services.findScorecards(member, merton, request), first);
    expect((await read(100)).map(({ code, committee }) => `${code} of ${committee.code}`)).toEqual([
      'dated of scrutiny',
      'judged of scrutiny',
      'moved of a',
    ]);
    expect((await read(1)).map(({ code }) => code)).toEqual(['dated', 'judged', 'moved']);
  });

  it('is defined by administrators and read by all users of the council', async () => {
    const page = { first: 1, after: null };
    const owners = ['COUNCIL_ADMINISTRATOR'];
    const key = { council: merton, scorecard: 'dated', period: '2018-M4' };
    expect(await whoMay(app, merton, (who) => services.defineScorecard(who, card('dated')))).toEqual(owners);
    expect(await whoMay(app, merton, (who) => services.addScorecardEdition(who, edition('who')))).toEqual(
      owners,
    );
    expect(await whoMay(app, merton, (who) => services.findScorecards(who, merton, page))).toEqual(insiders);
    expect(await whoMay(app, merton, (who) => services.rateScorecard(who, key))).toEqual(insiders);
  });

  it('accepts only one of two concurrent editions from the same day', async () => {
    accepted(await services.defineScorecard(administrator, card('raced')));
    const both = await Promise.all([add('raced'), add('raced')]);
    const [refused] = both.filter(({ ok }) => !ok);
    expect(refused && faults(refused)).toEqual(['ALREADY_EXISTS at effectiveFrom']);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('an invalid edition is refused with the path of the problem', () => {
  it.each<[string, Partial<AddEditionInput>, readonly string[]]>([
    ['of an unknown scorecard', { scorecard: 'unknown' }, ['NOT_FOUND at scorecard']],
    ['from a malformed day', { effectiveFrom: 'today' }, ['MALFORMED_DATE at effectiveFrom']],
    ['without lines', { lines: [] }, ['REQUIRED at lines']],
    [
      'with too many lines',
      { lines: Array.from({ length: 501 }, (_, index) => line('first', { reference: `${index}` })) },
      ['OUT_OF_RANGE at lines'],
    ],
    [
      'with one measure and one reference twice',
      { lines: [line('first'), line('first')] },
      ['DUPLICATE at lines.1.reference', 'DUPLICATE at lines.1.measure'],
    ],
    ["with another council's measure", { lines: [line('theirs')] }, ['NOT_FOUND at lines.0.measure']],
    [
      'with a blank reference',
      { lines: [line('first', { reference: ' ' })] },
      ['REQUIRED at lines.0.reference'],
    ],
    [
      'with a priority without a plan',
      {
        lines: [
          line('first', { priorities: [{ plan: { en: '', cy: null }, priority: { en: 'x', cy: null } }] }),
        ],
      },
      ['REQUIRED at lines.0.priorities.0.plan.en'],
    ],
    [
      'with a dead band below zero',
      { lines: [line('first', { deadBand: { amount: '-1', kind: 'ABSOLUTE' } })] },
      ['NEGATIVE at lines.0.deadBand.amount'],
    ],
    [
      'with a mean of an unknown number of periods',
      { lines: [line('first', { direction: { basis: 'MEAN_OF_LAST_N' } })] },
      ['REQUIRED at lines.0.direction.meanOf'],
    ],
    [
      'with a mean of too many periods',
      { lines: [line('first', { direction: { basis: 'MEAN_OF_LAST_N', meanOf: 25 } })] },
      ['OUT_OF_RANGE at lines.0.direction.meanOf'],
    ],
  ])('%s', async (_, more, places) => {
    expect(faults(await add('dated', { effectiveFrom: '2030-04-01', ...more }))).toEqual(places);
  });

  it('nor is a scorecard of an unknown committee accepted', async () => {
    const bad = card('x', { committee: 'unknown', title: text('') });
    expect(faults(await services.defineScorecard(administrator, bad))).toEqual([
      'REQUIRED at title.en',
      'NOT_FOUND at committee',
    ]);
  });
});
