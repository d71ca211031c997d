/** Targets in words, as a report shows them with the value. */

import { displayExact, displayRange, type Measure } from '../measures/measure.js';
import type { Decimal } from '../values/decimal.js';
import type { Language } from '../values/language.js';
import type { BandTarget, PointTarget, Target, Tolerance } from './target.js';

type Measured = Pick<Measure, 'unit'>;

/** A measure whose polarity says on which side a strict target lies. */
export type Described = Pick<Measure, 'unit' | 'polarity'>;

const words = {
  en: {
    atLeast: (low: string) => `at least ${low}`,
    atMost: (high: string) => `at most ${high}`,
    lessThan: (level: string) => `less than ${level}`,
    moreThan: (level: string) => `more than ${level}`,
    ofTarget: 'of the target',
    tolerance: (width: string) => `tolerance ${width}`,
    edge: (width: string) => `amber at the edge of ${width}`,
    ring: (width: string) => `amber up to ${width} outside`,
    within: (range: string) => `amber within ${range}`,
    proposed: '(proposed)',
    none: 'not a target measure',
  },
  cy: {
    atLeast: (low: string) => `${low} neu fwy`,
    atMost: (high: string) => `${high} neu lai`,
    lessThan: (level: string) => `llai na ${level}`,
    moreThan: (level: string) => `mwy na ${level}`,
    ofTarget: "o'r targed",
    tolerance: (width: string) => `goddefiant ${width}`,
    edge: (width: string) => `ambr o fewn ${width} i'r ymyl`,
    ring: (width: string) => `ambr hyd at ${width} y tu allan`,
    within: (range: string) => `ambr o fewn ${range}`,
    proposed: '(arfaethedig)',
    none: "nid yw'n fesur targed",
  },
} as const satisfies Record<Language, object>;

/**
 * Describes a width in the measure's unit. The width of a percentage has no sign, so that '2 %' is not read
 * as a share of the target.
 */
export function describeWidth(width: Decimal, measure: Measured, language: Language): string {
  return displayExact({ unit: measure.unit === 'PERCENT' ? 'NUMBER' : measure.unit }, width, language);
}

/** Describes a tolerance: `2`, `£500`, or `10 % of the target`. */
export function describeTolerance(tolerance: Tolerance, measure: Measured, language: Language): string {
  if (tolerance.kind === 'ABSOLUTE') return describeWidth(tolerance.amount, measure, language);
  return `${displayExact({ unit: 'PERCENT' }, tolerance.amount, language)} ${words[language].ofTarget}`;
}

/** Describes a range: `12 to 18 %`, `at least 12 %`, `at most 18 %`; empty if both ends are open. */
export function describeRange(
  low: Decimal | null,
  high: Decimal | null,
  measure: Measured,
  language: Language,
): string {
  const { atLeast, atMost } = words[language];
  if (low !== null && high !== null) return displayRange(measure, low, high, language);
  if (low !== null) return atLeast(displayExact(measure, low, language));
  return high === null ? '' : atMost(displayExact(measure, high, language));
}

/** A band as a reader would describe it: its ends, and the width of the amber strip at each end. */
interface DescribedBand {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  /** The position of the amber strip: inside the band, around it, or only described by its limits. */
  readonly amber: 'INSIDE' | 'OUTSIDE' | 'BY_LIMITS' | 'NOWHERE';
  readonly width: Decimal | null;
}

/**
 * Describes a band in the way in which it was entered, if the strip is equally wide at both ends, and
 * otherwise by its limits.
 */
export function describedBand({ enteredAs, limits }: BandTarget): DescribedBand {
  const { redLow, greenLow, greenHigh, redHigh } = limits;
  const open = (redLow === null) !== (greenLow === null) || (redHigh === null) !== (greenHigh === null);
  const below = redLow === null ? null : (greenLow?.minus(redLow) ?? null);
  const above = greenHigh === null ? null : (redHigh?.minus(greenHigh) ?? null);
  const width = below ?? above;
  const even = !open && width !== null && (below === null || above === null || below.isEqualTo(above));
  if (even && width.isZero()) return { low: greenLow, high: greenHigh, amber: 'NOWHERE', width };
  if (even && enteredAs === 'EDGE_INSIDE') return { low: redLow, high: redHigh, amber: 'INSIDE', width };
  const green = { low: greenLow ?? redLow, high: greenHigh ?? redHigh };
  if (even && enteredAs === 'RING_OUTSIDE') return { ...green, amber: 'OUTSIDE', width };
  return { ...green, amber: 'BY_LIMITS', width: null };
}

function describeBand(target: BandTarget, measure: Measured, language: Language): string {
  const { low, high, amber, width } = describedBand(target);
  const { edge, ring, within } = words[language];
  const band = describeRange(low, high, measure, language);
  if (amber === 'INSIDE' && width !== null)
    return `${band}, ${edge(describeWidth(width, measure, language))}`;
  if (amber === 'OUTSIDE' && width !== null)
    return `${band}, ${ring(describeWidth(width, measure, language))}`;
  const { redLow, redHigh } = target.limits;
  const acceptable = amber === 'NOWHERE' ? '' : describeRange(redLow, redHigh, measure, language);
  return acceptable === '' ? band : `${band}, ${within(acceptable)}`;
}

function describePoint(target: PointTarget, measure: Described, language: Language): string {
  const level = displayExact(measure, target.value, language);
  if (!target.strict) return level;
  const { lessThan, moreThan } = words[language];
  return measure.polarity === 'HIGH_IS_GOOD' ? moreThan(level) : lessThan(level);
}

function describeLevel(target: Target, measure: Described, language: Language): string {
  if (target.shape === 'NONE') return words[language].none;
  if (target.shape === 'BAND') return describeBand(target, measure, language);
  const level = describePoint(target, measure, language);
  if (target.tolerance.amount.isZero()) return level;
  const tolerance = describeTolerance(target.tolerance, measure, language);
  return `${level}, ${words[language].tolerance(tolerance)}`;
}

/**
 * Returns the target in words: `20 %, tolerance 2`; `less than 10 %`; `12 to 18 %, amber at the edge of 1`;
 * `not a target measure`. A proposed target ends in `(proposed)`.
 *
 * @example describeTarget(a target of 20 %, tolerance 2, in Welsh) === '20 %, goddefiant 2'
 */
export function describeTarget(target: Target, measure: Described, language: Language): string {
  const level = describeLevel(target, measure, language);
  return target.state === 'PROPOSED' && target.shape !== 'NONE'
    ? `${level} ${words[language].proposed}`
    : level;
}
