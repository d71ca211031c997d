import type { MeasureInput } from '../../server/demonstration/report.js';
import { type Measure, multipliers } from '../../server/domain/measures/measure.js';
import type { ObservationInput } from '../../server/domain/observations/observation.js';
import { bandEdgeInside } from '../../server/domain/targets/band.js';
import type { Target } from '../../server/domain/targets/target.js';
import { decimal, decimalOrNull } from '../../server/domain/values/decimal.js';
import { type Period, parsePeriod } from '../../server/domain/values/period.js';
import type { ObservationRowInput } from '../../server/services/observations/submit-observations.js';
import type { TargetInput } from '../../server/services/targets/set-targets.js';

/** Converts an input of the services to the domain's type. */
export function measureOf(input: MeasureInput): Measure {
  const multiplier = multipliers.find((allowed) => allowed === input.multiplier);
  if (multiplier === undefined) throw new Error(`${input.code}: ${input.multiplier} is not a multiplier`);
  return {
    ...input,
    multiplier,
    dueWithin: input.dueWithin ?? 0,
    numeratorLabel: input.numeratorLabel ?? null,
    denominatorLabel: input.denominatorLabel ?? null,
    minimumDenominator: decimalOrNull(input.minimumDenominator),
    minimumValue: decimalOrNull(input.minimumValue),
    maximumValue: decimalOrNull(input.maximumValue),
  };
}

export function periodOf(code: string): Period {
  const period = parsePeriod(code);
  if (!period.ok) throw new Error(`${code} is not a period`);
  return period.value;
}

export const observationOf = (row: ObservationRowInput, gssCode: string): ObservationInput => ({
  gssCode,
  period: periodOf(row.period),
  value: decimalOrNull(row.value),
  absence: row.absence
    ? {
        reason: row.absence.reason,
        explanation: row.absence.explanation ?? null,
        system: row.absence.system ?? null,
        expectedOn: row.absence.expectedOn ?? null,
      }
    : null,
  numerator: decimalOrNull(row.numerator),
  denominator: decimalOrNull(row.denominator),
  status: row.status,
  flags: row.flags,
  sourceSystem: row.sourceSystem ?? null,
  textAsReceived: row.value ?? null,
});

/** Supports only the two forms of a target that the reports use. */
export function targetOf({ kind, state, aim }: Pick<TargetInput, 'kind' | 'state' | 'aim'>): Target {
  const common = { kind, state, rationale: null };
  if (aim.point) {
    const amount = decimal(aim.point.tolerance ?? '0');
    const tolerance = { kind: aim.point.toleranceKind ?? ('ABSOLUTE' as const), amount };
    return {
      shape: 'POINT',
      value: decimal(aim.point.value),
      strict: aim.point.strict ?? false,
      tolerance,
      ...common,
    };
  }
  const { low, high, edge } = aim.bandEdgeInside ?? { edge: '' };
  const limits = bandEdgeInside(decimalOrNull(low), decimalOrNull(high), decimal(edge));
  if (!limits.ok) throw new Error(JSON.stringify(limits.problems));
  return { shape: 'BAND', enteredAs: 'EDGE_INSIDE', limits: limits.value, ...common };
}
