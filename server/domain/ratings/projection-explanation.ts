import { displayValue, type Measure } from '../measures/measure.js';
import type { Language } from '../values/language.js';
import type { ComputedOutlook, NotProjectedReason, YearEndOutlook } from './outlook.js';

interface Words {
  readonly projected: (value: string) => string;
  readonly outlooks: Readonly<Record<YearEndOutlook, string>>;
  readonly withoutTarget: string;
  readonly reasons: Readonly<Record<NotProjectedReason, string>>;
}

const words: Record<Language, Words> = {
  en: {
    projected: (value) => `The year is projected to end at ${value}`,
    outlooks: {
      LIKELY: ', which meets the target.',
      MAY: ', and the target may still be met.',
      UNLIKELY: ', which misses the target.',
    },
    withoutTarget: '; there is no target for the year.',
    reasons: {
      YEAR_COMPLETE: 'Not projected: this is the last period of the year.',
      NO_VALUE: 'Not projected: there is no value for this period.',
      EARLIER_VALUE_MISSING: 'Not projected: an earlier period of the year has no value.',
      TOO_FEW_PERIODS: 'Not projected: fewer than three periods have a value.',
      NOT_PART_OF_YEAR: "Not projected: this period is not one of the parts of the measure's year.",
    },
  },
  cy: {
    projected: (value) => `Rhagwelir y bydd y flwyddyn yn gorffen ar ${value}`,
    outlooks: {
      LIKELY: ", sy'n cyrraedd y targed.",
      MAY: ', a gellid cyrraedd y targed o hyd.',
      UNLIKELY: ", nad yw'n cyrraedd y targed.",
    },
    withoutTarget: '; nid oes targed ar gyfer y flwyddyn.',
    reasons: {
      YEAR_COMPLETE: 'Heb ei ragweld: dyma gyfnod olaf y flwyddyn.',
      NO_VALUE: 'Heb ei ragweld: nid oes gwerth ar gyfer y cyfnod hwn.',
      EARLIER_VALUE_MISSING: "Heb ei ragweld: nid oes gwerth ar gyfer cyfnod cynharach o'r flwyddyn.",
      TOO_FEW_PERIODS: 'Heb ei ragweld: mae gan lai na thri chyfnod werth.',
      NOT_PART_OF_YEAR: "Heb ei ragweld: nid yw'r cyfnod hwn yn un o rannau blwyddyn y mesur.",
    },
  },
};

/**
 * The projection to the end of the year, or why there is none, as one sentence. The value is shown as displayed.
 *
 * @example 'The year is projected to end at 34.8, and the target may still be met.'
 */
export function explainProjection(
  outlook: ComputedOutlook,
  measure: Pick<Measure, 'unit' | 'decimalPlaces'>,
  language: Language,
): string {
  const { projected, outlooks, withoutTarget, reasons } = words[language];
  if (outlook.kind === 'NOT_PROJECTED') return reasons[outlook.reason];
  const year = projected(displayValue(measure, outlook.projection, language));
  return year + (outlook.outlook === null ? withoutTarget : outlooks[outlook.outlook]);
}
