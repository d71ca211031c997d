import Table from 'cli-table3';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  readonly align?: 'right';
  /** Columns of the terminal; as wide as what is in it unless told. */
  readonly width?: number;
  /** How narrow it may become where there is little room. */
  readonly least?: number;
  /** Whether it is left out where there is little room; those with the highest number first. */
  readonly spare?: number;
}

/** A rule above, below and under the head; nothing between lines and columns. */
const onlyRules = {
  ...{ 'top-left': '', 'top-mid': '', 'top-right': '' },
  ...{ 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
  ...{ left: '', 'left-mid': '', mid: '', 'mid-mid': '', right: '', 'right-mid': '', middle: '' },
};

/** Rows as a terminal of `room` columns shows them; `null` is as much room as it takes. */
export function tableText<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  room: number | null,
): string {
  const shown = fitted(columns, room);
  const table = new Table({
    head: shown.map(({ head }) => head),
    colWidths: shown.map(({ width }) => width ?? null),
    colAligns: shown.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0 },
    chars: onlyRules,
  });
  for (const row of rows) table.push(shown.map(({ cell }) => cell(row)));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

/** The columns that there is room for; the widest one takes what others leave. */
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
