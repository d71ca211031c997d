import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupEdition } from '../../../server/domain/comparisons/comparison-group.js';
import type { Polarity } from '../../../server/domain/measures/measure.js';
import { type Decimal, decimal } from '../../../server/domain/values/decimal.js';
import { csvRecords, csvRows } from './csv-rows.js';

/** One measure in one year: the councils' values by three-digit number; `null`: no value. */
export interface LaitTable {
  readonly measure: string;
  readonly polarity: Polarity;
  readonly hasQuartiles: boolean;
  readonly values: ReadonlyMap<string, Decimal | null>;
}

export interface LaitFolder {
  /** The tables; the key is the measure and the year. */
  readonly tables: ReadonlyMap<string, LaitTable>;
  readonly expected: readonly ((column: string) => string)[];
}

export const laitKey = (row: (column: string) => string): string => `${row('measure_short')} ${row('years')}`;

const polarities: Record<string, Polarity> = { High: 'HIGH_IS_GOOD', Low: 'LOW_IS_GOOD' };

/** Numbers from here on belong to regions and England, which are not ranked. */
const firstRegion = 970;

/** A spreadsheet has 15 significant digits: 4.0999999999999996 and 13.600000000000001 are 4.1 and 13.6. */
export const spreadsheetDecimal = (text: string): Decimal | null =>
  text === '-' ? null : decimal(Number(text).toPrecision(15));

const fileOf = (folder: string, kind: string): string => {
  const name = readdirSync(folder).find((file) => file.startsWith(kind) && file.endsWith('.csv'));
  if (name === undefined) throw new RangeError(`${folder} has no file of ${kind}`);
  return join(folder, name);
};

export function readLaitFolder(folder: string): LaitFolder {
  const measures = new Map(
    csvRecords(fileOf(folder, 'measures')).map((row) => [row('measure_short'), row] as const),
  );
  const tables = new Map<string, LaitTable & { values: Map<string, Decimal | null> }>();
  for (const row of csvRecords(fileOf(folder, 'values'))) {
    if (Number(row('la_number')) >= firstRegion) continue;
    const measure = row('measure_short');
    const key = laitKey(row);
    const table = tables.get(key) ?? {
      measure,
      polarity: polarities[measures.get(measure)?.('polarity') ?? ''] ?? 'NO_JUDGEMENT',
      hasQuartiles: measures.get(measure)?.('no_quartile') !== 'N',
      values: new Map(),
    };
    table.values.set(row('la_number'), spreadsheetDecimal(row('value')));
    tables.set(key, table);
  }
  return { tables, expected: csvRecords(fileOf(folder, 'expected')) };
}

/**
 * Each council's neighbours by the council's number, in either of DfE's layouts: a neighbour's number is
 * followed by its proximity. Lines that do not start with a number are headings.
 */
export function readNeighbours(path: string): ReadonlyMap<string, GroupEdition> {
  const [header = [], ...rows] = csvRows(path);
  const columns = header.flatMap((column, index) => (/^SN_?\d+$/.test(column) ? [index] : []));
  const editions = rows
    .filter(([council = '']) => /^\d{3}$/.test(council))
    .map(([council = '', ...cells]): [string, GroupEdition] => [
      council,
      {
        effectiveFrom: '2025-01-01',
        members: columns.map((column, index) => ({
          rank: index + 1,
          gssCode: cells[column - 1]?.trim() ?? '',
          proximity: cells[column]?.trim() ?? null,
        })),
      },
    ]);
  return new Map(editions);
}
