import { type Figure, type FigureFormat, parseFigure } from '../../domain/observations/figure.js';
import { checkBounds, checkPeriod } from '../../domain/observations/observation.js';
import type { Decimal } from '../../domain/values/decimal.js';
import { decimalText } from '../../domain/values/decimal.js';
import type { Period } from '../../domain/values/period.js';
import { ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { inputReader } from '../values/input-reader.js';
import type { ImportTally } from './import-report.js';

/** Reads the cells of one file's figures, saying what is wrong with one to the tally. */
export function figureCells(format: FigureFormat, tally: ImportTally) {
  const periods = new Map<string, Result<Period>>();

  const refuse = (row: number, column: string, problems: readonly Problem[]): null => {
    tally.refuseRow(row, column, problems);
    return null;
  };

  return {
    /** A figure in its cell; `null` where it is none. */
    figure(row: number, column: string, text: string): Figure | null {
      const figure = parseFigure(text, format);
      return figure.ok ? figure.value : refuse(row, column, figure.problems);
    },

    /** A measure's figure: within its bounds too. */
    figureOf(measure: MeasureRecord, row: number, column: string, text: string): Figure | null {
      const figure = this.figure(row, column, text);
      if (figure?.kind !== 'VALUE') return figure;
      const problems = checkBounds(figure.value, measure);
      return problems.length === 0 ? figure : refuse(row, column, problems);
    },

    /** A period that is kept and that the measure is reported for. Few are in a file: each is read once. */
    period(
      measure: MeasureRecord,
      row: number,
      column: string,
      text: string,
      read: () => Result<Period>,
    ): Period | null {
      const key = `${measure.id} ${text}`;
      const period = periods.get(key) ?? check(measure, read());
      periods.set(key, period);
      if (!period.ok) return refuse(row, column, period.problems);
      tally.periods.add(period.value.code);
      return period.value;
    },
  };
}

function check(measure: MeasureRecord, period: Result<Period>): Result<Period> {
  if (!period.ok) return period;
  const reader = inputReader();
  reader.period([], period.value.code);
  const problems = [...reader.problems, ...checkPeriod(period.value, measure)];
  return problems.length === 0 ? ok(period.value) : refused(...problems);
}

export const valueIn = (figure: Figure | null): Decimal | null =>
  figure?.kind === 'VALUE' ? figure.value : null;

/** What the cell said, where the figure does not say it itself: a symbol, a number with an artefact. */
export const textBeside = (figure: Figure, text: string): string | null =>
  figure.kind === 'VALUE' && decimalText(figure.value) === text ? null : text.slice(0, 120);
