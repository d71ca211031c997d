import { displayValue } from '../../domain/measures/measure.js';
import type { Comparison as MadeComparison } from '../../services/comparisons/comparison.js';
import { make } from '../api/make.js';
import { toStoredPlaces } from '../api/stored-places.js';
import { presentArea } from '../areas/area.present.js';
import { Comparator, type MissingMember, NotCompared } from './comparison.type.js';

export function presentComparison(made: MadeComparison): Comparator | NotCompared {
  const used = made.group?.used ?? null;
  const of = made.group?.of ?? null;
  const missing = presentMissing(made);
  if (made.kind === 'NOT_COMPARED') {
    return make(NotCompared, { made, reason: made.reason, used, of, missing });
  }
  const { measure, value, method, group, area, period, citation } = made;
  return make(Comparator, {
    value: toStoredPlaces(value),
    display: displayValue(measure, value),
    method,
    group: group?.edition ?? null,
    area: area && presentArea(area),
    used,
    of,
    missing,
    period,
    citation,
  });
}

const presentMissing = ({ group }: MadeComparison): readonly MissingMember[] =>
  (group?.missing ?? []).map(({ area, reason }) => ({ area: presentArea(area), reason }));
