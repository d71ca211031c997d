import {
  type GeographicLevel,
  geographicLevel,
  geographicLevels,
} from '../domain/imports/geographic-level.js';
import { standardColumns } from '../domain/imports/open-data-mapping.js';
import type { ImportProblem } from '../domain/values/file-problem.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import type { OpenDataRow } from '../services/imports/open-data-reader.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkHeading, mapTable, repeatedColumn, type Table, type TableRow } from './table.js';

/** The largest size in bytes: ten times that of the Department's largest files on children's services. */
const eesFileLimit = 150_000_000;

/** The columns with the area's code and number, for each geographic level that is imported. */
const columnsOfLevel: Partial<Record<GeographicLevel, { readonly code: string; readonly number?: string }>> =
  {
    National: { code: 'country_code' },
    Regional: { code: 'region_code' },
    'Local authority': { code: 'new_la_code', number: 'old_la_code' },
  };

/**
 * Returns a file in the Department for Education's open-data standard, to be checked against its `.meta.csv` if `meta`
 * is given. Columns may be in any order. A file that has any column twice is refused, because one of the two is wrong.
 */
export const eesFile = (data: SourceFile, meta: SourceFile | null = null): IncomingFile<OpenDataRow> => ({
  name: data.name,
  open: async () => {
    const table = await openCsv(data, eesFileLimit);
    const { problems, publishedOn } = meta ? await readMeta(meta, table) : noMeta;
    const ofHeading = [
      ...checkHeading(table, { required: standardColumns }).filter(
        ({ problem }) => problem.code === 'MISSING_COLUMNS',
      ),
      ...table.repeated().map(repeatedColumn),
      ...problems,
    ];
    return { ...mapTable(table, ofHeading, rowReader(table)), publishedOn };
  },
});

function rowReader({ place }: Table) {
  const period = place('time_period');
  const identifier = place('time_identifier');
  const level = place('geographic_level');
  const areas = new Map(
    Object.entries(columnsOfLevel).map(([name, { code, number }]) => [
      name,
      { column: code, code: place(code), number: number === undefined ? -1 : place(number) },
    ]),
  );
  return ({ line, cells }: TableRow, refuse: (problem: ImportProblem) => void): OpenDataRow | null => {
    const text = cells[level];
    const found = text === undefined ? undefined : geographicLevel(text);
    if (text !== undefined && found === undefined) {
      const problem = { code: 'NOT_ALLOWED', path: [], found: text, allowed: geographicLevels } as const;
      refuse({ row: line, column: 'geographic_level', problem });
      return null;
    }
    const area = areas.get(found ?? '');
    return {
      line,
      timePeriod: cells[period] ?? null,
      timeIdentifier: cells[identifier] ?? null,
      level: found ?? null,
      area: area
        ? {
            column: area.column,
            code: (cells[area.code] ?? '').trim(),
            number: (cells[area.number] ?? '').trim(),
          }
        : null,
      cells,
    };
  };
}

const metaColumns = ['col_name', 'col_type'] as const;

interface Meta {
  readonly problems: readonly ImportProblem[];
  /** The day of publication, if the meta file states it in a column `published_on`. */
  readonly publishedOn: string | null;
}

const noMeta: Meta = { problems: [], publishedOn: null };

/**
 * Reads the day of publication from the meta file, and returns a problem if a filter or indicator of the meta file is
 * not a column of the data.
 */
async function readMeta(meta: SourceFile, data: Table): Promise<Meta> {
  const table = await openCsv(meta, eesFileLimit);
  const [faulty] = checkHeading(table, { required: metaColumns });
  if (faulty) return { ...noMeta, problems: [faulty] };
  const name = table.place('col_name');
  const day = table.place('published_on');
  const missing: string[] = [];
  let publishedOn: string | null = null;
  for await (const { rows } of table.batches) {
    for (const { cells } of rows) {
      const column = cells[name] ?? '';
      if (column !== '' && data.place(column) < 0) missing.push(column);
      publishedOn ??= cells[day]?.trim() || null;
    }
  }
  const problem = { code: 'MISSING_COLUMNS', missing, found: data.columns } as const;
  return { problems: missing.length > 0 ? [{ row: 1, column: null, problem }] : [], publishedOn };
}
