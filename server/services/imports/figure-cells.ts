import { type Figure, type FigureFormat, parseFigure } from '../../domain/observations/figure.js';
import { checkBounds, checkPeriod } from '../../domain/observations/observation.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { decimalText } from '../../domain/values/decimal.js';
import type { Period } from '../../domain/values/period.js';
import { ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { inputReader } from '../values/input-reader.js';
import type { ImportTally } from './import-report.js';

/** A cell of a file. */
export interface Cell {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** Returns functions that read the cells of one file of figures and add the cells' problems to the tally. */
export function figureCells(format: FigureFormat, tally: ImportTally) {
  const periods = new Map<string, Result<Period>>();

  const refuse = ({ row, column }: Cell, problems: readonly Problem[]): null => {
    tally.refuseRow(row, column, problems);
    return null;
  };

  return {
    /** Reads the figure in a cell. Returns `null`, with a problem in the tally, if the cell has no figure. */
    figure(cell: Cell): Figure | null {
      const figure = parseFigure(cell.text, format);
      return figure.ok ? figure.value : refuse(cell, figure.problems);
    },

    /** Reads a figure of the measure. Also refuses a value outside the measure's bounds. */
    figureOf(measure: MeasureRecord, cell: Cell): Figure | null {
      const figure = this.figure(cell);
      if (figure?.kind !== 'VALUE') return figure;
      const problems = checkBounds(figure.value, measure);
      return problems.length === 0 ? figure : refuse(cell, problems);
    },

    /**
     * Reads a period that fits the measure. Returns `null`, with a problem in the tally, if the period does not
     * fit. Memoised by measure and text, because a file has few periods.
     */
    period(measure: MeasureRecord, cell: Cell, parse: () => Result<Period>): Period | null {
      const key = `${measure.id} ${cell.text}`;
      const period = periods.get(key) ?? checkedPeriod(measure, parse());
      periods.set(key, period);
      if (!period.ok) return refuse(cell, period.problems);
      tally.periods.add(period.value.code);
      return period.value;
    },
  };
}

/** Checks that the measure is reported for the period and that the period's year is accepted. */
export function checkedPeriod(measure: MeasureRecord, parsed: Result<Period> | Period): Result<Period> {
  const period = 'ok' in parsed ? parsed : ok(parsed);
  if (!period.ok) return period;
  const reader = inputReader();
  reader.period([], period.value.code);
  // The problem suggests no other period, because a council cannot change the publisher's file.
  const unfit = checkPeriod(period.value, measure).map((problem) => ({ ...problem, instead: undefined }));
  const problems = [...reader.problems, ...unfit];
  return problems.length === 0 ? ok(period.value) : refused(...problems);
}

export const valueIn = (figure: Figure | null): Decimal | null =>
  figure?.kind === 'VALUE' ? figure.value : null;

/**
 * Returns the text of a cell if it differs from the cell's figure: a symbol, or a number with a floating-point
 * artefact. Otherwise returns `null`.
 */
export const textBeside = (figure: Figure, text: string): string | null =>
  figure.kind === 'VALUE' && decimalText(figure.value) === text ? null : text.slice(0, 120);
