import { displayValue } from '../../domain/measures/measure.js';
import type { Comparison as ComparisonRecord, NamedEdition } from '../../services/comparisons/comparison.js';
import { make } from '../api/make.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { presentArea } from '../areas/area.present.js';
import { Comparator, type ComparatorGroup, type MissingMember, NotCompared } from './comparison.type.js';

export function presentComparison(comparison: ComparisonRecord): Comparator | NotCompared {
  const used = comparison.group?.used ?? null;
  const of = comparison.group?.of ?? null;
  const missing = presentMissing(comparison);
  if (comparison.kind === 'NOT_COMPARED') {
    return make(NotCompared, { comparison, reason: comparison.reason, used, of, missing });
  }
  const { measure, value, method, group, area, period, citation } = comparison;
  return make(Comparator, {
    value: toStoredPlaces(value),
    display: displayValue(measure, value),
    method,
    group: group?.edition ? presentEdition(group.edition) : null,
    area: area && presentArea(area),
    used,
    of,
    missing,
    period,
    citation,
  });
}

const presentEdition = ({ id, councilId, code, name, effectiveFrom }: NamedEdition): ComparatorGroup => ({
  editionKey: { id, councilId },
  code,
  name,
  effectiveFrom,
});

const presentMissing = ({ group }: ComparisonRecord): readonly MissingMember[] =>
  (group?.missing ?? []).map(({ area, reason }) => ({ area: presentArea(area), reason }));
