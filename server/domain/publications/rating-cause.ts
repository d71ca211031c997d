import type { Figure } from '../observations/figure.js';
import { compileRating, type RatingSubject, yearEndRuleVersion } from '../ratings/rating.js';
import { compileYearEndRating } from '../ratings/year-end-rating.js';
import type { Target } from '../targets/target.js';
import { decimal, decimalOrNull } from '../values/decimal.js';
import { canonicalJson, jsonOf } from '../values/json.js';
import type {
  AimSnapshot,
  LineSnapshot,
  MeasureSnapshot,
  ObservationSnapshot,
} from './publication-content.js';

/** The parts of a line that decide its rating, in the order in which they are examined. */
const parts = ['FIGURE', 'TARGET', 'DEFINITION', 'RULE'] as const;
export type RatingCause = (typeof parts)[number];

interface Inputs {
  readonly FIGURE: ObservationSnapshot['figure'] | null;
  readonly TARGET: { readonly aim: AimSnapshot; readonly isForYearEnd: boolean } | null;
  readonly DEFINITION: Pick<
    MeasureSnapshot,
    'polarity' | 'decimalPlaces' | 'minimumDenominator' | 'accumulation'
  >;
  readonly RULE: LineSnapshot['rating']['ruleVersion'];
}

function inputsOf({ observation, standards, measure, rating }: LineSnapshot): Inputs {
  const { polarity, decimalPlaces, minimumDenominator, accumulation } = measure;
  const [main] = standards;
  return {
    FIGURE: observation?.figure ?? null,
    TARGET: main ? { aim: main.aim, isForYearEnd: main.rating.ruleVersion === yearEndRuleVersion } : null,
    DEFINITION: { polarity, decimalPlaces, minimumDenominator, accumulation },
    RULE: rating.ruleVersion,
  };
}

function subjectOf(figure: Inputs['FIGURE']): RatingSubject {
  if (figure?.kind !== 'VALUE') {
    const absent: Figure | null = figure && { kind: 'ABSENT', absence: figure };
    return { figure: absent, numerator: null, denominator: null };
  }
  return {
    figure: { kind: 'VALUE', value: decimal(figure.value) },
    numerator: decimalOrNull(figure.numerator),
    denominator: decimalOrNull(figure.denominator),
  };
}

function targetOf(aim: AimSnapshot): Target {
  // These terms are placeholders, because the rating does not depend on them.
  const terms = { kind: 'LOCAL', state: 'CONFIRMED', rationale: null } as const;
  if (aim.shape === 'POINT') {
    const tolerance = { kind: aim.toleranceKind, amount: decimal(aim.tolerance) };
    return { shape: 'POINT', value: decimal(aim.value), strict: aim.strict ?? false, tolerance, ...terms };
  }
  if (aim.shape === 'NONE') return { shape: 'NONE', ...terms };
  const limits = {
    redLow: decimalOrNull(aim.redLow),
    greenLow: decimalOrNull(aim.greenLow),
    greenHigh: decimalOrNull(aim.greenHigh),
    redHigh: decimalOrNull(aim.redHigh),
  };
  return { shape: 'BAND', enteredAs: aim.enteredAs, limits, ...terms };
}

// The rule is always `STANDARD`. The other rule differs only in its use of last year's figure, which a
// document does not have.
function ragFrom({ FIGURE, TARGET, DEFINITION }: Inputs) {
  const measure = { ...DEFINITION, minimumDenominator: decimalOrNull(DEFINITION.minimumDenominator) };
  const target = TARGET && targetOf(TARGET.aim);
  const rater =
    target && TARGET.isForYearEnd
      ? compileYearEndRating(measure, target)
      : compileRating(measure, target, 'STANDARD');
  return rater(subjectOf(FIGURE)).rag;
}

/**
 * Returns the part of a line that explains its new rating. This is the first changed part that alone gives
 * the new rating. If there is none, it is the first part without whose change the old rating would remain, or
 * else the first part that changed. `null` if no part changed: then figures of other periods changed the
 * rating.
 */
export function ratingCause(before: LineSnapshot, after: LineSnapshot): RatingCause | null {
  const [earlier, later] = [inputsOf(before), inputsOf(after)];
  const changed = parts.filter(
    (part) => canonicalJson(jsonOf(earlier[part])) !== canonicalJson(jsonOf(later[part])),
  );
  const alone = changed.find((part) => ragFrom({ ...earlier, [part]: later[part] }) === after.rating.rag);
  const needed = changed.find((part) => ragFrom({ ...later, [part]: earlier[part] }) === before.rating.rag);
  return alone ?? needed ?? changed[0] ?? null;
}
