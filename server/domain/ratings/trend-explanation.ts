import { type Bilingual, bilingual, type Language } from '../values/language.js';
import type { NoTrendReason, Trend, TrendOutcome } from './trend.js';

type Judged = Exclude<TrendOutcome, 'NOT_YET_CALCULATED' | 'CANNOT_BE_CALCULATED'>;

interface Words {
  readonly outcomes: Readonly<Record<Judged, string>>;
  readonly reasons: Readonly<Record<NoTrendReason, string>>;
}

const words: Record<Language, Words> = {
  en: {
    outcomes: {
      INCREASING: 'Over the last five periods the value has risen significantly.',
      INCREASING_AND_GETTING_BETTER:
        'Over the last five periods the value has risen significantly, which is better.',
      INCREASING_AND_GETTING_WORSE:
        'Over the last five periods the value has risen significantly, which is worse.',
      DECREASING: 'Over the last five periods the value has fallen significantly.',
      DECREASING_AND_GETTING_BETTER:
        'Over the last five periods the value has fallen significantly, which is better.',
      DECREASING_AND_GETTING_WORSE:
        'Over the last five periods the value has fallen significantly, which is worse.',
      NO_SIGNIFICANT_CHANGE: 'Over the last five periods the value has not changed significantly.',
    },
    reasons: {
      TOO_FEW_PERIODS: 'No trend: there are fewer than five periods.',
      MISSING_VALUE: 'No trend: one of the five periods has no value, or not the numbers behind it.',
      NUMERATOR_ABOVE_DENOMINATOR:
        'No trend: in one of the five periods the numerator is above the denominator.',
      SERIES_BREAK: 'No trend: the series is broken, or its definition changed, within the five periods.',
      NO_INTERVAL: 'No trend: one of the five values has no confidence interval.',
    },
  },
  cy: {
    outcomes: {
      INCREASING: "Dros y pum cyfnod diwethaf mae'r gwerth wedi codi'n arwyddocaol.",
      INCREASING_AND_GETTING_BETTER:
        "Dros y pum cyfnod diwethaf mae'r gwerth wedi codi'n arwyddocaol, sy'n well.",
      INCREASING_AND_GETTING_WORSE:
        "Dros y pum cyfnod diwethaf mae'r gwerth wedi codi'n arwyddocaol, sy'n waeth.",
      DECREASING: "Dros y pum cyfnod diwethaf mae'r gwerth wedi gostwng yn arwyddocaol.",
      DECREASING_AND_GETTING_BETTER:
        "Dros y pum cyfnod diwethaf mae'r gwerth wedi gostwng yn arwyddocaol, sy'n well.",
      DECREASING_AND_GETTING_WORSE:
        "Dros y pum cyfnod diwethaf mae'r gwerth wedi gostwng yn arwyddocaol, sy'n waeth.",
      NO_SIGNIFICANT_CHANGE: "Dros y pum cyfnod diwethaf nid yw'r gwerth wedi newid yn arwyddocaol.",
    },
    reasons: {
      TOO_FEW_PERIODS: 'Dim tuedd: mae llai na phum cyfnod.',
      MISSING_VALUE:
        "Dim tuedd: nid oes gwerth ar gyfer un o'r pum cyfnod, neu nid oes y niferoedd y tu ôl iddo.",
      NUMERATOR_ABOVE_DENOMINATOR: "Dim tuedd: mewn un o'r pum cyfnod mae'r rhifiadur yn uwch na'r enwadur.",
      SERIES_BREAK: 'Dim tuedd: mae toriad yn y gyfres, neu newidiodd ei diffiniad, o fewn y pum cyfnod.',
      NO_INTERVAL: "Dim tuedd: nid oes cyfwng hyder ar gyfer un o'r pum gwerth.",
    },
  },
};

/** Says the trend, or why there is none, in one sentence. */
export const explainTrend = (trend: Trend, language: Language): string =>
  trend.outcome === 'CANNOT_BE_CALCULATED'
    ? words[language].reasons[trend.reason]
    : words[language].outcomes[trend.outcome];

/** A trend as a page shows it. `slope` and `chiSquared` are `null` without a trend, `reason` with one. */
export interface ShownTrend {
  readonly outcome: TrendOutcome;
  readonly reason: NoTrendReason | null;
  readonly slope: number | null;
  readonly chiSquared: number | null;
  readonly explanation: Bilingual;
}

export function shownTrend(trend: Trend): ShownTrend {
  const explanation = bilingual((language) => explainTrend(trend, language));
  const { outcome } = trend;
  return outcome === 'CANNOT_BE_CALCULATED'
    ? { outcome, reason: trend.reason, slope: null, chiSquared: null, explanation }
    : { outcome, reason: null, slope: trend.slope, chiSquared: trend.chiSquared, explanation };
}
