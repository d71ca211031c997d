import type { Figure } from '../observations/figure.js';
import { compileRating, type RatingSubject } from '../ratings/rating.js';
import type { Target } from '../targets/target.js';
import { decimal, decimalOrNull } from '../values/decimal.js';
import { canonicalJson, jsonOf } from '../values/json.js';
import type {
  AimSnapshot,
  LineSnapshot,
  MeasureSnapshot,
  ObservationSnapshot,
} from './publication-content.js';

/** The parts of a line that decide its rating, in the order in which they are asked. */
const parts = ['FIGURE', 'TARGET', 'DEFINITION', 'RULE'] as const;
export type RatingCause = (typeof parts)[number];

interface Inputs {
  readonly FIGURE: ObservationSnapshot['figure'] | null;
  readonly TARGET: AimSnapshot | null;
  readonly DEFINITION: Pick<MeasureSnapshot, 'polarity' | 'decimalPlaces' | 'minimumDenominator'>;
  readonly RULE: LineSnapshot['rating']['ruleVersion'];
}

function inputsOf({ observation, standards, measure, rating }: LineSnapshot): Inputs {
  const { polarity, decimalPlaces, minimumDenominator } = measure;
  return {
    FIGURE: observation?.figure ?? null,
    TARGET: standards[0]?.aim ?? null,
    DEFINITION: { polarity, decimalPlaces, minimumDenominator },
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

function targetOf(aim: AimSnapshot | null): Target | null {
  // The rating depends on the shape alone.
  const terms = { kind: 'LOCAL', state: 'CONFIRMED', rationale: null } as const;
  if (aim === null) return null;
  if (aim.shape === 'POINT') {
    const tolerance = { kind: aim.toleranceKind, amount: decimal(aim.tolerance) };
    return { shape: 'POINT', value: decimal(aim.value), tolerance, ...terms };
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

// The rules differ only in what the figure of last year changes, which a document does not have.
function ragFrom({ FIGURE, TARGET, DEFINITION }: Inputs) {
  const measure = { ...DEFINITION, minimumDenominator: decimalOrNull(DEFINITION.minimumDenominator) };
  return compileRating(measure, targetOf(TARGET), 'STANDARD')(subjectOf(FIGURE)).rag;
}

/**
 * The part of a line whose change made its other rating: the first with which alone the rating changes, else the first
 * without which it would not have changed, else the first that changed. `null` if none changed: then figures of other
 * periods did.
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
