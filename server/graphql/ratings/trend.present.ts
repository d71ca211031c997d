import type { Trend } from '../../domain/ratings/trend.js';
import type { LineTrend } from './trend.type.js';

export const presentTrend = (trend: Trend): LineTrend =>
  trend.outcome === 'CANNOT_BE_CALCULATED'
    ? { ...trend, slope: null, chiSquared: null }
    : { ...trend, reason: null };
