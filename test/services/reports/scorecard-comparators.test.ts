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

const textOf = (comparison: Comparison | undefined) =>
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
  it('are those of the latest published figures, with the averages stored when they were published', async () => {
    const line = (await scorecardOf('2023-RY')).get('stable');
    expect(textOf(line?.neighboursAverage)).toBe('70 of 2022-RY');
    expect(textOf(line?.region)).toBe('66 of 2022-RY');
    expect(textOf(line?.nation)).toBe('69 of 2022-RY');
  });

  it('list the missing neighbours if too few have a value', async () => {
    const line = (await scorecardOf('2022-RY')).get('suitable');
    expect(line?.neighboursAverage).toMatchObject({
      kind: 'NOT_COMPARED',
      reason: 'TOO_FEW_MEMBERS',
      group: { used: 2, of: 3, missing: [{ area: { gssCode: enfield }, reason: 'CONFIDENTIAL' }] },
    });
  });

  it('use the list now in force if it is newer than the figures', async () => {
    accepted(
      await app.services.addComparisonGroupEdition(operator, {
        group: `neighbours-of-${merton.toLowerCase()}`,
        effectiveFrom: '2023-01-01',
        source: 'DfE',
        members: [camden, ealing, kent].map((gssCode, index) => ({ rank: index + 1, gssCode })),
      }),
    );
    expect(textOf((await scorecardOf('2022-RY')).get('stable')?.neighboursAverage)).toBe('70 of 2022-RY');
    const later = (await scorecardOf('2023-RY')).get('stable')?.neighboursAverage;
    expect(later).toMatchObject({ group: { edition: { effectiveFrom: '2023-01-01' } } });
    expect(textOf(later)?.slice(0, 8)).toBe('46.66666');
  });

  it("use the council's own list if it has one", async () => {
    const administrator = await app.as(merton, 'COUNCIL_ADMINISTRATOR');
    accepted(
      await app.services.defineComparisonGroup(administrator, {
        council: merton,
        code: 'our-own',
        name: { en: 'Our own', cy: null },
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
    expect(textOf(line?.neighboursAverage)?.slice(0, 8)).toBe('53.33333');
  });
});
