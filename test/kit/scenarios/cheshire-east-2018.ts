/**
 * Cheshire East's scorecard for quarter 4 of 2017-18, as its report of 18 September 2018 counts it. Of 43 measures 34
 * are rated: 2 red, 12 amber and 20 green (6.1). Their direction of travel is 2 red, 15 amber and 18 green (8.1). The
 * text of the report names only the two red measures (7.2, 7.3). The other 41 measures, which were in its Appendix 1,
 * and every figure before that quarter are made up to match these counts.
 */
import { cheshireEast as report } from '../../../server/demonstration/cheshire-east-2018-09-18.js';
import { english, percentage, quarterly } from '../../../server/demonstration/report.js';

export const adoption = 'ceased-to-be-looked-after-adopted';
export const exclusions = 'primary-exclusions';

interface Supposed {
  readonly reference: string;
  readonly code: string;
  readonly rag: 'AMBER' | 'GREEN' | 'NO_TARGET' | 'COHORT';
  readonly improving: boolean;
}

const supposed = Array.from({ length: 41 }, (_, index): Supposed => {
  const reference = `${index + 3}`;
  const rag = index < 12 ? 'AMBER' : index < 32 ? 'GREEN' : index < 33 ? 'NO_TARGET' : 'COHORT';
  return { reference, code: `appendix-${reference}`, rag, improving: index >= 15 };
});

const local = (code: string, polarity: 'HIGH_IS_GOOD' | 'NO_JUDGEMENT') => ({
  ...{ code, polarity, title: english(code), definition: english('Supposed.') },
  ...percentage,
  ...quarterly,
  accumulation: 'SNAPSHOT' as const,
});

/** The three measures of the scorecard in the quarter before, which are all removed from it. */
export const former = ['former-1', 'former-2', 'former-3'].map((measure, index) => ({
  reference: `Old-${index + 1}`,
  measure,
}));

/** The council's own measures. */
export const measures = [
  ...report.measures,
  ...[...former.map(({ measure }) => measure), 'appendix-44'].map((code) => local(code, 'HIGH_IS_GOOD')),
  ...supposed.map(({ code, rag }) => local(code, rag === 'COHORT' ? 'NO_JUDGEMENT' : 'HIGH_IS_GOOD')),
];

const lines = [{ reference: '1', code: adoption }, { reference: '2', code: exclusions }, ...supposed];

/** The changes of the scorecard: all former measures are removed, and 43 are added. */
export const changeOfMeasures = [
  ...former.map(
    ({ reference }) => ({ kind: 'REMOVE', reference, reason: { en: 'Seen elsewhere.' } }) as const,
  ),
  ...lines.map(({ reference, code: measure }) => {
    return { kind: 'ADD', reference, measure, reason: { en: 'It covers the whole service.' } } as const;
  }),
];

const valuesOf = (make: (measure: Supposed) => string) =>
  Object.fromEntries(supposed.map((measure) => [measure.code, make(measure)]));
const now = ({ rag }: Supposed) => (rag === 'AMBER' ? '78' : '85');

/** Values by measure, for each period. */
export const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '201617-FYQ4': { [adoption]: '18' },
  '201718-FYQ3': {
    [exclusions]: '0',
    ...Object.fromEntries(former.map(({ measure }) => [measure, '50'])),
    ...valuesOf((measure) => (measure.improving ? '70' : now(measure))),
  },
  // The value for exclusions is missing here, because it arrives late.
  '201718-FYQ4': { [adoption]: '10', ...valuesOf(now) },
};

/** Values of the next quarter. */
export const nextValues = { [adoption]: '25', [exclusions]: '0', 'appendix-44': '60', ...valuesOf(now) };

/** Returns the targets of a year, without the target for adoption. The target for exclusions is for one quarter. */
export const targets = (year: string, quarter: string) =>
  [
    { measure: exclusions, period: quarter, value: '0', tolerance: '0' },
    ...supposed
      .filter(({ rag }) => rag === 'AMBER' || rag === 'GREEN')
      .map(({ code }) => ({ measure: code, period: year, value: '80', tolerance: '5' })),
  ].map(({ measure, period, ...point }) => ({
    ...{ measure, period, aim: { point } },
    ...({ kind: 'LOCAL', state: 'CONFIRMED' } as const),
  }));

/** The target for adoption (7.2), for which no tolerance is stated. */
export const adoptionTarget = {
  ...{ measure: adoption, period: '201718-FY', aim: { point: { value: '20' } } },
  rationale: { basis: { en: "To provide a 'good/outstanding' service (5.2)." }, setBy: 'The service' },
  kind: 'LOCAL',
} as const;

/** Returns the text of the report's narrative on a measure. */
export const wordsOn = (measure: string): string => {
  const text = report.narratives.find((narrative) => narrative.measure === measure)?.text.en;
  if (!text) throw new Error(`the report has no narrative on ${measure}`);
  return text;
};

/** The counts of ratings that are printed in the report. */
export const printed = report.summaries;
