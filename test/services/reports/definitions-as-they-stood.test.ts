import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasureRecord } from '../../../server/persistence/measures/measure-store.js';
import type { DefineMeasureInput } from '../../../server/services/measures/define-measure.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';

const app = await openTestApp();
const { services } = app;
const period = '2018-M4';
let council: WorkingCouncil;

beforeAll(async () => {
  council = await councilAtWork(app, merton);
});

const define = async (code: string, more: Partial<DefineMeasureInput>): Promise<MeasureRecord> =>
  accepted(
    await services.defineMeasure(council.administrator, { ...measureInput(code, more), council: merton }),
  );

const lineAsAt = async (scorecard: string, asAt: Date | null) => {
  const key = { council: merton, scorecard, period, asAt: asAt?.toISOString() ?? null };
  return (await services.rateScorecard(council.member, key))?.lines[0];
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 3));

/** A change of each part of a definition, from the first to the second. */
const changes: readonly [Partial<DefineMeasureInput>, Partial<DefineMeasureInput>][] = [
  [{ title: { en: 'Cases', cy: null } }, { title: { en: 'Open cases', cy: 'Achosion' } }],
  [{ definition: { en: 'All.', cy: null } }, { definition: { en: 'All but one.', cy: null } }],
  [{ unit: 'NUMBER' }, { unit: 'PERCENT' }],
  [{ decimalPlaces: 0 }, { decimalPlaces: 1 }],
  [{ polarity: 'LOW_IS_GOOD' }, { polarity: 'HIGH_IS_GOOD' }],
  [{ multiplier: 1 }, { multiplier: 100 }],
  [{ accumulation: 'IN_PERIOD' }, { accumulation: 'SNAPSHOT' }],
  [{ yearType: 'FINANCIAL' }, { yearType: 'ACADEMIC' }],
  [{ frequency: 'MONTHLY' }, { frequency: 'QUARTERLY' }],
  [
    { numeratorLabel: null, denominatorLabel: null },
    { numeratorLabel: { en: 'Seen', cy: null }, denominatorLabel: { en: 'All', cy: 'Pawb' } },
  ],
  [{ minimumDenominator: null }, { minimumDenominator: '1.5' }],
  [{ minimumValue: '0' }, { minimumValue: '-1.25' }],
  [{ maximumValue: '100' }, { maximumValue: null }],
  [{ hasQuartiles: true }, { hasQuartiles: false }],
  [{ source: 'SSDA903' }, { source: null }],
  [{ owner: null }, { owner: 'Placements' }],
];

describe('a report as of an instant has the definition that stood then', () => {
  it.each(changes.map(([before, after]) => [Object.keys(before).join(' and '), before, after] as const))(
    'after a change of its %s',
    async (name, before, after) => {
      const code = name.replaceAll(' ', '-').toLowerCase();
      const first = await define(code, before);
      await council.scorecard(code, [code], '2018-04-01');
      await pause();
      const second = await define(code, { ...after, version: 1 });
      const [field] = Object.keys(before) as (keyof MeasureRecord)[];
      expect(field && second[field]).not.toEqual(field && first[field]);
      const instant = new Date((second.recordedAt?.getTime() ?? 0) - 1);
      expect((await lineAsAt(code, instant))?.measure).toEqual(first);
      expect((await lineAsAt(code, second.recordedAt))?.measure).toEqual(second);
      expect((await lineAsAt(code, null))?.measure).toEqual(second);
    },
  );
});

describe('a change of decimal places', () => {
  it('recolours nothing as of an instant before it', async () => {
    await define('places', { unit: 'NUMBER', decimalPlaces: 0, polarity: 'LOW_IS_GOOD' });
    await council.scorecard('places', ['places'], '2018-04-01');
    await council.observe('places', { [period]: '12.4' });
    await council.target('places', '201819-FY', '12');
    await pause();
    const before = new Date();
    await pause();
    await define('places', { unit: 'NUMBER', decimalPlaces: 1, polarity: 'LOW_IS_GOOD', version: 1 });
    expect((await lineAsAt('places', before))?.rating.rag).toBe('GREEN');
    expect((await lineAsAt('places', null))?.rating.rag).toBe('RED');
  });
});
