import Table from 'cli-table3';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'right';
  /** The width in characters; if omitted, the column is as wide as its content. */
  readonly width?: number;
  /** The smallest width in characters, used on a narrow terminal; if omitted, `width`. */
  readonly least?: number;
  /** Set if a narrow terminal may omit the column; the column with the highest number is omitted first. */
  readonly spare?: number;
}

/** The table's border characters: lines above and below the table and under its head, and no other lines. */
const onlyRules = {
  ...{ 'top-left': '', 'top-mid': '', 'top-right': '' },
  ...{ 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '' },
};

/** Returns rows as a table for a terminal that is `room` characters wide; `null` means unlimited. */
export function tableText<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  room: number | null,
): string {
  const visible = fitted(columns, room);
  const table = new Table({
    head: visible.map(({ head }) => head),
    colWidths: visible.map(({ width }) => width ?? null),
    colAligns: visible.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0 },
    chars: onlyRules,
  });
  for (const row of rows) table.push(visible.map(({ cell }) => cell(row)));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

/** Returns the columns that fit into `room` characters; the widest of them takes the remaining room. */
function fitted<Row>(columns: readonly Column<Row>[], room: number | null): readonly Column<Row>[] {
  if (room === null || sum(columns.map(({ width = 0 }) => width)) <= room) return columns;
  const leastOf = ({ least, width = 0 }: Column<Row>): number => least ?? width;
  const spare = Math.max(0, ...columns.map((column) => column.spare ?? 0));
  const left = room - sum(columns.map(leastOf));
  if (left < 0 && spare > 0) {
    return fitted(
      columns.filter((column) => column.spare !== spare),
      room,
    );
  }
  const widest = Math.max(...columns.map(({ width = 0 }) => width));
  return columns.map((column) => {
    if (column.width === undefined) return column;
    const more = column.width === widest ? Math.max(0, left) : 0;
    return { ...column, width: Math.min(column.width, leastOf(column) + more) };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
