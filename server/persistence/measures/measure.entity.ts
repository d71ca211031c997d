import { EntitySchema } from 'typeorm';
import { exact, flag, id, instant, integer, nullable, sharedOrCouncilId, text } from '../sql/columns.js';

/** A measure of the shared catalogue (no council) or of one council. */
export interface MeasureRow {
  id: string;
  councilId: string | null;
  code: string;
  titleEn: string;
  titleCy: string | null;
  definitionEn: string;
  definitionCy: string | null;
  unit: string;
  decimalPlaces: number;
  polarity: string;
  numeratorLabelEn: string | null;
  numeratorLabelCy: string | null;
  denominatorLabelEn: string | null;
  denominatorLabelCy: string | null;
  multiplier: number;
  accumulation: string;
  yearType: string;
  frequency: string;
  minimumDenominator: string | null;
  minimumValue: string | null;
  maximumValue: string | null;
  hasQuartiles: boolean;
  dueWithin: number;
  source: string | null;
  owner: string | null;
  topic: string | null;
  shortName: string | null;
  version: number;
  /** `null` for a version that is older than the history of versions. */
  recordedAt: Date | null;
}

export const MeasureEntity = new EntitySchema<MeasureRow>({
  name: 'measure',
  tableName: 'measure',
  columns: {
    id,
    councilId: sharedOrCouncilId,
    code: text(),
    titleEn: text({ name: 'title_en' }),
    titleCy: nullable(text({ name: 'title_cy' })),
    definitionEn: text({ name: 'definition_en' }),
    definitionCy: nullable(text({ name: 'definition_cy' })),
    unit: text(),
    decimalPlaces: integer({ name: 'decimal_places' }),
    polarity: text(),
    numeratorLabelEn: nullable(text({ name: 'numerator_label_en' })),
    numeratorLabelCy: nullable(text({ name: 'numerator_label_cy' })),
    denominatorLabelEn: nullable(text({ name: 'denominator_label_en' })),
    denominatorLabelCy: nullable(text({ name: 'denominator_label_cy' })),
    multiplier: integer(),
    accumulation: text(),
    yearType: text({ name: 'year_type' }),
    frequency: text(),
    minimumDenominator: nullable(exact({ name: 'minimum_denominator' })),
    minimumValue: nullable(exact({ name: 'minimum_value' })),
    maximumValue: nullable(exact({ name: 'maximum_value' })),
    hasQuartiles: flag({ name: 'has_quartiles' }),
    dueWithin: integer({ name: 'due_within' }),
    source: nullable(text()),
    owner: nullable(text()),
    topic: nullable(text()),
    shortName: nullable(text({ name: 'short_name' })),
    version: integer(),
    recordedAt: { ...nullable(instant({ name: 'recorded_at' })), insert: false },
  },
});
