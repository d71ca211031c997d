import Table from 'cli-table3';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'right';
  /** The width, in columns of the terminal; default: as wide as the content. */
  readonly width?: number;
  /** The smallest width on a narrow terminal. */
  readonly least?: number;
  /** Set if the column may be left out on a narrow terminal; the highest number goes first. */
  readonly spare?: number;
}

/** Rules above and below the table and under its head; nothing between rows and columns. */
const onlyRules = {
  ...{ 'top-left': '', 'top-mid': '', 'top-right': '' },
  ...{ 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '' },
};

/** Rows as a table for a terminal of `room` columns; `null` is unlimited. */
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

/** The columns that fit; the widest one takes the remaining room. */
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
