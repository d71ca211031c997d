import { describe, expect, it } from 'vitest';
import type { ProposeScorecardChangeInput } from '../../server/services/propose-scorecard-change.js';
import { accepted, merton, openHouse, rotherham } from '../kit/councils.js';
import { defineShared, measureInput } from '../kit/measures.js';
import { faults } from '../kit/problems.js';
import { countStatements } from '../kit/statements.js';
import { insiders, whoMay } from '../kit/who-may.js';
import { councilAtWork } from '../kit/working-council.js';

const house = await openHouse();
const { services } = house;
const council = await councilAtWork(house, merton);
const { administrator, member } = council;
const codes = ['1', '6', '7', '15', '24', '40', '7a', '15a', '14', '39', 'x'];
await defineShared(house, ...codes.map((code) => measureInput(`m${code}`)));
await council.committee('scrutiny', '2018-10-09', '2018-11-07');
const line = (reference: string) => ({ reference, measure: `m${reference}` });
const of = { council: merton };

type Change = Pick<ProposeScorecardChangeInput, 'kind' | 'reference'> & Partial<ProposeScorecardChangeInput>;

async function propose(scorecard: string, ...changes: readonly Change[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const change of changes) {
    const input = {
      ...{ ...of, scorecard, reason: 'It is more relevant.', committee: 'scrutiny' },
      ...{ meetingOn: '2018-10-09', effectiveFrom: '2018-11-01', ...change },
    };
    ids.push(accepted(await services.proposeScorecardChange(administrator, input)).record.id);
  }
  return ids;
}
const agree = (scorecard: string, changes: readonly string[], note: string | null = null) =>
  services.agreeScorecardChange(administrator, { ...of, scorecard, changes, note });
const reject = (scorecard: string, changes: readonly string[]) =>
  services.rejectScorecardChange(administrator, { ...of, scorecard, changes, note: 'Not now.' });
const edition = async (scorecard: string, on: string) => {
  const found = await services.findEdition(member, { ...of, scorecard, on });
  return found && { ...found, references: found.lines.map(({ line }) => line.reference) };
};

let cards = 0;
async function card(...lines: readonly string[]): Promise<string> {
  cards += 1;
  const code = `card-${cards}`;
  await council.scorecard(code, lines.map(line), '2018-04-01');
  return code;
}

describe('merton in november 2018', async () => {
  const scorecard = await card('1', '6', '7', '15', '24', '40');
  for (const [reference, values] of Object.entries({
    '1': ['80', '90'],
    '6': ['90', '80'],
    '7': ['100', null],
    '7a': [null, '14.2'],
  })) {
    const figures = { '2018-M10': values[0], '2018-M11': values[1] };
    const given = Object.entries(figures).flatMap(([code, value]) => (value ? [[code, value] as const] : []));
    await council.observe(`m${reference}`, Object.fromEntries(given));
    await council.target(`m${reference}`, '201819-FY', '85');
  }
  const ids = await propose(
    scorecard,
    { kind: 'REPLACE', reference: '7', newReference: '7a', measure: 'm7a' },
    { kind: 'REPLACE', reference: '15', newReference: '15a', measure: 'm15a' },
    { kind: 'REMOVE', reference: '24', reason: 'Inspection arrangements have changed.' },
    { kind: 'ADD', reference: '14', measure: 'm14' },
    { kind: 'ADD', reference: '39', measure: 'm39' },
  );

  it('is agreed by the panel of october in one go and makes the edition of november', async () => {
    const { scorecard: after, changes } = accepted(await agree(scorecard, ids, 'Agreed by the panel.'));
    expect(after.editions.map(({ effectiveFrom, note }) => [effectiveFrom, note])).toEqual([
      ['2018-04-01', null],
      ['2018-11-01', 'Agreed by the panel.'],
    ]);
    expect(changes.map(({ record }) => record.state)).toEqual(Array(5).fill('AGREED'));
    expect(changes.find(({ record }) => record.reference === '7')).toMatchObject({
      replaced: { code: 'm7' },
      measure: { code: 'm7a' },
      record: { decidedBy: administrator.name, meetingOn: '2018-10-09', comparable: false },
    });
  });

  it('shows in october what was measured then, and from november what the panel agreed', async () => {
    const before = await edition(scorecard, '2018-10-31');
    expect(before?.references).toEqual(['1', '6', '7', '15', '24', '40']);
    expect(before).toMatchObject({ until: '2018-11-01', changes: [] });
    const after = await edition(scorecard, '2018-11-01');
    expect(after?.references).toEqual(['1', '6', '7a', '14', '15a', '39', '40']);
    expect(after?.changes).toHaveLength(5);
    expect(after?.until).toBeNull();
    expect(await edition(scorecard, '2018-03-31')).toBeNull();
    expect(await edition(scorecard, 'soon')).toBeNull();
  });

  it('rates each period by its own edition, or by the one of the day that is asked for', async () => {
    const references = async (period: string, editionOn?: string) =>
      (
        await services.rateScorecard(member, { ...of, scorecard, period, editionOn: editionOn ?? null })
      )?.lines.map(({ line }) => line.reference);
    expect(await references('2018-M10')).toContain('24');
    expect(await references('2018-M11')).toContain('7a');
    expect(await references('2018-M11', '2018-10-09')).toContain('24');
  });

  it('sums up november against october over the measures in both, and says which are not', async () => {
    const compared = await services.compareWithPrevious(member, { ...of, scorecard, period: '2018-M11' });
    expect(compared).toMatchObject({
      previous: { code: '2018-M10' },
      now: { summary: { rag: { total: 7 } } },
    });
    expect(compared?.made).toMatchObject({
      kind: 'COMPARED',
      now: { rag: { green: 1, red: 1, total: 3 } },
      before: { rag: { green: 1, red: 1, total: 3 } },
    });
    expect(compared?.made.leftOut.map(({ reference, reason }) => `${reference} ${reason}`)).toEqual([
      '7a REPLACED',
      '14 ADDED',
      '15a REPLACED',
      '39 ADDED',
      '7 REPLACED',
      '15 REPLACED',
      '24 REMOVED',
    ]);
  });

  it('compares no caseload of november with the allocations of october: they are defined differently', async () => {
    const { lines } = await council.rated(scorecard, '2018-M11');
    expect(lines.find((each) => each.line.reference === '7a')).toMatchObject({
      direction: { arrow: null, reason: 'DEFINITION_DIFFERS' },
      earlier: [],
    });
    expect(lines.find((each) => each.line.reference === '1')).toMatchObject({ direction: { arrow: 'UP' } });
  });

  it('knows the lineage of 7 and of 7a, with the reason and that they do not compare', async () => {
    const [old, next] = await Promise.all(
      ['m7', 'm7a'].map((measure) => services.findLineage(member, { ...of, measure })),
    );
    expect(old).toMatchObject({
      predecessors: [],
      successors: [
        {
          successor: { code: 'm7a' },
          scorecard: { code: scorecard },
          change: { comparable: false, newReference: '7a' },
        },
      ],
    });
    expect(next).toMatchObject({ predecessors: [{ predecessor: { code: 'm7' } }], successors: [] });
    expect(next?.predecessors[0]?.change.reason).toBe('It is more relevant.');
    expect(await services.findLineage(member, { ...of, measure: 'unknown' })).toBeNull();
  });
});

describe('cheshire-east: a scorecard that had no edition before', () => {
  it('does not compare, and says why', async () => {
    const scorecard = await card('1');
    const compared = await services.compareWithPrevious(member, { ...of, scorecard, period: '2018-M4' });
    expect(compared?.made).toMatchObject({ kind: 'NOT_COMPARED', reason: 'NO_EDITION_BEFORE' });
  });
});

describe('a line whose place is taken', () => {
  it('keeps its heading and priorities; how the old measure was rated goes with it', async () => {
    cards += 1;
    const scorecard = `card-${cards}`;
    const priorities = [{ plan: 'Corporate plan', priority: 'Safe' }];
    const theme = { en: 'Safety', cy: 'Diogelwch' };
    const ratingRule = 'IMPROVING_SAVES_FROM_RED' as const;
    await council.scorecard(scorecard, [{ ...line('7'), theme, priorities, ratingRule }], '2018-04-01');
    const change = { kind: 'REPLACE', reference: '7', newReference: '7a', measure: 'm7a' } as const;
    accepted(await agree(scorecard, await propose(scorecard, change)));
    const found = await edition(scorecard, '2018-11-01');
    expect(found?.lines[0]?.line).toMatchObject({ theme, priorities, ratingRule: 'STANDARD' });
  });
});

describe('a redefinition that compares', () => {
  it('goes on with the figures of the definition before, and with none of a later day', async () => {
    const scorecard = await card('6');
    const change = { kind: 'REDEFINE', reference: '6', measure: 'mx', comparable: true } as const;
    accepted(await agree(scorecard, await propose(scorecard, change)));
    await council.observe('mx', { '2018-M11': '95' });
    const [line] = (await council.rated(scorecard, '2018-M11')).lines;
    expect(line).toMatchObject({ measure: { code: 'mx' }, direction: { arrow: 'UP', reason: null } });
    expect(line?.earlier.map(({ period, measure }) => [period.code, measure.code])).toEqual([
      ['2018-M10', 'm6'],
    ]);
    const later = await council.rated(scorecard, '2018-M12');
    expect(later.lines[0]).toMatchObject({ observation: null });
  });
});

describe('a decision is refused', () => {
  it('on no scorecard, on no change, on another scorecard’s and twice on one', async () => {
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

  it('where it was made already, and by two at once it is made once', async () => {
    const scorecard = await card('1', '7');
    const ids = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
    const both = await Promise.all([agree(scorecard, ids), agree(scorecard, ids)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(faults(await agree(scorecard, ids))).toContain('WRONG_STATE at changes.0');
    expect(faults(await reject(scorecard, ids))).toEqual(['WRONG_STATE at changes.0']);
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

  it('on what had effect from a day on or after which there is an edition', async () => {
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

  it('on a line that went meanwhile, on a measure that came, and on the last line', async () => {
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

it('what is turned down changes nothing and says why', async () => {
  const scorecard = await card('1', '7');
  const ids = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
  const { scorecard: after, changes } = accepted(await reject(scorecard, ids));
  expect(after.editions).toHaveLength(1);
  expect(changes[0]?.record).toMatchObject({
    state: 'REJECTED',
    decisionNote: 'Not now.',
    replacedMeasureId: null,
  });
});

it('an edition is read in as many statements whatever its size', async () => {
  const [short, long] = [await card('1'), await card('1', '6', '7', '15', '24', '40')];
  const read = async (scorecard: string) =>
    (await countStatements(() => edition(scorecard, '2018-05-01'))).count;
  expect(await read(long)).toBe(await read(short));
});

describe('who may', () => {
  it('decide: administrators; read: everybody inside, and nobody from elsewhere', async () => {
    const scorecard = await card('1', '7');
    const [id = ''] = await propose(scorecard, { kind: 'REMOVE', reference: '7' });
    const input = { ...of, scorecard, changes: [id] };
    expect(await whoMay(house, merton, (who) => services.rejectScorecardChange(who, input))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    expect(await whoMay(house, merton, (who) => services.agreeScorecardChange(who, input))).toEqual([
      'COUNCIL_ADMINISTRATOR',
    ]);
    const day = { ...of, scorecard, on: '2018-05-01' };
    expect(await whoMay(house, merton, (who) => services.findEdition(who, day))).toEqual(insiders);
    const month = { ...of, scorecard, period: '2018-M5' };
    expect(await whoMay(house, merton, (who) => services.compareWithPrevious(who, month))).toEqual(insiders);
    const measure = { ...of, measure: 'm7' };
    expect(await whoMay(house, merton, (who) => services.findLineage(who, measure))).toEqual(insiders);
    const stranger = await councilAtWork(house, rotherham);
    expect(await services.findEdition(stranger.member, { ...day, council: rotherham })).toBeNull();
  });
});
