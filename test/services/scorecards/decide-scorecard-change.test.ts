import { describe, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { proposalsOf } from '../../kit/councils/proposals.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const { agree, card, edition, propose, reject } = proposalsOf(app, council);
const codes = ['1', '6', '7', '15', '24', '40', '7a', '15a', '14', '39', 'x'];
await defineShared(app, ...codes.map((code) => measureInput(`m${code}`)));
await council.committee('scrutiny', '2018-10-09', '2018-11-07');
const of = { council: merton };

describe('a decision is refused', () => {
  it('on an unknown scorecard, on no change, on another scorecard’s change and twice on one change', async () => {
    const [ours, other] = [await card('1', '7'), await card('1', '7')];
    const [id = ''] = await propose(ours, { kind: 'REMOVE', reference: '7' });
    expect(faults(await agree('unknown', [id]))).toEqual([
      'NOT_FOUND at scorecard',
      'NOT_FOUND at changes.0',
    ]);
    expect(faults(await agree(ours, []))).toEqual(['REQUIRED at changes']);
    expect(faults(await agree(ours, ['no-id']))).toEqual(['NOT_FOUND at changes.0']);
    expect(faults(await agree(other, [id]))).toEqual(['NOT_FOUND at changes.0']);
    expect(faults(await agree(ours, [id, id]))).toEqual(['DUPLICATE at changes.1']);
    expect(faults(await agree(ours, Array(101).fill(id)))).toEqual(['OUT_OF_RANGE at changes']);
  });

  it('if the changes are already decided, even by a concurrent request', async () => {
    const scorecard = await card('1', '7');
    const ids = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
    const both = await Promise.all([agree(scorecard, ids), agree(scorecard, ids)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(faults(await agree(scorecard, ids))).toContain('WRONG_STATE at changes.0');
    expect(faults(await reject(scorecard, ids))).toEqual(['WRONG_STATE at changes.0']);
  });

  it('before the London day of the meeting to which the change was proposed', async () => {
    const scorecard = await card('1', '7');
    const ids = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
    let now = new Date('2018-10-08T22:59:59Z');
    const early = proposalsOf({ ...app, services: openServices(app.database, () => now) }, council);
    expect(faults(await early.agree(scorecard, ids))).toEqual(['WRONG_STATE at changes.0']);
    expect(faults(await early.reject(scorecard, ids))).toEqual(['WRONG_STATE at changes.0']);
    now = new Date('2018-10-08T23:00:00Z');
    accepted(await early.agree(scorecard, ids));
  });

  it('on changes of two meetings or two days at once', async () => {
    const scorecard = await card('1', '7', '15');
    const ids = await propose(
      scorecard,
      { kind: 'REMOVE', reference: '1' },
      { kind: 'REMOVE', reference: '7', meetingOn: '2018-11-07' },
      { kind: 'REMOVE', reference: '15', effectiveFrom: '2018-12-01' },
    );
    expect(faults(await agree(scorecard, ids))).toEqual([
      'NOT_ALLOWED at changes.1',
      'NOT_ALLOWED at changes.2',
    ]);
  });

  it('if there is an edition from the effective date or later', async () => {
    const scorecard = await card('1', '7', '15');
    const [first, same, later] = await propose(
      scorecard,
      { kind: 'REMOVE', reference: '1' },
      { kind: 'REMOVE', reference: '7' },
      { kind: 'REMOVE', reference: '7', effectiveFrom: '2018-12-01' },
    );
    accepted(await agree(scorecard, [first ?? '']));
    expect(faults(await agree(scorecard, [same ?? '']))).toEqual(['ALREADY_EXISTS at changes']);
    accepted(await agree(scorecard, [later ?? '']));
    expect((await edition(scorecard, '2018-12-01'))?.references).toEqual(['15']);
  });

  it('on an unknown line, on a measure already on the scorecard, and on the last line', async () => {
    const scorecard = await card('1', '7');
    const [gone, away, twice] = await propose(
      scorecard,
      { kind: 'REMOVE', reference: '9' },
      { kind: 'REMOVE', reference: '1' },
      { kind: 'ADD', reference: '8', measure: 'm7' },
    );
    const [last] = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
    expect(faults(await agree(scorecard, [gone ?? '']))).toEqual(['NOT_FOUND at changes.0']);
    expect(faults(await agree(scorecard, [twice ?? '']))).toEqual(['ALREADY_EXISTS at changes.0']);
    expect(faults(await agree(scorecard, [away ?? '', last ?? '']))).toEqual(['REQUIRED at changes']);
    expect((await edition(scorecard, '2018-11-01'))?.references).toEqual(['1', '7']);
  });
});

it('a rejected change changes nothing and has the reason', async () => {
  const scorecard = await card('1', '7');
  const ids = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
  const { scorecard: after, changes } = accepted(await reject(scorecard, ids));
  expect(after.editions).toHaveLength(1);
  expect(changes[0]?.record).toMatchObject({
    state: 'REJECTED',
    decisionNote: { en: 'Not now.', cy: null },
    replacedMeasureId: null,
  });
});

it('the number of statements for an edition does not depend on its size', async () => {
  const [short, long] = [await card('1'), await card('1', '6', '7', '15', '24', '40')];
  const read = async (scorecard: string) =>
    (await countStatements(() => edition(scorecard, '2018-05-01'))).count;
  expect(await read(long)).toBe(await read(short));
});

describe('permissions', () => {
  it('administrators decide; only users of the council read', async () => {
    const scorecard = await card('1', '7');
    const [id = ''] = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
    const input = { ...of, scorecard, changes: [id] };
    expect(await whoMay(app, merton, (who) => services.rejectScorecardChange(who, input))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    expect(await whoMay(app, merton, (who) => services.agreeScorecardChange(who, input))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    const scorecardId = (await services.findScorecard(council.member, { ...of, code: scorecard }))?.id ?? '';
    const edition = async (who: Principal, gssCode = merton) =>
      (await services.findEditions(who, gssCode, [scorecardId], '2018-05-01'))[0] ?? null;
    expect(await whoMay(app, merton, (who) => edition(who))).toEqual(insiders);
    const report = await council.rated(scorecard, '2018-M5');
    expect(await whoMay(app, merton, (who) => services.compareWithPrevious(who, report))).toEqual(insiders);
    const measure = await services.findMeasure(council.member, { council: null, code: 'm7' });
    const lineage = async (who: Principal) =>
      (await services.findLineages(who, merton, [measure?.id ?? '']))[0] ?? null;
    expect(await whoMay(app, merton, lineage)).toEqual(insiders);
    const stranger = await councilAtWork(app, rotherham);
    expect(await edition(stranger.member)).toBeNull();
    expect(await edition(stranger.member, rotherham)).toBeNull();
  });
});
