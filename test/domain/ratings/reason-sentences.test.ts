import { describe, expect, it } from 'vitest';
import { explainContradiction } from '../../../server/domain/narratives/contradiction-explanation.js';
import { describeAbsence } from '../../../server/domain/observations/absence-text.js';
import { absenceReasons } from '../../../server/domain/observations/figure.js';
import {
  type ComputedOutlook,
  notProjected,
  notProjectedReasons,
  yearEndOutlooks,
} from '../../../server/domain/ratings/outlook.js';
import { explainProjection } from '../../../server/domain/ratings/projection-explanation.js';
import {
  noTrendReasons,
  proportionTrend,
  type Trend,
  trendOutcomes,
} from '../../../server/domain/ratings/trend.js';
import { explainTrend } from '../../../server/domain/ratings/trend-explanation.js';
import { decimal } from '../../../server/domain/values/decimal.js';
import { type Language, languages } from '../../../server/domain/values/language.js';
import { measure } from '../given.js';

const trends: readonly Trend[] = [
  ...noTrendReasons.map((reason) => ({ outcome: 'CANNOT_BE_CALCULATED', reason }) as const),
  ...trendOutcomes
    .filter((outcome) => outcome !== 'CANNOT_BE_CALCULATED' && outcome !== 'NOT_YET_CALCULATED')
    .map((outcome) => ({ outcome, slope: 1, standardError: 1, chiSquared: 10 })),
];

const projected = (outlook: (typeof yearEndOutlooks)[number] | null): ComputedOutlook => ({
  kind: 'PROJECTED',
  method: 'RUN_RATE',
  outlook,
  rag: 'NOT_RATED',
  projection: decimal('34.84'),
  predictionInterval: null,
  runRate: decimal(1),
  gapToTarget: null,
  runRateRequired: null,
});
const outlooks = [
  ...yearEndOutlooks.map(projected),
  projected(null),
  ...notProjectedReasons.map(notProjected),
];
const places = { unit: 'NUMBER', decimalPlaces: 1 } as const;

/** All sentences of one language, by what they explain. */
const sentences = (language: Language): readonly string[] => [
  ...trends.map((trend) => explainTrend(trend, language)),
  ...outlooks.map((outlook) => explainProjection(outlook, measure(places), language)),
  ...absenceReasons.map((reason) => describeAbsence({ reason, system: null, expectedOn: null }, language)),
  ...(['RED', 'GREEN'] as const).map((rag) => explainContradiction('on target', rag, language)),
];

describe('every reason and outcome', () => {
  it.each(languages)('has a sentence of its own in %s', (language) => {
    const all = sentences(language);
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of all) expect(sentence).toMatch(/^\p{Lu}[^.]*(?:\.\d+[^.]*)?\.$/u);
  });

  it('has another sentence in Welsh', () => {
    const welsh = sentences('cy');
    for (const [index, sentence] of sentences('en').entries()) expect(sentence).not.toBe(welsh[index]);
  });
});

it('a projection shows the value as displayed', () => {
  expect(explainProjection(projected('MAY'), measure(places), 'en')).toBe(
    'The year is projected to end at 34.8, and the target may still be met.',
  );
});

it('an absence names the system and the day on which a value is expected', () => {
  const absence = { reason: 'NOT_CAPTURED', system: 'Mosaic', expectedOn: '2018-03-31' } as const;
  expect(describeAbsence(absence, 'en')).toBe(
    'The value is not captured by Mosaic; it is expected on 31 March 2018.',
  );
});

it('a trend over a numerator above its denominator says so', () => {
  const shares = [50, 50, 111, 50, 50].map((part) => ({
    numerator: decimal(part),
    denominator: decimal(100),
  }));
  expect(proportionTrend(shares, 'HIGH_IS_GOOD')).toEqual({
    outcome: 'CANNOT_BE_CALCULATED',
    reason: 'NUMERATOR_ABOVE_DENOMINATOR',
  });
  const whole = [50, 50, 100, 50, 50].map((part) => ({
    numerator: decimal(part),
    denominator: decimal(100),
  }));
  expect(proportionTrend(whole, 'HIGH_IS_GOOD').outcome).toBe('NO_SIGNIFICANT_CHANGE');
});
