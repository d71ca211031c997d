import { EntitySchema } from 'typeorm';
import {
  councilId,
  date,
  exact,
  id,
  instant,
  integer,
  nullable,
  setByDatabase,
  text,
  texts,
  uuid,
} from '../sql/columns.js';

/** A version of an observation. Rows are only added; the latest version is current. */
export interface ObservationRow {
  id: string;
  councilId: string;
  measureId: string;
  periodCode: string;
  version: number;
  value: string | null;
  absenceReason: string | null;
  absenceExplanation: string | null;
  absenceExplanationCy: string | null;
  absenceSystem: string | null;
  absenceExpectedOn: string | null;
  numerator: string | null;
  denominator: string | null;
  status: string;
  flags: string[];
  sourceSystem: string | null;
  caveat: string | null;
  caveatCy: string | null;
  citation: string | null;
  textAsReceived: string | null;
  recordedAt: Date;
  recordedBy: string;
  recordedById: string | null;
}

export const ObservationEntity = new EntitySchema<ObservationRow>({
  name: 'observation',
  tableName: 'observation',
  columns: {
    id,
    councilId,
    measureId: uuid({ name: 'measure_id' }),
    periodCode: text({ name: 'period_code' }),
    version: integer(),
    value: nullable(exact()),
    absenceReason: nullable(text({ name: 'absence_reason' })),
    absenceExplanation: nullable(text({ name: 'absence_explanation' })),
    absenceExplanationCy: nullable(text({ name: 'absence_explanation_cy' })),
    absenceSystem: nullable(text({ name: 'absence_system' })),
    absenceExpectedOn: nullable(date({ name: 'absence_expected_on' })),
    numerator: nullable(exact()),
    denominator: nullable(exact()),
    status: text(),
    flags: texts(),
    sourceSystem: nullable(text({ name: 'source_system' })),
    caveat: nullable(text()),
    caveatCy: nullable(text({ name: 'caveat_cy' })),
    citation: nullable(text()),
    textAsReceived: nullable(text({ name: 'text_as_received' })),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
    recordedById: nullable(text({ name: 'recorded_by_id' })),
  },
});
