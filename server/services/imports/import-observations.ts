import { randomUUID } from 'node:crypto';
import type { Principal } from '../../access/principal.js';
import { fittingPeriod, periodInFull } from '../../domain/measures/fitting-period.js';
import type { Measure } from '../../domain/measures/measure.js';
import { dateFromText } from '../../domain/values/date-text.js';
import type { FileProblem, ImportProblem } from '../../domain/values/file-problem.js';
import { monthWith } from '../../domain/values/period-reading.js';
import type { Path, Problem, ProblemCode } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import { figuresAccess } from '../observations/figures-access.js';
import { type ObservationRowInput, recordObservations } from '../observations/submit-observations.js';
import type { ServiceSettings } from '../service-settings.js';
import { allOrNothing, conclude, readBatches, requireFaultless } from './import-conclusion.js';
import type { ImportOptions, ImportReport, IncomingFile } from './import-report.js';

/** A row of a council's own spreadsheet. */
export interface ObservationLine {
  readonly line: number;
  /** The cells of the row. Cells that could not be read are blank. */
  readonly row: ObservationRowInput;
  /** The columns of the cells that could not be read. The problems of these cells are reported already. */
  readonly faulty: ReadonlySet<string>;
  /**
   * The day in the column `period`, if its cell is a date cell, or a text that gives a day that is no period;
   * otherwise `null`.
   */
  readonly dayOfPeriod: string | null;
}

export interface ObservationsOptions extends ImportOptions {
  /** The council's GSS code. */
  readonly council: string;
  /** True if the file is meant to make final figures provisional or interim. */
  readonly lowersStatus?: boolean;
}

/**
 * Records a council's spreadsheet of figures, all rows or none. As in a submission, a row that equals the
 * current figure changes nothing, and a different one becomes the next version.
 *
 * Problems: those of `submitObservations`, with row and column instead of a path; `PERCENTAGE`,
 * `DAY_NOT_PERIOD`.
 */
export const importObservations = (sessions: DatabaseSessions, settings: ServiceSettings) => {
  const accessTo = figuresAccess(sessions, settings);
  return async (
    principal: Principal,
    file: IncomingFile<ObservationLine>,
    options: ObservationsOptions,
  ): Promise<ImportReport> => {
    const { tenant, ...access } = await accessTo(principal, 'observationsImport', options.council);
    return allOrNothing(file.name, (begin) =>
      sessions.inCouncil(tenant, async (stores) => {
        const tally = begin();
        const opened = await file.open();
        const lines: ObservationLine[] = [];
        await readBatches(opened, tally, options, (rows) => void lines.push(...rows));
        if (lines.length === 0) requireFaultless(tally, opened);
        const rows = lines.map(({ row }) => row);
        const measures = await stores.measures.byCodes([...new Set(rows.map(({ measure }) => measure))]);
        for (const line of lines) {
          for (const problem of checkAsShown(line, measures.get(line.row.measure))) tally.refuse(problem);
        }
        const { council, lowersStatus = false } = options;
        const input = { council, rows, partial: false, lowersStatus };
        const submission = await recordObservations(stores, input, { ...access, principal });
        for (const problem of submission.problems) {
          if (!isConsequence(problem, lines)) tally.refuse(inSheet(problem, lines));
        }
        requireFaultless(tally, opened);
        tally.stored = submission.stored;
        tally.revised = submission.revised;
        tally.unchanged = submission.unchanged;
        for (const { measure, period } of submission.observations) {
          tally.measures.add(measure.code);
          tally.periods.add(period.code);
        }
        const importId = randomUUID();
        const importedBy = principal.name;
        const format = 'OBSERVATIONS';
        const { stored, revised, unchanged } = tally;
        stores.events.record('IMPORT_CONCLUDED', { importId, format, stored, revised, unchanged });
        return conclude(stores, { importId, format, importedBy, options }, opened, tally);
      }),
    );
  };
};

/**
 * Checks cells as the sheet shows them. A percent sign is refused if the measure is not in per cent, and a day in
 * the column `period` is refused if the measure is not annual.
 */
function checkAsShown(
  { line, row, dayOfPeriod }: ObservationLine,
  measure: Measure | undefined,
): readonly ImportProblem[] {
  const problems: ImportProblem[] = [];
  const refuse = (column: string, problem: FileProblem) => problems.push({ row: line, column, problem });
  const { textAsReceived: text } = row;
  if (measure && measure.unit !== 'PERCENT' && text?.endsWith('%')) {
    refuse('value', { code: 'PERCENTAGE', found: text, measure: measure.code });
  }
  const day = dayOfPeriod === null ? null : dateFromText(dayOfPeriod);
  if (dayOfPeriod !== null && day?.ok && (row.period === '' || (measure && measure.frequency !== 'ANNUAL'))) {
    const period = measure && fittingPeriod(measure, day.value);
    const instead = period ? periodInFull(period) : (monthWith(day.value) ?? 'a period');
    refuse('period', { code: 'DAY_NOT_PERIOD', found: dayOfPeriod, instead });
  }
  return problems;
}

/** Codes of problems that an unreadable cell can cause elsewhere in its row. Such problems are not reported. */
const consequences: readonly ProblemCode[] = [
  'VALUE_OR_ABSENCE_REQUIRED',
  'VALUE_AND_ABSENCE',
  'FRACTION_INCOMPLETE',
  'VALUE_DISAGREES_WITH_FRACTION',
];

function isConsequence(problem: Problem, lines: readonly ObservationLine[]): boolean {
  const [, index] = problem.path;
  const line = typeof index === 'number' ? lines[index] : undefined;
  if (!line) return false;
  const { column } = placeOf(problem.path, lines);
  const isBlankDay = column === 'period' && line.dayOfPeriod !== null;
  return (
    isBlankDay ||
    (column !== null && line.faulty.has(column)) ||
    (line.faulty.size > 0 && consequences.includes(problem.code))
  );
}

/** Converts the path of a problem, such as `rows[3].sourceSystem`, to the row and column of the sheet. */
function inSheet(problem: Problem, lines: readonly ObservationLine[]): ImportProblem {
  const { row, column } = placeOf(problem.path, lines);
  if (problem.code !== 'DUPLICATE') return { row, column, problem };
  const first = ['row', placeOf(problem.first, lines).row ?? 0];
  return { row, column, problem: { ...problem, first } };
}

function placeOf([, index, ...fields]: Path, lines: readonly ObservationLine[]) {
  const row = typeof index === 'number' ? (lines[index]?.line ?? null) : null;
  const words = fields.map((field) =>
    `${field}`.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const column =
    words.length > 0
      ? words
          .join('_')
          .replace(/^absence_reason$/, 'absence')
          .replace(/_en$/, '')
      : null;
  return { row, column };
}
