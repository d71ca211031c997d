import type { Trend } from '../../domain/ratings/trend.js';
import { explainTrend } from '../../domain/ratings/trend-explanation.js';
import { bilingual } from '../../domain/values/language.js';
import type { LineTrend } from './trend.type.js';

export function presentTrend(trend: Trend): LineTrend {
  const explanation = bilingual((language) => explainTrend(trend, language));
  return trend.outcome === 'CANNOT_BE_CALCULATED'
    ? { ...trend, slope: null, chiSquared: null, explanation }
    : { ...trend, reason: null, explanation };
}
