import type {
  Accumulation,
  Frequency,
  Measure,
  Multiplier,
  Polarity,
  Unit,
} from '../../domain/measures/measure.js';
import { decimalOrNull } from '../../domain/values/decimal.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import type { MeasureRow } from './measure.entity.js';

export interface MeasureRecord extends Measure {
  readonly id: string;
  /** The council that owns the local measure; `null` in the shared catalogue. */
  readonly councilId: string | null;
  readonly source: string | null;
  readonly owner: string | null;
  /** The heading under which the source lists the measure, for example `Children Looked After`. */
  readonly topic: string | null;
  /** The measure's short name in the source, for example `LAC`. */
  readonly shortName: string | null;
  readonly version: number;
  /** The time at which this version was recorded; `null` if it is older than the history of versions. */
  readonly recordedAt: Date | null;
}

const label = (en: string | null, cy: string | null): Bilingual | null => (en === null ? null : { en, cy });

// The columns' CHECK constraints guarantee these types.
export const measureRecord = (row: MeasureRow): MeasureRecord => ({
  id: row.id,
  councilId: row.councilId,
  code: row.code,
  title: { en: row.titleEn, cy: row.titleCy },
  definition: { en: row.definitionEn, cy: row.definitionCy },
  unit: row.unit as Unit,
  decimalPlaces: row.decimalPlaces,
  polarity: row.polarity as Polarity,
  multiplier: row.multiplier as Multiplier,
  accumulation: row.accumulation as Accumulation,
  yearType: row.yearType as YearType,
  frequency: row.frequency as Frequency,
  numeratorLabel: label(row.numeratorLabelEn, row.numeratorLabelCy),
  denominatorLabel: label(row.denominatorLabelEn, row.denominatorLabelCy),
  minimumDenominator: decimalOrNull(row.minimumDenominator),
  minimumValue: decimalOrNull(row.minimumValue),
  maximumValue: decimalOrNull(row.maximumValue),
  hasQuartiles: row.hasQuartiles,
  dueWithin: row.dueWithin,
  source: row.source,
  owner: row.owner,
  topic: row.topic,
  shortName: row.shortName,
  version: row.version,
  recordedAt: row.recordedAt,
});
