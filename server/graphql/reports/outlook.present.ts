import type { Measure } from '../../domain/measures/measure.js';
import type { ComputedOutlook } from '../../domain/ratings/outlook.js';
import { explainProjection } from '../../domain/ratings/projection-explanation.js';
import { bilingual } from '../../domain/values/language.js';
import type { OutlookRecord } from '../../persistence/reports/outlook-store.js';
import { make } from '../api/make.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { NotProjected, type OutlookJudgement, Projection } from './outlook.type.js';

export const presentJudgement = (record: OutlookRecord): OutlookJudgement => ({
  outlook: record.outlook,
  expectedValue: record.expectedValue,
  reason: record.reason,
  judgedBy: record.judgedBy,
  citation: record.citation,
  version: record.version,
  recordedAt: record.recordedAt,
});

export function presentProjection(
  computed: ComputedOutlook,
  measure: Pick<Measure, 'unit' | 'decimalPlaces'>,
): Projection | NotProjected {
  const explanation = bilingual((language) => explainProjection(computed, measure, language));
  if (computed.kind === 'NOT_PROJECTED') return make(NotProjected, { reason: computed.reason, explanation });
  const { predictionInterval } = computed;
  return make(Projection, {
    outlook: computed.outlook,
    rag: computed.rag,
    projected: toStoredPlaces(computed.projection),
    low: predictionInterval && toStoredPlaces(predictionInterval.lower),
    high: predictionInterval && toStoredPlaces(predictionInterval.upper),
    gapToTarget: computed.gapToTarget && toStoredPlaces(computed.gapToTarget),
    runRate: toStoredPlaces(computed.runRate),
    requiredRunRate: computed.runRateRequired && toStoredPlaces(computed.runRateRequired),
    method: computed.method,
    explanation,
  });
}
