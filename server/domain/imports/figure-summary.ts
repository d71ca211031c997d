/** Counts the figures of a file by measure and period, for its preview. */
import { type Figure, symbolOf } from '../observations/figure.js';
import { isCouncilGssCode } from '../values/code-form.js';
import { type Decimal, decimalText } from '../values/decimal.js';

/** The figures of one measure in one period. */
export interface PeriodFigures {
  /** The code of the period. */
  readonly period: string;
  /** The number of councils with a row. */
  readonly councils: number;
  /** The number of regions and nations with a row. */
  readonly otherAreas: number;
  /** Cells with a symbol instead of a number, by symbol. */
  readonly symbols: readonly { readonly symbol: string; readonly cells: number }[];
  /** The smallest and the largest number among the councils; `null` if no council has a number. */
  readonly minimum: string | null;
  readonly maximum: string | null;
  /**
   * Figures that are not used: the measure may be read from their items, but this period has preferred items.
   */
  readonly leftOut: readonly { readonly items: string; readonly figures: number }[];
}

export interface MeasureFigures {
  /** The code of the measure. */
  readonly measure: string;
  /** In the order of their codes. */
  readonly periods: readonly PeriodFigures[];
}

/** One combination of items from which a measure may be read. */
export interface ItemChoice {
  /** The rank of these items. In each period, the lowest rank that the file has gives the figure. */
  readonly preference: number;
  /** The items in words. */
  readonly items: string;
}

export interface FigurePlace extends ItemChoice {
  /** The code of the period. */
  readonly period: string;
  readonly areaCode: string;
}

interface Counts extends ItemChoice {
  figures: number;
  readonly councils: Set<string>;
  readonly otherAreas: Set<string>;
  readonly symbols: Map<string, number>;
  minimum: Decimal | null;
  maximum: Decimal | null;
}

const order = (a: string, b: string): number => (a < b ? -1 : 1);

export function figureSummary() {
  const measures = new Map<string, Map<string, Map<number, Counts>>>();

  const countsOf = (measure: string, period: string, choice: ItemChoice): Counts => {
    const periods = measures.get(measure) ?? new Map<string, Map<number, Counts>>();
    measures.set(measure, periods);
    const choices = periods.get(period) ?? new Map<number, Counts>();
    periods.set(period, choices);
    const counts = choices.get(choice.preference) ?? {
      ...choice,
      figures: 0,
      councils: new Set(),
      otherAreas: new Set(),
      symbols: new Map(),
      minimum: null,
      maximum: null,
    };
    choices.set(choice.preference, counts);
    return counts;
  };

  return {
    add(measure: string, figure: Figure, { period, areaCode, ...choice }: FigurePlace): void {
      const counts = countsOf(measure, period, choice);
      counts.figures += 1;
      (isCouncilGssCode(areaCode) ? counts.councils : counts.otherAreas).add(areaCode);
      if (figure.kind === 'ABSENT') {
        const text = symbolOf(figure.absence.reason);
        counts.symbols.set(text, (counts.symbols.get(text) ?? 0) + 1);
        return;
      }
      // Only councils count here, because the count of a nation would hide their range.
      if (!isCouncilGssCode(areaCode)) return;
      const { value } = figure;
      if (counts.minimum === null || value.isLessThan(counts.minimum)) counts.minimum = value;
      if (counts.maximum === null || value.isGreaterThan(counts.maximum)) counts.maximum = value;
    },

    /** Returns the summary, with the measures in the order in which they were first added. */
    measures: (): readonly MeasureFigures[] =>
      [...measures].map(([measure, periods]) => ({
        measure,
        periods: [...periods]
          .sort(([a], [b]) => order(a, b))
          .flatMap(([period, choices]) => {
            const [preferred, ...others] = [...choices.values()].sort((a, b) => a.preference - b.preference);
            return preferred ? [periodFigures(period, preferred, others)] : [];
          }),
      })),
  };
}

function periodFigures(period: string, preferred: Counts, others: readonly Counts[]): PeriodFigures {
  const { councils, otherAreas, symbols, minimum, maximum } = preferred;
  return {
    period,
    councils: councils.size,
    otherAreas: otherAreas.size,
    symbols: [...symbols].sort(([a], [b]) => order(a, b)).map(([symbol, cells]) => ({ symbol, cells })),
    minimum: minimum && decimalText(minimum),
    maximum: maximum && decimalText(maximum),
    leftOut: others.map(({ items, figures }) => ({ items, figures })),
  };
}
