import type { OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import type { Measure, Polarity } from '../../domain/measures/measure.js';
import { decimal } from '../../domain/values/decimal.js';

/** A mapping that comes with the service, and the measures that it needs. */
export interface MappingProposal {
  readonly mapping: OpenDataMapping;
  /** Month and day, such as `09-30`, of a snapshot whose period the file calls a reporting year; 31 March if absent. */
  readonly snapshotDay?: string;
  readonly measures: readonly Measure[];
}

/** The properties in which the proposed measures differ. */
interface ProposedMeasure {
  readonly code: string;
  readonly title: string;
  readonly definition: string;
  readonly polarity: Polarity;
  readonly accumulation: Measure['accumulation'];
  /** The labels of the numerator and the denominator. */
  readonly fraction?: readonly [numerator: string, denominator: string];
}

// The frequency is monthly although the files appear once a year, because councils report these measures to their
// committees each month or quarter.
const common = {
  yearType: 'REPORTING',
  frequency: 'MONTHLY',
  minimumDenominator: null,
  minimumValue: decimal(0),
  hasQuartiles: true,
  dueWithin: 0,
} as const;

const english = (en: string) => ({ en, cy: null });

const inWords = ({ code, title, definition, polarity, accumulation, fraction }: ProposedMeasure) => ({
  ...common,
  code,
  title: english(title),
  definition: english(definition),
  polarity,
  accumulation,
  numeratorLabel: fraction ? english(fraction[0]) : null,
  denominatorLabel: fraction ? english(fraction[1]) : null,
});

/**
 * Returns a measure in per cent. `decimalPlaces` are those of the file: a whole number that is shown and rated as 13.0
 * would claim a precision that it does not have.
 */
export const percentage = (measure: ProposedMeasure, decimalPlaces: number): Measure => ({
  ...inWords(measure),
  unit: 'PERCENT',
  decimalPlaces,
  multiplier: 100,
  maximumValue: decimal(100),
});

export const numberOf = (measure: ProposedMeasure, decimalPlaces = 0): Measure => ({
  ...inWords(measure),
  unit: 'NUMBER',
  decimalPlaces,
  multiplier: 1,
  maximumValue: null,
});

/** Returns a measure that is a rate per 10,000, without decimal places: the Department gives rates as whole numbers. */
export const ratePer10000 = (measure: ProposedMeasure): Measure => ({
  ...inWords(measure),
  unit: 'NUMBER',
  decimalPlaces: 0,
  multiplier: 10000,
  maximumValue: null,
});
