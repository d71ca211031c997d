import type { NeighbourList } from '../services/imports/import-neighbours.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { refusedAt } from './checked-bytes.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { checkHeading, mapTable } from './table.js';

/** The largest size in bytes; a list of all councils has about 30,000 bytes. */
const limit = 2_000_000;

/** The headings of the column with the council's number, in the published layouts until 2024 and from 2025. */
const numberColumns = ['LA num', 'old_la_code'];
const neighbourColumn = /^SN_?(\d+)$/;

/**
 * Returns a file of statistical neighbours in either layout of the Department for Education. A row has the number of a
 * council, then the numbers of its ten neighbours, each followed by the neighbour's proximity. Rows without a council's
 * number are skipped: they separate current from former councils.
 */
export const neighboursFile = (file: SourceFile): IncomingFile<NeighbourList> => ({
  name: file.name,
  open: async () => {
    const table = await openCsv(file, limit);
    const { columns } = table;
    const column = columns.find((name) => numberColumns.includes(name));
    const places = columns
      .flatMap((name, index) => {
        const rank = neighbourColumn.exec(name)?.[1];
        return rank === undefined ? [] : [{ name, index, rank: Number(rank) }];
      })
      .sort((a, b) => a.rank - b.rank);
    if (column === undefined || places.length === 0) {
      const missing = [...(column ? [] : ['old_la_code']), ...(places.length > 0 ? [] : ['SN_1'])];
      throw refusedAt(1, { code: 'MISSING_COLUMNS', missing, found: columns });
    }
    const councilIndex = table.place(column);
    const read = [column, ...places.map(({ name }) => name)];
    const ofHeading = checkHeading(table, { required: read });
    return mapTable(table, ofHeading, ({ line, cells }) => {
      const cell = (index: number): string => (cells[index] ?? '').trim();
      if (cell(councilIndex) === '') return null;
      const members = places.map(({ name, index }) => ({
        column: name,
        laCode: cell(index),
        proximity: cell(index + 1) || null,
      }));
      return { line, column, laCode: cell(councilIndex), members };
    });
  },
});
