/** The Department's description of one column, a row of the `.meta.csv` of its open-data file. */
import type { Unit } from '../measures/measure.js';

export const metaKinds = ['FILTER', 'INDICATOR'] as const;
export type MetaKind = (typeof metaKinds)[number];

export interface MetaColumn {
  readonly column: string;
  readonly kind: MetaKind;
  /** The column's name for readers; `column` itself if the file gives no label. */
  readonly label: string;
  /** The unit of an indicator; `null` if the file gives none. */
  readonly unit: Unit | null;
  readonly decimalPlaces: number | null;
}

/** The units in the standard's column `indicator_unit`, in lower case. A blank cell states no unit. */
export const metaUnits: Readonly<Record<string, Unit>> = {
  number: 'NUMBER',
  '%': 'PERCENT',
  pp: 'PERCENTAGE_POINTS',
  '£': 'POUNDS',
  '£m': 'MILLION_POUNDS',
};
