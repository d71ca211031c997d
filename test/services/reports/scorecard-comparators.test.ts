import { beforeAll, describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { Comparison } from '../../../server/services/comparisons/comparison.js';
import { accepted, merton, openTestApp, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';

const camden = 'E09000007';
const ealing = 'E09000009';
const enfield = 'E09000010';
const kent = 'E10000016';

let app: TestApp;

const told = (comparison: Comparison | undefined) =>
  comparison?.kind === 'COMPARED'
    ? `${comparison.value.toFixed()} of ${comparison.period.code}`
    : comparison?.reason;

async function scorecardOf(period: string) {
  const member = await app.as(merton, 'MEMBER');
  const report = await app.services.rateScorecard(member, {
    council: merton,
    scorecard: 'compared',
    period,
  });
  return new Map(report?.lines.map((line) => [line.measure.code, line]));
}

beforeAll(async () => {
  app = await openTestApp();
  const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
  const annual = { yearType: 'REPORTING', frequency: 'ANNUAL' } as const;
  await defineShared(app, measureInput('stable', annual), measureInput('suitable', annual));
  accepted(
    await app.services.defineCommittee(administrator, {
      council: merton,
      code: 'scrutiny',
      name: { en: 'Scrutiny', cy: null },
    }),
  );
  accepted(
    await app.services.defineScorecard(administrator, {
      council: merton,
      committee: 'scrutiny',
      code: 'compared',
      title: { en: 'Compared', cy: null },
    }),
  );
  accepted(
    await app.services.addScorecardEdition(administrator, {
      council: merton,
      scorecard: 'compared',
      effectiveFrom: '2020-01-01',
      lines: [
        { reference: '1', measure: 'stable' },
        { reference: '2', measure: 'suitable' },
      ],
    }),
  );
  await listNeighbours(app, merton, '2021-01-01', [camden, ealing, enfield]);
  await publish(app, [
    ...figuresOf('stable', '2022-RY', {
      [merton]: '63',
      [camden]: '60',
      [ealing]: '70',
      [enfield]: '80',
      [kent]: '10',
      E12000007: '66',
      E92000001: '69',
    }),
    ...figuresOf('suitable', '2022-RY', { [camden]: '60', [ealing]: '70', [enfield]: 'CONFIDENTIAL' }),
  ]);
});

describe('the comparators of a scorecard', () => {
  it('are those of the latest published figures, as they were worked out when they were published', async () => {
    const line = (await scorecardOf('2023-RY')).get('stable');
    expect(told(line?.neighboursAverage)).toBe('70 of 2022-RY');
    expect(told(line?.region)).toBe('66 of 2022-RY');
    expect(told(line?.nation)).toBe('69 of 2022-RY');
  });

  it('say who is missing where too few neighbours have a value', async () => {
    const line = (await scorecardOf('2022-RY')).get('suitable');
    expect(line?.neighboursAverage).toMatchObject({
      kind: 'NOT_COMPARED',
      reason: 'TOO_FEW_MEMBERS',
      group: { used: 2, of: 3, missing: [{ area: { gssCode: enfield }, reason: 'CONFIDENTIAL' }] },
    });
  });

  it('are of the list that is now in force, where a new one has come since the figures', async () => {
    accepted(
      await app.services.addComparisonGroupEdition(operator, {
        group: `neighbours-of-${merton.toLowerCase()}`,
        effectiveFrom: '2023-01-01',
        source: 'DfE',
        members: [camden, ealing, kent].map((gssCode, index) => ({ rank: index + 1, gssCode })),
      }),
    );
    expect(told((await scorecardOf('2022-RY')).get('stable')?.neighboursAverage)).toBe('70 of 2022-RY');
    const later = (await scorecardOf('2023-RY')).get('stable')?.neighboursAverage;
    expect(later).toMatchObject({ group: { edition: { effectiveFrom: '2023-01-01' } } });
    expect(told(later)?.slice(0, 8)).toBe('46.66666');
  });

  it("are of the council's own list where it keeps one", async () => {
    const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
    accepted(
      await app.services.defineComparisonGroup(administrator, {
        council: merton,
        code: 'our-own',
        name: 'Our own',
        kind: 'STATISTICAL_NEIGHBOURS',
        neighboursOf: merton,
      }),
    );
    accepted(
      await app.services.addComparisonGroupEdition(administrator, {
        council: merton,
        group: 'our-own',
        effectiveFrom: '2021-01-01',
        source: 'Ours',
        members: [enfield, ealing, kent].map((gssCode, index) => ({ rank: index + 1, gssCode })),
      }),
    );
    const line = (await scorecardOf('2022-RY')).get('stable');
    expect(line?.neighboursAverage).toMatchObject({ group: { edition: { code: 'our-own' } } });
    expect(told(line?.neighboursAverage)?.slice(0, 8)).toBe('53.33333');
  });
});
