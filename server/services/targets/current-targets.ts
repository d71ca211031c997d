import type { Period } from '../../domain/values/period.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { TargetRecord } from '../../persistence/targets/target-store.js';

/** A target with its measure and period. */
export type CurrentTarget = TargetRecord & { readonly period: Period; readonly measure: MeasureRecord };

/** The name of the standard whose target rates a line that has several standards. */
const mainStandard = 'Target';

/**
 * Returns, for each standard, the target of the first of `periods` that has one. The target of {@link mainStandard}
 * comes first, then those of the other standards by name.
 */
export function currentTargets(
  targets: readonly TargetRecord[],
  measure: MeasureRecord,
  periods: readonly Period[],
): readonly CurrentTarget[] {
  const byStandard = new Map<string, CurrentTarget>();
  for (const period of periods) {
    for (const target of targets.filter(({ periodCode }) => periodCode === period.code)) {
      if (!byStandard.has(target.standard)) byStandard.set(target.standard, { ...target, period, measure });
    }
  }
  const rank = ({ standard }: TargetRecord) => (standard === mainStandard ? '' : standard);
  return [...byStandard.values()].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
