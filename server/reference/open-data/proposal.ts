import type { OpenDataMapping } from '../../domain/imports/open-data-mapping.js';
import type { Measure, Polarity } from '../../domain/measures/measure.js';
import { decimal } from '../../domain/values/decimal.js';

/** A mapping that comes with the service, with its measures. */
export interface MappingProposal {
  readonly mapping: OpenDataMapping;
  /** The day of a snapshot that the file calls a reporting year; 31 March if absent. */
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

// The files appear once a year, but councils report these measures to their committees by the month or the
// quarter.
const common = {
  yearType: 'REPORTING',
  frequency: 'MONTHLY',
  minimumDenominator: null,
  minimumValue: decimal(0),
  hasQuartiles: true,
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
 * One decimal place, as councils print it; the Department rounds some of its percentages to whole numbers.
 */
export const percentage = (measure: ProposedMeasure): Measure => ({
  ...inWords(measure),
  unit: 'PERCENT',
  decimalPlaces: 1,
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

export const ratePer10000 = (measure: ProposedMeasure): Measure => ({
  ...inWords(measure),
  unit: 'NUMBER',
  decimalPlaces: 1,
  multiplier: 10000,
  maximumValue: null,
});
