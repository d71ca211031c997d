import { isRateOfPopulation } from '../../domain/measures/additivity.js';
import { frequencyKinds } from '../../domain/measures/measure.js';
import { type Figure, valueFigure } from '../../domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../../domain/observations/observation.js';
import { type RollUp, rollUp } from '../../domain/observations/roll-up.js';
import { absentWhole, unpooledWhole } from '../../domain/observations/rolled-up-absence.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { Period } from '../../domain/values/period.js';
import { shiftPeriod } from '../../domain/values/period-series.js';
import { partsOf } from '../../domain/values/year.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ReportedObservation } from './reported-observation.js';

/**
 * Adds calculated figures to the entered ones, for `period` and for each earlier period of its series if only its
 * parts were entered: for example, the quarters of a monthly measure on a quarterly scorecard. A figure entered for
 * the whole period takes precedence. A period with a missing part gets no figure. If a part has a reason instead of
 * a value, the whole period has a reason too.
 */
export function withRollUps(
  measure: MeasureRecord,
  period: Period,
  entered: readonly ReportedObservation[],
): readonly ReportedObservation[] {
  const kind = frequencyKinds[measure.frequency];
  if (kind === period.kind || entered.length === 0) return entered;
  const byCode = new Map(entered.map((each) => [each.period.code, each]));
  const observations = [...entered];
  const first = entered.reduce(
    (least, { period: { startsOn } }) => (startsOn < least ? startsOn : least),
    '9',
  );
  for (let whole = period; whole.endsBefore > first; whole = shiftPeriod(whole, -1)) {
    if (byCode.has(whole.code)) continue;
    const parts = partsOf(whole, kind).flatMap(({ code }) => byCode.get(code) ?? []);
    const observation = rolledUp(measure, whole, parts);
    if (observation) observations.push(observation);
  }
  return observations;
}

/**
 * Calculates the figure of a whole period from its parts; `null` if that is impossible. The figure has the least
 * final status of the parts used. It has the flags of all parts, even of parts that are not used because a stock
 * takes only the last one: a break in July is a break of the quarter.
 */
export function rolledUp(
  measure: MeasureRecord,
  whole: Period,
  parts: readonly ReportedObservation[],
): ReportedObservation | null {
  const total = rollUp(
    measure,
    parts.map(({ period, record: { figure, numerator, denominator } }) => ({
      period,
      figure,
      numerator,
      denominator,
    })),
    whole,
  );
  const used = measure.accumulation === 'IN_PERIOD' ? parts : parts.slice(-1);
  const records = used.map(({ record }) => record);
  const [latest] = [...records].sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime());
  const figure = latest && figureOfWhole(measure, total, used);
  if (!figure) return null;
  const { numerator, denominator } = total.kind === 'VALUE' ? total : noFraction;
  const caveats = records.flatMap(({ caveat }) => caveat ?? []);
  const systems = new Set(records.map(({ sourceSystem }) => sourceSystem));
  return {
    measure,
    period: whole,
    rolledUpFrom: used.map(({ period }) => period.code),
    record: {
      ...latest,
      periodCode: whole.code,
      figure,
      numerator,
      denominator,
      status:
        observationStatuses.find((each) => records.some(({ status }) => status === each)) ?? latest.status,
      flags: observationFlags.filter((flag) => parts.some(({ record: { flags } }) => flags.includes(flag))),
      sourceSystem: systems.size === 1 ? latest.sourceSystem : null,
      textAsReceived: null,
      caveat: joined(caveats),
      citation: null,
      version: Math.max(...records.map(({ version }) => version)),
    },
  };
}

const noFraction = { numerator: null, denominator: null } as const;

/** `null` if a part is missing, or if parts of the kind are never pooled: then nothing is known of the whole. */
function figureOfWhole(
  measure: MeasureRecord,
  total: RollUp,
  used: readonly ReportedObservation[],
): Figure | null {
  if (total.kind === 'VALUE') return valueFigure(total.value);
  const parts = used.map(({ period, record }) => ({ period, figure: record.figure }));
  if (total.reason === 'ABSENT_PART') return absentWhole(parts, { isComplete: true });
  // A sum stays impossible even if the other parts still come. A stock takes the last part, which may come.
  const isAbsent = parts.some(({ figure }) => figure.kind === 'ABSENT');
  if (total.reason === 'MISSING_PART' && isAbsent && measure.accumulation === 'IN_PERIOD') {
    return absentWhole(parts, { isComplete: false });
  }
  if (total.reason !== 'NOT_POOLABLE' || isRateOfPopulation(measure)) return null;
  return unpooledWhole(parts.filter(({ period }) => total.periods.includes(period.code)));
}

/** Joins the caveats, without repetition. The result has a Welsh text only if every caveat has one. */
function joined(caveats: readonly Bilingual[]): Bilingual | null {
  if (caveats.length === 0) return null;
  const welsh = caveats.flatMap(({ cy }) => cy ?? []);
  return {
    en: [...new Set(caveats.map(({ en }) => en))].join(' '),
    cy: welsh.length === caveats.length ? [...new Set(welsh)].join(' ') : null,
  };
}
