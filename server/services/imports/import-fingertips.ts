import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type AreaRegister, areaRegister } from '../../domain/areas/area-register.js';
import { absentFigure, type Figure } from '../../domain/observations/figure.js';
import type { PublishedInterval } from '../../domain/observations/published-details.js';
import { type Decimal, decimalText } from '../../domain/values/decimal.js';
import type { Period } from '../../domain/values/period.js';
import { ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { YearType } from '../../domain/values/time-identifier.js';
import { periodOfYearLabel } from '../../domain/values/year-label.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { StagedFigure } from '../../persistence/imports/staged-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import {
  fingertipsAbsence,
  fingertipsMeasureCode,
  fingertipsOutcome,
  fingertipsSource,
} from '../../reference/fingertips.js';
import { type Cell, figureCells, textBeside, valueIn } from './figure-cells.js';
import { importFigures } from './import-figures.js';
import type {
  FigureOptions,
  ImportReport,
  ImportTally,
  IncomingFile,
  LeftOutReason,
} from './import-report.js';
import { unknownAreas } from './unknown-areas.js';
import { closureText, treatFigure } from './unopened-councils.js';

/** A row of a Fingertips data file. */
export interface FingertipsRow {
  readonly line: number;
  readonly indicator: string;
  /** Blank if the file does not split by sex. */
  readonly sex: string;
  /** Blank, or a part of the area, such as a decile of deprivation. */
  readonly category: string;
  readonly areaCode: string;
  readonly timePeriod: string;
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  readonly count: string;
  readonly denominator: string;
  readonly note: string;
  readonly comparison: string;
}

/**
 * Imports a data file of Fingertips with its intervals, notes and comparisons. The catalogue must already have the
 * indicators as measures, coded as `fingertipsMeasureCode` says, because the file gives neither polarity nor unit.
 * The import leaves out rows of parts of areas, of areas other than councils, regions and nations, of a sex without
 * a measure, and of a nation if the row repeats an earlier one.
 *
 * Problems: `NOT_FOUND` (measure, area), `MALFORMED_PERIOD`, `PERIOD_DOES_NOT_FIT`, `OUT_OF_RANGE` (also limits in
 * the wrong order), `MALFORMED_DECIMAL`, `UNKNOWN_SYMBOL`, `VALUE_OR_ABSENCE_REQUIRED` (a blank without a note),
 * `REQUIRED` (one limit without the other), `DUPLICATE`.
 */
export const importFingertips =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    file: IncomingFile<FingertipsRow>,
    options: FigureOptions,
  ): Promise<ImportReport> => {
    const cataloguer = authoriseCataloguer(principal, 'fingertipsImport');
    const figureImport = { format: 'FINGERTIPS', file, options, now } as const;
    return importFigures(sessions, cataloguer, figureImport, async (stores, _opened, tally) => {
      const measures = await stores.measures.catalogue();
      const areas = areaRegister(await stores.areas.register());
      return { source: fingertipsSource, read: rowReader(measures, areas, tally) };
    });
  };

/** The rule that leaves out figures of councils that were not open at the end of the period. */
const leftOutIfClosed = { mark: null, snapshotDay: null } as const;

/** The beginnings of the codes of nations, regions and councils. Districts, the NHS and wards have other codes. */
const levelsRead = /^(?:E06|E08|E09|E10|E12|E13|E92|K|N09|N92|S12|S92|W06|W92)/;
const nations = /^[A-Z]92/;

function rowReader(
  measures: ReadonlyMap<string, MeasureRecord>,
  areas: AreaRegister,
  tally: ImportTally,
): (row: FingertipsRow) => readonly StagedFigure[] {
  const cells = figureCells('FINGERTIPS', tally);
  const unknown = unknownAreas(areas);
  const isRepeated = repeatedNations();

  const leaveOut = (
    reason: LeftOutReason,
    what: string,
    { timePeriod }: FingertipsRow,
  ): readonly StagedFigure[] => {
    tally.leaveOut(reason, what, timePeriod);
    return [];
  };

  return (row) => {
    const { line, indicator, sex, areaCode, note } = row;
    if (row.category.trim() !== '') return leaveOut('FILTER_ITEMS', `Category '${row.category}'`, row);
    if (!levelsRead.test(areaCode)) return leaveOut('LEVEL', `areas such as ${areaCode.slice(0, 3)}`, row);
    if (isRepeated(row)) return leaveOut('REPEATED', areaCode, row);
    const code = fingertipsMeasureCode(indicator, sex);
    const measure = measures.get(code);
    if (!measure) {
      if (measures.has(fingertipsMeasureCode(indicator, ''))) {
        return leaveOut('FILTER_ITEMS', `Sex '${sex}'`, row);
      }
      const problem = { code: 'NOT_FOUND', path: [], what: 'measure', key: code } as const;
      tally.refuseRow(line, 'Indicator ID', [problem]);
      return [];
    }
    tally.measures.add(code);
    const area = areas.byCode(areaCode);
    if (area === undefined) tally.refuseRow(line, 'Area Code', [unknown.code(areaCode)]);
    const periodCell = { row: line, column: 'Time period', text: row.timePeriod };
    const period = cells.period(measure, periodCell, () => readPeriod(row.timePeriod, measure.yearType));
    const isAbsent = row.value.trim() === '' && note.trim() !== '';
    const figure = isAbsent
      ? absentFigure(fingertipsAbsence(note))
      : cells.figureOf(measure, { row: line, column: 'Value', text: row.value });
    const interval = readInterval(row, cells, tally);
    const part = (column: string, text: string): Decimal | null =>
      text.trim() === '' ? null : valueIn(cells.figure({ row: line, column, text }));
    const numerator = part('Count', row.count);
    const denominator = part('Denominator', row.denominator);
    if (!period || !figure || area === undefined) return [];
    const treatment = treatFigure(figure, area, period, leftOutIfClosed);
    if (!treatment.isStored) return leaveOut(treatment.closure, closureText(area), row);
    return [
      {
        line,
        part: 'VALUE',
        measureId: measure.id,
        areaCode: area.gssCode,
        mark: treatment.mark,
        periodCode: period.code,
        figure,
        numerator,
        denominator,
        textAsReceived: textBeside(figure, row.value),
        details: {
          status: null,
          note: note.trim().slice(0, 300) || null,
          interval: figure.kind === 'VALUE' ? interval : null,
          verdict: fingertipsOutcome(row.comparison),
        },
        preference: 0,
      },
    ];
  };
}

/**
 * Returns a function that recognises a nation's row with the same cells as an earlier row. A file gives England
 * once for each parent of the areas, so such a row is not a second figure.
 */
function repeatedNations(): (row: FingertipsRow) => boolean {
  const seen = new Map<string, string>();
  return ({ line: _line, ...cells }) => {
    if (!nations.test(cells.areaCode)) return false;
    const { indicator, sex, areaCode, timePeriod } = cells;
    const key = JSON.stringify([indicator, sex, areaCode, timePeriod]);
    const content = JSON.stringify(cells);
    const before = seen.get(key);
    seen.set(key, before ?? content);
    return before === content;
  };
}

function readPeriod(text: string, yearType: YearType): Result<Period> {
  const period = periodOfYearLabel(text, yearType, false);
  const instead = '2019, 2018/19, 2017 - 19 or 2016/17 - 18/19, as fits the year of the measure';
  return period ? ok(period) : refused({ code: 'MALFORMED_PERIOD', path: [], found: text, instead });
}

function readInterval(
  { line, lower, upper }: FingertipsRow,
  cells: ReturnType<typeof figureCells>,
  tally: ImportTally,
): PublishedInterval | null {
  const read = (column: string, text: string): Decimal | null => {
    if (text.trim() === '') return null;
    const cell: Cell = { row: line, column, text };
    const figure: Figure | null = cells.figure(cell);
    return valueIn(figure);
  };
  const interval = { lower: read('Lower CI 95.0 limit', lower), upper: read('Upper CI 95.0 limit', upper) };
  const refuse = (column: string, problem: Problem): null => {
    tally.refuseRow(line, column, [problem]);
    return null;
  };
  if ((lower.trim() === '') !== (upper.trim() === '')) {
    const column = lower.trim() === '' ? 'Lower CI 95.0 limit' : 'Upper CI 95.0 limit';
    return refuse(column, { code: 'REQUIRED', path: [], what: 'The other limit of the interval' });
  }
  if (!interval.lower || !interval.upper) return null;
  if (interval.lower.isGreaterThan(interval.upper)) {
    const found = decimalText(interval.lower);
    const atMost = decimalText(interval.upper);
    return refuse('Lower CI 95.0 limit', {
      code: 'OUT_OF_RANGE',
      path: [],
      found,
      atLeast: 'no lower limit',
      atMost,
    });
  }
  return { lower: interval.lower, upper: interval.upper };
}
