import { type AbsenceReason, absenceReasons, parseFigure } from '../domain/observations/figure.js';
import {
  type ObservationFlag,
  type ObservationStatus,
  observationFlags,
  observationStatuses,
} from '../domain/observations/observation.js';
import { decimalText } from '../domain/values/decimal.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import type { Bilingual } from '../domain/values/language.js';
import { periodFromText } from '../domain/values/period-text.js';
import type { Problem } from '../domain/values/problem.js';
import type { ObservationLine } from '../services/imports/import-observations.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { mapTable, requireColumns, type TableRow } from './table.js';
import { openXlsx } from './xlsx-table.js';

/** The largest size, in bytes. */
const observationSheetLimit = 10_000_000;

/** Every column that a sheet may have; the first two are required. */
export const observationColumns = [
  'measure',
  'period',
  'value',
  'numerator',
  'denominator',
  'status',
  'flags',
  'source_system',
  'caveat',
  'caveat_cy',
  'absence',
  'absence_explanation',
  'absence_explanation_cy',
  'absence_system',
  'absence_expected_on',
] as const;
export type ObservationColumn = (typeof observationColumns)[number];

/**
 * A council's own spreadsheet of figures, a workbook if its name ends in .xlsx, else CSV: one row for each
 * figure, columns in any order; unknown columns are ignored.
 */
export const observationSheet = (file: SourceFile): IncomingFile<ObservationLine> => ({
  name: file.name,
  open: async () => {
    const isWorkbook = file.name.toLowerCase().endsWith('.xlsx');
    const table = await (isWorkbook ? openXlsx : openCsv)(file, observationSheetLimit);
    requireColumns(table.columns, ['measure', 'period']);
    const places = new Map(observationColumns.map((column) => [column, table.columns.indexOf(column)]));
    return mapTable(table, (row, refuse) => readLine(row, places, refuse));
  },
});

function readLine(
  { line, cells }: TableRow,
  places: ReadonlyMap<ObservationColumn, number>,
  refuse: (problem: ImportProblem) => void,
): ObservationLine | null {
  let faultless = true;
  const refuseCell = (column: ObservationColumn, ...problems: readonly Problem[]): null => {
    faultless = false;
    for (const problem of problems) refuse({ row: line, column, problem });
    return null;
  };
  const cell = (column: ObservationColumn): string | null => cells[places.get(column) ?? -1]?.trim() || null;
  const oneOf = <Word extends string>(
    column: ObservationColumn,
    text: string,
    allowed: readonly Word[],
  ): Word | null => {
    const word = text.trim().toUpperCase().replaceAll(/[ -]/g, '_');
    return (
      allowed.find((each) => each === word) ??
      refuseCell(column, { code: 'NOT_ALLOWED', path: [], found: text, allowed })
    );
  };
  const figure = (column: 'value' | 'numerator' | 'denominator') => {
    const text = cell(column);
    if (text === null) return null;
    const result = parseFigure(text, 'COUNCIL');
    return result.ok ? result.value : refuseCell(column, ...result.problems);
  };
  const number = (column: 'numerator' | 'denominator'): string | null => {
    const value = figure(column);
    if (value?.kind === 'ABSENT') {
      return refuseCell(column, { code: 'MALFORMED_DECIMAL', path: [], found: cell(column) ?? '' });
    }
    return value ? decimalText(value.value) : null;
  };

  const measure = cell('measure') ?? refuseCell('measure', { code: 'REQUIRED', path: [], what: 'A measure' });
  const period = readPeriod(cell('period'), refuseCell);
  const value = figure('value');
  const reason = cell('absence');
  const statedReason = reason === null ? null : oneOf<AbsenceReason>('absence', reason, absenceReasons);
  const absence = statedReason ?? (value?.kind === 'ABSENT' ? value.absence.reason : null);
  const row = {
    measure: measure ?? '',
    period: period ?? '',
    value: value?.kind === 'VALUE' ? decimalText(value.value) : null,
    textAsReceived: cell('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    status: oneOf<ObservationStatus>('status', cell('status') ?? 'FINAL', observationStatuses) ?? 'FINAL',
    flags: (cell('flags') ?? '')
      .split(';')
      .filter((flag) => flag.trim() !== '')
      .map((flag) => oneOf<ObservationFlag>('flags', flag, observationFlags))
      .filter((flag) => flag !== null),
    sourceSystem: cell('source_system'),
    caveat: bilingual(cell('caveat'), cell('caveat_cy')),
    absence: absence && {
      reason: absence,
      explanation: bilingual(cell('absence_explanation'), cell('absence_explanation_cy')),
      system: cell('absence_system'),
      expectedOn: cell('absence_expected_on'),
    },
  };
  return faultless ? { line, row } : null;
}

/** Welsh without English stays, so that the submission refuses it. */
const bilingual = (en: string | null, cy: string | null): Bilingual | null =>
  en === null && cy === null ? null : { en: en ?? '', cy };

function readPeriod(
  text: string | null,
  refuse: (column: ObservationColumn, ...problems: readonly Problem[]) => null,
): string | null {
  if (text === null) return refuse('period', { code: 'REQUIRED', path: [], what: 'A period' });
  const period = periodFromText(text);
  return period.ok ? period.value.code : refuse('period', ...period.problems);
}
