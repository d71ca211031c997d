import type { NeighbourList } from '../services/imports/import-neighbours.js';
import type { IncomingFile } from '../services/imports/import-report.js';
import { refusedAt } from './checked-bytes.js';
import { openCsv } from './csv-table.js';
import type { SourceFile } from './source-file.js';
import { mapTable } from './table.js';

/** Bytes: a list of all councils has 30 thousand. */
const limit = 2_000_000;

/** How the two published layouts (to 2024, and from 2025) head the council's number. */
const numberColumns = ['LA num', 'old_la_code'];
const neighbourColumn = /^SN_?(\d+)$/;

/**
 * A file of statistical neighbours in either layout that the Department for Education has published: a row a
 * council, its number, then ten neighbours' numbers, each followed by its proximity. Rows without a number,
 * which part the councils of today from those of before, are passed over.
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
    const own = columns.indexOf(column);
    return mapTable(table, ({ line, cells }) => {
      const cell = (index: number): string => (cells[index] ?? '').trim();
      if (cell(own) === '') return null;
      const members = places.map(({ name, index }) => ({
        column: name,
        laCode: cell(index),
        proximity: cell(index + 1) || null,
      }));
      return { line, column, laCode: cell(own), members };
    });
  },
});
