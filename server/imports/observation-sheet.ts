import { type AbsenceReason, absenceReasons, parseFigure } from '../domain/observations/figure.js';
import {
  type ObservationFlag,
  type ObservationStatus,
  observationFlags,
  observationStatuses,
} from '../domain/observations/observation.js';
import { dateFromText } from '../domain/values/date-text.js';
import { decimalText } from '../domain/values/decimal.js';
import type { FileProblem, ImportProblem } from '../domain/values/file-problem.js';
import { withoutGuard } from '../domain/values/formula.js';
import type { Bilingual } from '../domain/values/language.js';
import { dayInText, periodFromText } from '../domain/values/period-reading.js';
import type { Problem } from '../domain/values/problem.js';
import type { ObservationLine } from '../services/imports/import-observations.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkFormulas, checkHeading, mapTable, type TableRow } from './table.js';
import { openXlsx } from './xlsx-table.js';

/** The largest size of a sheet, in bytes. */
const observationSheetLimit = 10_000_000;

const requiredColumns = ['measure', 'period'] as const;

/** Every column that a sheet may have; the first two are required. */
export const observationColumns = [
  ...requiredColumns,
  'value',
  'numerator',
  'denominator',
  'status',
  'flags',
  'source_system',
  'caveat',
  'caveat_cy',
  'citation',
  'absence',
  'absence_explanation',
  'absence_explanation_cy',
  'absence_system',
  'absence_expected_on',
] as const;
export type ObservationColumn = (typeof observationColumns)[number];

/**
 * Returns a council's own spreadsheet of figures: a workbook if the file's name ends in .xlsx, else CSV. It has one row
 * for each figure, and its columns may be in any order. Unknown columns are ignored.
 */
export const observationSheet = (file: SourceFile): IncomingFile<ObservationLine> => ({
  name: file.name,
  open: async () => {
    const isWorkbook = file.name.toLowerCase().endsWith('.xlsx');
    const table = await (isWorkbook ? openXlsx : openCsv)(file, observationSheetLimit);
    const ofHeading = checkHeading(table, { required: requiredColumns, optional: observationColumns });
    const formulasOf = checkFormulas(table, observationColumns);
    const places = new Map(observationColumns.map((column) => [column, table.place(column)]));
    return mapTable(table, ofHeading, (row, refuse) => {
      const formulas = formulasOf(row);
      for (const formula of formulas) refuse(formula);
      if (formulas.length > 0) return null;
      const sheet = { places, refuse, refusesCommas: table.separator() === ';' };
      return readLine(row, sheet);
    });
  },
});

interface Sheet {
  readonly places: ReadonlyMap<ObservationColumn, number>;
  readonly refuse: (problem: ImportProblem) => void;
  /** True if semicolons separate the cells: a comma in a number may then be a decimal point, so it is refused. */
  readonly refusesCommas: boolean;
}

/** A number and the symbol after it, as the Government Analysis Function writes them, such as `12.5 [p]`. */
const markedNumber = /^(.*\d.*?)\s*\[([pebu])\]$/i;
const marks: Readonly<Record<string, ObservationFlag>> = {
  p: 'PROVISIONAL',
  e: 'ESTIMATED',
  b: 'SERIES_BREAK',
  u: 'LOW_RELIABILITY',
};

/** Reads a row. Returns the row even if some of its cells are faulty, so that the service checks the other cells. */
function readLine({ line, cells, days = [] }: TableRow, sheet: Sheet): ObservationLine {
  const { places, refuse, refusesCommas } = sheet;
  const faulty = new Set<ObservationColumn>();
  const refuseCell = (column: ObservationColumn, ...problems: readonly (Problem | FileProblem)[]): null => {
    faulty.add(column);
    for (const problem of problems) refuse({ row: line, column, problem });
    return null;
  };
  const place = (column: ObservationColumn): number => places.get(column) ?? -1;
  const cell = (column: ObservationColumn): string | null =>
    withoutGuard(cells[place(column)] ?? '').trim() || null;
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
  const figure = (column: 'value' | 'numerator' | 'denominator', text: string | null) => {
    if (text === null) return null;
    const result = parseFigure(text, 'COUNCIL');
    if (refusesCommas && /\d,\d/.test(text)) {
      return refuseCell(column, { code: 'MALFORMED_DECIMAL', path: [], found: text });
    }
    return result.ok ? result.value : refuseCell(column, ...result.problems);
  };
  const number = (column: 'numerator' | 'denominator'): string | null => {
    const text = cell(column);
    const value = figure(column, text);
    if (value?.kind === 'ABSENT' || (value && text?.endsWith('%'))) {
      return refuseCell(column, { code: 'MALFORMED_DECIMAL', path: [], found: text ?? '' });
    }
    return value ? decimalText(value.value) : null;
  };
  const required = (column: 'measure' | 'period', what: string): string | null =>
    place(column) < 0
      ? refuseCell(column)
      : (cell(column) ?? refuseCell(column, { code: 'REQUIRED', path: [], what }));

  const measure = required('measure', 'A measure');
  const periodText = required('period', 'A period');
  const period = periodText === null ? null : periodFromText(periodText);
  // A text such as 31/03/2017 is the period of that day. Any other day is a problem, as in a date cell.
  const isDateCell = days.includes(place('period'));
  const dayInWords = periodText !== null && !period?.ok ? dayInText(periodText) : null;
  const dayOfPeriod = isDateCell ? periodText : dayInWords;
  if (period && !period.ok && dayOfPeriod === null) refuseCell('period', ...period.problems);
  const [, marked = '', mark = ''] = markedNumber.exec(cell('value') ?? '') ?? [];
  const value = figure('value', marked === '' ? cell('value') : marked);
  const reason = cell('absence');
  const statedReason = reason === null ? null : oneOf<AbsenceReason>('absence', reason, absenceReasons);
  const absence = statedReason ?? (value?.kind === 'ABSENT' ? value.absence.reason : null);
  const expectedOn = cell('absence_expected_on');
  const expected = expectedOn === null ? null : dateFromText(expectedOn);
  if (expected && !expected.ok) refuseCell('absence_expected_on', ...expected.problems);
  const flag = marks[mark.toLowerCase()];
  const row = {
    measure: measure ?? '',
    period: period?.ok ? period.value.code : '',
    value: value?.kind === 'VALUE' ? decimalText(value.value) : null,
    textAsReceived: cell('value'),
    numerator: number('numerator'),
    denominator: number('denominator'),
    status: oneOf<ObservationStatus>('status', cell('status') ?? 'FINAL', observationStatuses) ?? 'FINAL',
    flags: [
      ...(flag ? [flag] : []),
      ...(cell('flags') ?? '')
        .split(/[;,]/)
        .filter((text) => text.trim() !== '')
        .map((text) => oneOf<ObservationFlag>('flags', text, observationFlags))
        .filter((each) => each !== null),
    ],
    sourceSystem: cell('source_system'),
    caveat: bilingual(cell('caveat'), cell('caveat_cy')),
    citation: cell('citation'),
    absence: absence && {
      reason: absence,
      explanation: bilingual(cell('absence_explanation'), cell('absence_explanation_cy')),
      system: cell('absence_system'),
      expectedOn: expected?.ok ? expected.value : null,
    },
  };
  return { line, row, faulty, dayOfPeriod };
}

/**
 * Joins an English and a Welsh text; `null` if there is neither. Welsh without English gets an empty English text, so
 * that the submission refuses it.
 */
const bilingual = (en: string | null, cy: string | null): Bilingual | null =>
  en === null && cy === null ? null : { en: en ?? '', cy };
