import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { GroupEdition } from '../../../server/domain/comparisons/comparison-group.js';
import type { Polarity } from '../../../server/domain/measures/measure.js';
import { type Decimal, decimal } from '../../../server/domain/values/decimal.js';
import { csvRecords, csvRows } from './csv-rows.js';

/** The values of one measure in one year, by the council's three-digit number; `null` if a council has no value. */
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

/** The first of the numbers of regions and England, which are not ranked. Smaller numbers belong to councils. */
const firstRegion = 970;

/**
 * Returns a decimal rounded to the 15 significant digits of a spreadsheet: 4.0999999999999996 gives 4.1, and
 * 13.600000000000001 gives 13.6. A hyphen gives `null`.
 */
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
 * Reads a file of neighbours in either of DfE's layouts, and returns each council's list by the council's number. In a
 * row, each neighbour's number is followed by the neighbour's proximity. Lines that do not start with a three-digit
 * number are skipped: they are headings.
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
