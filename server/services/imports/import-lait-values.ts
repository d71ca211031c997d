import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type AreaRegister, areaRegister } from '../../domain/areas/area-register.js';
import { type LaitYear, readLaitYear } from '../../domain/imports/lait-year.js';
import type { Period } from '../../domain/values/period.js';
import { addDays } from '../../domain/values/plain-date.js';
import { ok, type Result } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { StagedFigure } from '../../persistence/imports/staged-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { laitAreas, laitMeasureCode } from '../../reference/lait.js';
import { figureCells, textBeside } from './figure-cells.js';
import { importFigures } from './import-figures.js';
import type { FigureOptions, ImportReport, ImportTally, IncomingFile } from './import-report.js';
import { unknownAreas } from './unknown-areas.js';
import { closureText, treatFigure } from './unopened-councils.js';

/** A row of a file of values from the Local Authority Interactive Tool (LAIT). */
export interface LaitValue {
  readonly line: number;
  readonly shortName: string;
  /** The year in a form that {@link readLaitYear} reads: `2016`, `2016-17 (Rev)`, `2013/14-15/16`. */
  readonly year: string;
  /** The number of the area in LAIT. */
  readonly laNumber: string;
  readonly value: string;
}

/**
 * Imports values of the Local Authority Interactive Tool. The catalogue must already have their measures, so
 * import the measure list first. Rows with 0 as a heading and a hyphen as the value are left out.
 *
 * Problems: `NOT_FOUND` (measure; council, with the nearest number), `MALFORMED_PERIOD`, `OUT_OF_RANGE`,
 * `UNKNOWN_SYMBOL`, `MALFORMED_DECIMAL`, `VALUE_OR_ABSENCE_REQUIRED`, `DUPLICATE`.
 */
export const importLaitValues =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    file: IncomingFile<LaitValue>,
    options: FigureOptions,
  ): Promise<ImportReport> => {
    const cataloguer = authoriseCataloguer(principal, 'laitValuesImport');
    const figureImport = { format: 'LAIT_VALUES', file, options, now } as const;
    return importFigures(sessions, cataloguer, figureImport, async (stores, _opened, tally) => {
      const measures = await stores.measures.catalogue();
      const areas = areaRegister(await stores.areas.register());
      const source = 'Department for Education, Local Authority Interactive Tool';
      return { source, read: valueReader(measures, areas, tally) };
    });
  };

function valueReader(
  measures: ReadonlyMap<string, MeasureRecord>,
  areas: AreaRegister,
  tally: ImportTally,
): (row: LaitValue) => readonly StagedFigure[] {
  const cells = figureCells('LAIT', tally);
  const unknown = unknownAreas(areas);
  const codes = new Map<string, string>();
  // Memoised, because a file has few labels of years and repeats them for every council.
  const years = new Map<string, Result<LaitYear>>();
  const yearOf = (text: string, measure: MeasureRecord): Result<LaitYear> => {
    const key = `${measure.yearType} ${text}`;
    const year = years.get(key) ?? readLaitYear(text, measure.yearType);
    years.set(key, year);
    return year;
  };
  return (row) => {
    if (isDebris(row)) {
      tally.leaveOut('BLANK', "rows headed '0' without a value");
      return [];
    }
    const { line, shortName, year, laNumber, value } = row;
    const code = codes.get(shortName) ?? laitMeasureCode(shortName);
    codes.set(shortName, code);
    const measure = measures.get(code);
    if (!measure) {
      const problem = { code: 'NOT_FOUND', path: [], what: 'measure', key: shortName } as const;
      tally.refuseRow(line, 'measure_short', [problem]);
      return [];
    }
    tally.measures.add(code);
    const yearCell = { row: line, column: 'years', text: year };
    const read = yearOf(year, measure);
    const period = cells.period(measure, yearCell, () => (read.ok ? ok(read.value.period) : read));
    const figure = cells.figureOf(measure, { row: line, column: 'value', text: value });
    const area =
      areas.byCode(laitAreas[laNumber] ?? '') ??
      (period ? areas.byNumber(laNumber, lastDayOf(period)) : undefined);
    if (period && area === undefined) {
      tally.refuseRow(line, 'la_number', [unknown.number(laNumber)]);
    }
    if (!period || !figure || area === undefined) return [];
    const treatment = treatFigure(figure, area, period, asPublished);
    if (!treatment.isStored) {
      tally.leaveOut(treatment.closure, closureText(area), year);
      return [];
    }
    return [
      {
        line,
        part: 'VALUE',
        measureId: measure.id,
        areaCode: area.gssCode,
        mark: treatment.mark,
        periodCode: period.code,
        figure,
        numerator: null,
        denominator: null,
        textAsReceived: textBeside(figure, value),
        details: read.ok ? detailsOf(read.value) : null,
        preference: 0,
      },
    ];
  };
}

/** The rule that stores figures of councils that were not open, because LAIT also counts such figures. */
const asPublished = { mark: 'AS_PUBLISHED', snapshotDay: null } as const;

/** Returns the last day of the period. A council that closed on the following day still existed on the last day. */
const lastDayOf = ({ endsBefore }: Period): string => addDays(endsBefore, -1);

const isDebris = ({ shortName, year, laNumber, value }: LaitValue): boolean =>
  value.trim() === '-' && [shortName, year, laNumber].some((heading) => heading.trim() === '0');

const detailsOf = ({ status, note }: LaitYear): StagedFigure['details'] =>
  note === null ? null : { status, note, interval: null, verdict: null };
