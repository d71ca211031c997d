import { displayValue } from '../../domain/measures/measure.js';
import type { Comparison as MadeComparison } from '../../services/comparisons/comparison.js';
import { Comparator, type MissingMember, NotCompared } from '../types/comparison.type.js';
import { presentArea } from './area.present.js';
import { make } from './make.js';
import { toStoredPlaces } from './stored-places.js';

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
