/** A summary of a file's figures for one measure in one period. */
export interface PeriodFigures {
  readonly period: string;
  /** The number of councils that have a row. */
  readonly councils: number;
  /** The number of regions and nations that have a row. */
  readonly otherAreas: number;
  /** The symbols in place of numbers, each with the number of cells that have it. */
  readonly symbols: readonly { readonly symbol: string; readonly cells: number }[];
  /** The smallest number of any council, and below it the largest; `null` if there is none. */
  readonly minimum: string | null;
  readonly maximum: string | null;
  /**
   * The items that the measure may be read from but was not, because other items are preferred in this period, with the
   * number of their figures.
   */
  readonly leftOut: readonly { readonly items: string; readonly figures: number }[];
}

export interface MeasureFigures {
  readonly measure: string;
  readonly periods: readonly PeriodFigures[];
}
