/** The figures of one measure in one period. */
export interface PeriodFigures {
  readonly period: string;
  /** The number of councils with a row. */
  readonly councils: number;
  /** The number of regions and nations with a row. */
  readonly otherAreas: number;
  /** The cells with a symbol instead of a number. */
  readonly symbols: readonly { readonly symbol: string; readonly cells: number }[];
  /** The smallest and the largest number of a council; `null` if there is none. */
  readonly minimum: string | null;
  readonly maximum: string | null;
  /** Figures of items that the measure may be read from, and of which others are preferred in this period. */
  readonly leftOut: readonly { readonly items: string; readonly figures: number }[];
}

export interface MeasureFigures {
  readonly measure: string;
  readonly periods: readonly PeriodFigures[];
}
