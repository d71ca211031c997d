import { EntitySchema } from 'typeorm';
import {
  councilId,
  date,
  exact,
  flag,
  id,
  instant,
  integer,
  nullable,
  setByDatabase,
  text,
  uuid,
} from '../sql/columns.js';

/** A version of a target. Rows are only added, never changed. */
export interface TargetRow {
  id: string;
  councilId: string;
  measureId: string;
  periodCode: string;
  standard: string;
  version: number;
  kind: string;
  state: string;
  shape: string;
  value: string | null;
  tolerance: string | null;
  toleranceKind: string | null;
  strict: boolean;
  enteredAs: string | null;
  redLow: string | null;
  greenLow: string | null;
  greenHigh: string | null;
  redHigh: string | null;
  basisEn: string | null;
  basisCy: string | null;
  calculationEn: string | null;
  calculationCy: string | null;
  setBy: string | null;
  reviewOn: string | null;
  citation: string | null;
  recordedAt: Date;
  recordedBy: string;
}

export const TargetEntity = new EntitySchema<TargetRow>({
  name: 'target',
  tableName: 'target',
  columns: {
    id,
    councilId,
    measureId: uuid({ name: 'measure_id' }),
    periodCode: text({ name: 'period_code' }),
    standard: text(),
    version: integer(),
    kind: text(),
    state: text(),
    shape: text(),
    value: nullable(exact()),
    tolerance: nullable(exact()),
    toleranceKind: nullable(text({ name: 'tolerance_kind' })),
    strict: flag(),
    enteredAs: nullable(text({ name: 'entered_as' })),
    redLow: nullable(exact({ name: 'red_low' })),
    greenLow: nullable(exact({ name: 'green_low' })),
    greenHigh: nullable(exact({ name: 'green_high' })),
    redHigh: nullable(exact({ name: 'red_high' })),
    basisEn: nullable(text({ name: 'basis_en' })),
    basisCy: nullable(text({ name: 'basis_cy' })),
    calculationEn: nullable(text({ name: 'calculation_en' })),
    calculationCy: nullable(text({ name: 'calculation_cy' })),
    setBy: nullable(text({ name: 'set_by' })),
    reviewOn: nullable(date({ name: 'review_on' })),
    citation: nullable(text()),
    recordedAt: setByDatabase(instant({ name: 'recorded_at' })),
    recordedBy: text({ name: 'recorded_by' }),
  },
});
