import { describe, expect, it } from 'vitest';
import { earlierFigures } from '../../../server/services/reports/rate-line.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { proposalsOf } from '../../kit/councils/proposals.js';
import { councilAtWork } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const { administrator, member } = council;
const { agree, card, edition, propose } = proposalsOf(app, council);
const codes = ['1', '6', '7', '15', '24', '40', '7a', '15a', '14', '39', 'x'];
await defineShared(app, ...codes.map((code) => measureInput(`m${code}`)));
await council.committee('scrutiny', '2018-10-09', '2018-11-07');
const of = { council: merton };

describe('merton in november 2018', async () => {
  const scorecard = await card('1', '6', '7', '15', '24', '40');
  for (const [reference, values] of Object.entries({
    '1': ['80', '90'],
    '6': ['90', '80'],
    '7': ['100', null],
    '7a': [null, '14.2'],
  })) {
    const figures = { '2018-M10': values[0], '2018-M11': values[1] };
    const reported = Object.entries(figures).flatMap(([code, value]) =>
      value ? [[code, value] as const] : [],
    );
    await council.observe(`m${reference}`, Object.fromEntries(reported));
    await council.target(`m${reference}`, '201819-FY', '85');
  }
  const ids = await propose(
    scorecard,
    { kind: 'REPLACE', reference: '7', newReference: '7a', measure: 'm7a' },
    { kind: 'REPLACE', reference: '15', newReference: '15a', measure: 'm15a' },
    // Naming the removed measure does not make it its own successor.
    {
      kind: 'REMOVE',
      reference: '24',
      measure: 'm24',
      reason: { en: 'Inspection arrangements have changed.', cy: null },
    },
    { kind: 'ADD', reference: '14', measure: 'm14' },
    { kind: 'ADD', reference: '39', measure: 'm39' },
  );

  it('is agreed at once by the panel of october and makes the edition of november', async () => {
    const { scorecard: after, changes } = accepted(await agree(scorecard, ids, 'Agreed by the panel.'));
    expect(after.editions.map(({ effectiveFrom, note }) => [effectiveFrom, note?.en ?? null])).toEqual([
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

  it('has the old measures in october, and the agreed ones from november', async () => {
    const before = await edition(scorecard, '2018-10-31');
    expect(before?.references).toEqual(['1', '6', '7', '15', '24', '40']);
    expect(before).toMatchObject({ until: '2018-11-01', changes: [] });
    const after = await edition(scorecard, '2018-11-01');
    expect(after?.references).toEqual(['1', '6', '7a', '14', '15a', '39', '40']);
    expect(after?.changes).toHaveLength(5);
    expect(after?.until).toBeNull();
    expect(await edition(scorecard, '2018-03-31')).toBeNull();
  });

  it('rates each period by its own edition, or by the edition of a given day', async () => {
    const references = async (period: string, editionOn?: string) =>
      (
        await services.rateScorecard(member, { ...of, scorecard, period, editionOn: editionOn ?? null })
      )?.lines.map(({ line }) => line.reference);
    expect(await references('2018-M10')).toContain('24');
    expect(await references('2018-M11')).toContain('7a');
    expect(await references('2018-M11', '2018-10-09')).toContain('24');
  });

  it('compares november with october over the measures in both, and lists the others with reasons', async () => {
    const compared = await services.compareWithPrevious(member, await council.rated(scorecard, '2018-M11'));
    expect(compared).toMatchObject({
      previous: { code: '2018-M10' },
      now: { summary: { rag: { total: 7 } } },
    });
    expect(compared?.comparison).toMatchObject({
      kind: 'COMPARED',
      now: { rag: { green: 1, red: 1, total: 3 } },
      before: { rag: { green: 1, red: 1, total: 3 } },
    });
    expect(compared?.comparison.leftOut.map(({ reference, reason }) => `${reference} ${reason}`)).toEqual([
      '7a REPLACED',
      '14 ADDED',
      '15a REPLACED',
      '39 ADDED',
      '7 REPLACED',
      '15 REPLACED',
      '24 REMOVED',
    ]);
  });

  it('does not compare the caseload of november with the allocations of october, which are defined differently', async () => {
    const { lines } = await council.rated(scorecard, '2018-M11');
    const caseload = lines.find((each) => each.line.reference === '7a');
    expect(caseload).toMatchObject({ direction: { arrow: null, reason: 'DEFINITION_DIFFERS' } });
    expect(caseload && earlierFigures(caseload)).toEqual([]);
    expect(lines.find((each) => each.line.reference === '1')).toMatchObject({ direction: { arrow: 'UP' } });
  });

  it('gives the lineage of 7 and 7a, with the reason and as not comparable', async () => {
    const filter = { codes: ['m7', 'm7a'], local: null, search: null, topic: null };
    const list = { ...of, filter, order: { field: 'CODE', direction: 'ASC' } } as const;
    const page = { first: 2, after: null };
    const measures = await services.findMeasures(member, list, page);
    const ids = measures?.nodes.map(({ node }) => node.id) ?? [];
    const [old, next] = await services.findLineages(member, of.council, ids);
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
    expect(next?.predecessors[0]?.change.reason.en).toBe('It is more relevant.');
    const unknown = '00000000-0000-4000-8000-000000000000';
    expect(await services.findLineages(member, of.council, [unknown])).toEqual([null]);
  });
});

describe('cheshire-east: a scorecard that had no edition before', () => {
  it('is not compared, with the reason', async () => {
    const scorecard = await card('1');
    const compared = await services.compareWithPrevious(member, await council.rated(scorecard, '2018-M4'));
    expect(compared?.comparison).toMatchObject({ kind: 'NOT_COMPARED', reason: 'NO_EDITION_BEFORE' });
  });
});

describe('a line that is replaced', () => {
  it('passes on its theme and priorities, but not its rating settings', async () => {
    const scorecard = 'themes';
    const priorities = [
      { plan: { en: 'Corporate plan', cy: 'Cynllun corfforaethol' }, priority: { en: 'Safe', cy: null } },
    ];
    const theme = { en: 'Safety', cy: 'Diogelwch' };
    const ratingRule = 'IMPROVING_SAVES_FROM_RED' as const;
    await council.scorecard(
      scorecard,
      [{ reference: '7', measure: 'm7', theme, priorities, ratingRule }],
      '2018-04-01',
    );
    const change = { kind: 'REPLACE', reference: '7', newReference: '7a', measure: 'm7a' } as const;
    accepted(await agree(scorecard, await propose(scorecard, change)));
    const renewed = await edition(scorecard, '2018-11-01');
    expect(renewed?.lines[0]?.line).toMatchObject({ theme, priorities, ratingRule: 'STANDARD' });
  });
});

describe('a comparable redefinition', () => {
  it('continues the figures of the old definition up to the effective date', async () => {
    const scorecard = await card('6');
    const change = { kind: 'REDEFINE', reference: '6', measure: 'mx', comparable: true } as const;
    accepted(await agree(scorecard, await propose(scorecard, change)));
    await council.observe('mx', { '2018-M11': '95' });
    const [line] = (await council.rated(scorecard, '2018-M11')).lines;
    expect(line).toMatchObject({ measure: { code: 'mx' }, direction: { arrow: 'UP', reason: null } });
    expect(line && earlierFigures(line).map(({ period, measure }) => [period.code, measure.code])).toEqual([
      ['2018-M10', 'm6'],
    ]);
    const later = await council.rated(scorecard, '2018-M12');
    expect(later.lines[0]).toMatchObject({ observation: null });
  });
});
