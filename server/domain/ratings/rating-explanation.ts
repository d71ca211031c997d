import { displayExact, displayValue, type Measure } from '../measures/measure.js';
import { absenceClause } from '../observations/absence-text.js';
import type { BandTarget, PointTarget } from '../targets/target.js';
import {
  describedBand,
  describeRange,
  describeTolerance,
  describeWidth,
} from '../targets/target-description.js';
import { type Decimal, decimalText, roundHalfAwayFromZero } from '../values/decimal.js';
import type { Language } from '../values/language.js';
import { type NotRated, type Rated, type Rating, yearEndRuleVersion } from './rating.js';
import { type RatingWords, ratingWords, type Side } from './rating-words.js';

type ExplainedMeasure = Pick<Measure, 'unit' | 'decimalPlaces' | 'polarity' | 'minimumDenominator'>;

interface ExplanationContext {
  readonly words: RatingWords;
  readonly language: Language;
  readonly measure: ExplainedMeasure;
  /** The value as displayed: `value` as a text with its unit, `shown` as a number. */
  readonly value: string;
  readonly shown: Decimal;
  /** The rating by the limits alone, before an improvement turns red into amber. */
  readonly rag: Rated['rag'];
}

/** `target of 20 %`; `proposed target of less than 10 %`. */
function pointPhrase(target: PointTarget, measure: ExplainedMeasure, language: Language): string {
  const words = ratingWords[language];
  const level = displayExact(measure, target.value, language);
  const side: Side = measure.polarity === 'HIGH_IS_GOOD' ? 'ABOVE' : 'BELOW';
  return words.target(target.strict ? words.strictLevel(level, side) : level, target.state === 'PROPOSED');
}

/** The target as a phrase, without its tolerance. */
function targetPhrase(
  target: PointTarget | BandTarget,
  measure: ExplainedMeasure,
  language: Language,
): string {
  if (target.shape === 'POINT') return pointPhrase(target, measure, language);
  const { low, high } = describedBand(target);
  return ratingWords[language].band(describeRange(low, high, measure, language), target.state === 'PROPOSED');
}

function explainPoint(
  target: PointTarget,
  { words, language, measure, value, shown, rag }: ExplanationContext,
): string {
  const phrase = pointPhrase(target, measure, language);
  if (target.strict && rag === 'GREEN') return words.meets(value, phrase);
  if (rag === 'GREEN') {
    return shown.isEqualTo(target.value) ? words.meets(value, phrase) : words.betterThan(value, phrase);
  }
  const side = measure.polarity === 'HIGH_IS_GOOD' ? 'BELOW' : 'ABOVE';
  const beyond = target.strict ? words.misses(value, phrase) : words.beyond(value, side, phrase);
  if (target.tolerance.amount.isZero()) return beyond;
  const tolerance = describeTolerance(target.tolerance, measure, language);
  return beyond + (rag === 'AMBER' ? words.butWithin(tolerance) : words.byMoreThan(tolerance));
}

function explainBand(
  target: BandTarget,
  { words, language, measure, value, shown, rag }: ExplanationContext,
): string {
  const { low, high, amber, width } = describedBand(target);
  const { redLow, greenLow, redHigh } = target.limits;
  const band = words.band(describeRange(low, high, measure, language), target.state === 'PROPOSED');
  const side: Side = (greenLow ?? redLow)?.isGreaterThan(shown) ? 'BELOW' : 'ABOVE';
  if (amber === 'INSIDE' && width !== null) {
    const strip = describeWidth(width, measure, language);
    if (rag === 'GREEN') return words.inside(value, band) + words.clearOfEdge(strip);
    if (rag === 'AMBER') return words.inside(value, band) + words.butNearEdge(strip, side);
    return words.beyond(value, side, band);
  }
  if (rag === 'GREEN') return words.inside(value, band);
  const acceptable = amber === 'NOWHERE' ? '' : describeRange(redLow, redHigh, measure, language);
  if (acceptable === '') return words.beyond(value, side, band);
  if (rag === 'AMBER') return words.beyond(value, side, band) + words.butAcceptable(acceptable);
  return words.beyond(value, side, words.acceptableAround(acceptable, band));
}

function explainRated(rated: Rated, measure: ExplainedMeasure, language: Language): string {
  const { target, savedBy, ruleVersion } = rated;
  const words = ratingWords[language];
  if (ruleVersion === yearEndRuleVersion) {
    const value = displayValue(measure, rated.value, language);
    return words.alreadyBeyond(value, targetPhrase(target, measure, language));
  }
  const context: ExplanationContext = {
    words,
    language,
    measure,
    value: displayValue(measure, rated.value, language),
    shown: roundHalfAwayFromZero(rated.value, measure.decimalPlaces),
    rag: savedBy === null ? rated.rag : 'RED',
  };
  const level = target.shape === 'POINT' ? explainPoint(target, context) : explainBand(target, context);
  return savedBy === null ? level : level + words.butImproving(displayValue(measure, savedBy, language));
}

function explainNotRated(notRated: NotRated, measure: ExplainedMeasure, language: Language): string {
  const words = ratingWords[language];
  if (notRated.reason === 'TARGET_IS_FOR_YEAR_END') {
    return words.forYearEnd(targetPhrase(notRated.target, measure, language));
  }
  const { reason, subject } = notRated;
  const { figure, numerator, denominator } = subject;
  const number = (value: Decimal | null) => (value === null ? '' : decimalText(value));
  const absence = figure?.kind === 'ABSENT' ? figure.absence : null;
  switch (reason) {
    case 'SMALL_DENOMINATOR':
      return words.tooFew(number(numerator), number(denominator), number(measure.minimumDenominator));
    case 'NO_TARGET':
    case 'CONTEXTUAL':
      return words.reasons[reason];
    default:
      return absenceClause(absence, language);
  }
}

/**
 * Returns one plain sentence that explains the rating, or why there is none. The value is shown as displayed,
 * the target and its tolerance in full; a proposed target is called proposed.
 *
 * @example 10 against 20, tolerance 2: '10 % is below the target of 20 % by more than the tolerance of 2.'
 */
export function explainRating(rating: Rating, measure: ExplainedMeasure, language: Language): string {
  if (rating.rag !== 'NOT_RATED') return `${explainRated(rating, measure, language)}.`;
  return `${ratingWords[language].notRated}: ${explainNotRated(rating, measure, language)}.`;
}
