import type { AreaRegister, RegisteredArea } from '../../domain/areas/area-register.js';
import type { GeographicLevel } from '../../domain/imports/geographic-level.js';
import type { Heading } from '../../domain/imports/heading.js';
import { nearestItems, type RowItems } from '../../domain/imports/nearest-items.js';
import {
  describeItems,
  type FilterItems,
  itemsFor,
  keyOfItems,
  type OpenDataMapping,
  selectedItems,
} from '../../domain/imports/open-data-mapping.js';
import { identifiersOf, readOpenDataPeriod } from '../../domain/imports/open-data-period.js';
import { isFormula } from '../../domain/values/formula.js';
import type { Period } from '../../domain/values/period.js';
import { addDays } from '../../domain/values/plain-date.js';
import type { Result } from '../../domain/values/problem.js';
import type { StagedFigure } from '../../persistence/imports/staged-figure.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import { type Cell, checkedPeriod, figureCells, textBeside, valueIn } from './figure-cells.js';
import type { FigurePlan } from './import-figures.js';
import type { ImportTally } from './import-report.js';
import { type ColumnPlace, placesOf, type Use, usesByItems } from './open-data-uses.js';
import { unknownAreas } from './unknown-areas.js';
import { closureText, treatFigure, type UnopenedRule } from './unopened-councils.js';

/** A row of an open-data file. A field is `null` if the file lacks its column. */
/** The level that the register gives an area of each geographic level. */
const levelOf: Readonly<Record<string, string>> = {
  National: 'NATION',
  Regional: 'REGION',
  'Local authority': 'COUNCIL',
};

export interface OpenDataRow {
  readonly line: number;
  readonly timePeriod: string | null;
  readonly timeIdentifier: string | null;
  readonly level: GeographicLevel | null;
  /**
   * The code of the row's area, the column that has the code and, for a council, its number; `null` if the row's
   * level is not nation, region or council.
   */
  readonly area: { readonly column: string; readonly code: string; readonly number: string } | null;
  /** The row's cells, in the order of the file's columns. */
  readonly cells: readonly string[];
}

interface ReaderInput {
  readonly mapping: OpenDataMapping;
  readonly measures: ReadonlyMap<string, MeasureRecord>;
  readonly areas: AreaRegister;
  readonly heading: Heading;
  readonly unopened: UnopenedRule;
  readonly tally: ImportTally;
}

type Reader = Pick<FigurePlan<OpenDataRow>, 'read' | 'finish' | 'itemsOf'>;

/**
 * Maximum number of unused combinations of filter items that are remembered, to suggest the nearest one to a
 * combination that the mapping selects and the file lacks.
 */
const otherItemsLimit = 2_000;

/** Returns functions that read the rows of an open-data file by its mapping. */
export function openDataReader({ mapping, measures, areas, heading, unopened, tally }: ReaderInput): Reader {
  const { filters } = mapping;
  const cells = figureCells('DFE', tally);
  const leftOutAreas = new Set(mapping.leftOutAreas);
  const filterPlaces = filters.map(heading.place);
  const uses = usesByItems(mapping, measures, heading);
  const readPlaces = placesOf(filterPlaces, uses);
  const matchedKeys = new Set<string>();
  const otherItems = new Map<string, RowItems>();
  const periods = new Map<string, Result<Period>>();
  /** Line of the last row left out because its council was not open. Several cells of a row count once. */
  let leftOutLine = 0;

  /** Reads the period of a row. Memoised. `undefined` if the file lacks a column of the period. */
  const periodOf = ({ timePeriod, timeIdentifier }: OpenDataRow): Result<Period> | undefined => {
    if (timePeriod === null || timeIdentifier === null) return undefined;
    const key = `${timePeriod} ${timeIdentifier}`;
    const period = periods.get(key) ?? readOpenDataPeriod(timePeriod, timeIdentifier);
    periods.set(key, period);
    return period;
  };

  const periodFor = (row: OpenDataRow, measure: MeasureRecord): Period | null => {
    const key = `${measure.id} ${row.timePeriod} ${row.timeIdentifier}`;
    const period = periods.get(key) ?? fitted(periodOf(row), measure);
    if (!period) return null;
    periods.set(key, period);
    if (period.ok) {
      tally.periods.add(period.value.code);
      return period.value;
    }
    for (const problem of period.problems) {
      const column = problem.path[0] === 'time_identifier' ? 'time_identifier' : 'time_period';
      tally.refuseRow(row.line, column, [problem]);
    }
    return null;
  };

  const unknown = unknownAreas(areas);

  const areaOf = (row: OpenDataRow): RegisteredArea | null => {
    const { area } = row;
    if (!area) return null;
    const { column, code, number } = area;
    if (code !== '' || number === '') {
      const found = areas.byCode(code);
      if (found) return levelFits(row, found) && numberFits(row, found) ? found : null;
      tally.refuseRow(row.line, column, [unknown.code(code)]);
      return null;
    }
    const period = periodOf(row);
    if (!period?.ok) return null;
    const found = areas.byNumber(number, addDays(period.value.endsBefore, -1));
    if (found) return found;
    tally.refuseRow(row.line, 'old_la_code', [unknown.number(number)]);
    return null;
  };

  /** False, with a problem, if the row's code belongs to an area of another level: England's in a council's row. */
  const levelFits = ({ line, level, area }: OpenDataRow, found: RegisteredArea): boolean => {
    const expected = levelOf[level ?? ''];
    if (expected === undefined || expected === found.level) return true;
    const problem = {
      code: 'NOT_ALLOWED',
      path: [],
      found: `${area?.code} (${found.name.en})`,
      allowed: [`codes of areas of the level ${level}`],
    } as const;
    tally.refuseRow(line, area?.column ?? 'geographic_level', [problem]);
    return false;
  };

  /** False, with a problem, if the row's council number belongs to another council and `found` never had it. */
  const numberFits = ({ line, area }: OpenDataRow, found: RegisteredArea): boolean => {
    const number = area?.number ?? '';
    if (number === '' || found.identities.some(({ laCode }) => laCode === number)) return true;
    const other = areas.byNumber(number, '9999-12-31');
    if (!other) return true;
    const problem = {
      code: 'NOT_ALLOWED',
      path: [],
      found: `${number} (${other.name.en}) beside ${area?.code} (${found.name.en})`,
      allowed: [...new Set(found.identities.flatMap(({ laCode }) => laCode ?? []))],
    } as const;
    tally.refuseRow(line, 'old_la_code', [problem]);
    return false;
  };

  const readUse = (row: OpenDataRow, area: RegisteredArea | null, use: Use): StagedFigure | null => {
    const { part, measure, cell, preference, status } = use;
    const cellAt = ({ column, index }: ColumnPlace): Cell => ({
      row: row.line,
      column,
      text: row.cells[index] ?? '',
    });
    const period = periodFor(row, measure);
    const figureCell = cellAt(cell);
    const figure = part === 'VALUE' ? cells.figureOf(measure, figureCell) : cells.figure(figureCell);
    const beside = (place: ColumnPlace | null) => place && valueIn(cells.figure(cellAt(place)));
    const numerator = beside(use.numerator);
    const denominator = beside(use.denominator);
    if (!period || !figure || area === null) return null;
    const treatment = treatFigure(figure, area, period, unopened);
    if (!treatment.isStored) {
      if (leftOutLine !== row.line)
        tally.leaveOut(treatment.closure, closureText(area), row.timePeriod ?? '');
      leftOutLine = row.line;
      return null;
    }
    // A numerator or denominator in another row gets the mark as well, but is not counted: only its value is.
    if (part === 'VALUE' && treatment.mark !== null && treatment.mark === tally.marked?.mark)
      tally.marked.figures += 1;
    return {
      line: row.line,
      part,
      measureId: measure.id,
      areaCode: area.gssCode,
      mark: treatment.mark,
      periodCode: period.code,
      figure,
      numerator,
      denominator,
      textAsReceived: textBeside(figure, figureCell.text),
      details: status && { status, note: null, interval: null, verdict: null },
      preference,
    };
  };

  /** True if the import does not use the row. Then also counts the row, with the reason. */
  const isLeftOut = ({ level, area, timePeriod, cells: texts }: OpenDataRow, key: string): boolean => {
    const period = timePeriod ?? '';
    if (!area) tally.leaveOut('LEVEL', level ?? 'no geographic_level', period);
    else if (leftOutAreas.has(area.code) || area.code.includes('/'))
      tally.leaveOut('JOINT_AREA', area.code, period);
    else if (!uses.has(key)) {
      const items = Object.fromEntries(
        filters.map((filter, at) => [filter, texts[filterPlaces[at] ?? -1] ?? '']),
      );
      if (otherItems.size < otherItemsLimit) otherItems.set(key, items);
      tally.leaveOut('FILTER_ITEMS', describeItems(filters, items), period);
    } else return false;
    return true;
  };

  const hasChoice = [...uses.values()].flat().some(({ preference }) => preference > 0);
  const codes = new Map([...measures.values()].map(({ id, code }) => [id, code]));
  const itemsOf = (measureId: string, preference: number): string => {
    const { where = {} } = mapping.measures.find(({ measure }) => measure === codes.get(measureId)) ?? {};
    return describeItems(filters, selectedItems(mapping, where)[preference]?.items ?? {});
  };

  return {
    read: (row) => {
      const formulas = readPlaces.filter((index) => isFormula(row.cells[index] ?? ''));
      for (const index of formulas) {
        const found = (row.cells[index] ?? '').slice(0, 60);
        tally.refuse({
          row: row.line,
          column: heading.columns[index] ?? null,
          problem: { code: 'FORMULA', found },
        });
      }
      const key = keyOfItems(filterPlaces, (place) => row.cells[place] ?? '');
      if (formulas.length > 0 || isLeftOut(row, key)) return [];
      matchedKeys.add(key);
      const area = areaOf(row);
      return (uses.get(key) ?? []).flatMap((use) => {
        tally.measures.add(use.measure.code);
        return readUse(row, area, use) ?? [];
      });
    },
    finish: () => {
      if (tally.rowsRead === 0) return;
      for (const { measure, where } of mapping.measures) {
        if (selectedItems(mapping, where).some(({ key }) => matchedKeys.has(key))) continue;
        const nearestOnes = nearestItems(preferredItems(filters, where), [...otherItems.values()]);
        const problem = {
          code: 'NO_ROW_MATCHES',
          measure,
          rows: describeItems(filters, where),
          nearest: nearestOnes && describeItems(filters, nearestOnes),
        } as const;
        tally.refuse({ row: null, column: null, problem });
      }
    },
    itemsOf: hasChoice ? itemsOf : null,
  };
}

/**
 * Checks that a period fits a measure. If it does not, the suggested correction names values of the file's column
 * `time_identifier`, not the service's codes.
 */
function fitted(period: Result<Period> | undefined, measure: MeasureRecord): Result<Period> | undefined {
  if (!period?.ok) return period;
  const checked = checkedPeriod(measure, period.value);
  if (checked.ok) return checked;
  const problems = checked.problems.map((problem) =>
    problem.code === 'PERIOD_DOES_NOT_FIT'
      ? { ...problem, path: ['time_identifier'], instead: identifiersOf(measure) }
      : problem,
  );
  return { ok: false, problems };
}

/** Returns the preferred item of each filter: the first that `where` selects. */
const preferredItems = (filters: readonly string[], where: FilterItems): RowItems =>
  Object.fromEntries(filters.map((filter) => [filter, itemsFor(where, filter)[0] ?? '']));
