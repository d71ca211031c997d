import writeWorkbook, { type Row } from 'write-excel-file/node';
import { absenceReasons } from '../domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../domain/observations/observation.js';
import { type ObservationColumn, observationColumns } from './observation-sheet.js';

/** Example rows, which the council replaces with its own rows. */
const examples: readonly Partial<Record<ObservationColumn, string>>[] = [
  {
    measure: 'children-looked-after',
    period: '2018-M3',
    value: '486',
    status: 'FINAL',
    source_system: 'Mosaic',
  },
  {
    measure: 'care-leavers-in-suitable-accommodation',
    period: 'Qtr 4, 2017-18',
    value: '92.0',
    numerator: '46',
    denominator: '50',
    status: 'INTERIM',
    flags: 'ESTIMATED;PROVISIONAL',
    caveat: 'Two are in custody',
  },
  {
    measure: 'dental-checks',
    period: '201718-FY',
    absence: 'NOT_CAPTURED',
    absence_explanation: 'Recorded from next year',
    absence_system: 'Mosaic',
    absence_expected_on: '2019-04-30',
  },
];

interface Explanation {
  readonly meaning: string;
  readonly allowed: string;
}

const explanations: Readonly<Record<ObservationColumn, Explanation>> = {
  measure: { meaning: 'The measure. Required.', allowed: 'The code of a measure: dental-checks' },
  period: {
    meaning: 'The period of the figure. Required.',
    allowed:
      'The code of a period (2018-M3, 201718-FY), or its usual name: Qtr 4, 2017-18; Sept 2017; FY 2017/18; As at 31 March 2018',
  },
  value: {
    meaning: 'The figure.',
    allowed:
      'A number, with or without £, commas and %; or one of the symbols z, x, c, low and u, also in square brackets',
  },
  numerator: { meaning: 'The count. Give the denominator too.', allowed: 'A number, not below 0' },
  denominator: { meaning: 'The total of which the numerator is a part.', allowed: 'A number above 0' },
  status: { meaning: 'How final the figure is. FINAL if left out.', allowed: observationStatuses.join(', ') },
  flags: {
    meaning: 'Facts about the figure that a reader should know.',
    allowed: `Any of ${observationFlags.join(', ')}, separated by ;`,
  },
  source_system: { meaning: 'The system that the figure comes from.', allowed: 'A name: Mosaic' },
  caveat: { meaning: 'A caveat to be shown with the figure.', allowed: 'A sentence' },
  caveat_cy: { meaning: 'The caveat in Welsh.', allowed: 'A sentence. Only with a caveat' },
  citation: { meaning: 'The document that the figure is from.', allowed: 'A document and its page' },
  absence: { meaning: 'The reason, if there is no figure.', allowed: absenceReasons.join(', ') },
  absence_explanation: { meaning: 'An explanation of the absence.', allowed: 'A sentence' },
  absence_explanation_cy: {
    meaning: 'The explanation in Welsh.',
    allowed: 'A sentence. Only with an explanation',
  },
  absence_system: { meaning: 'The system that lacks the figure.', allowed: 'A name: Mosaic' },
  absence_expected_on: {
    meaning: 'The date on which the figure is expected.',
    allowed: 'A date: 2019-04-30 or 30/04/2019',
  },
};

const csvCell = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Returns the template of a council's own sheet as CSV, with the heading and example rows. */
export const observationTemplate = (): string =>
  [
    observationColumns.join(','),
    ...examples.map((row) => observationColumns.map((column) => csvCell(row[column] ?? '')).join(',')),
    '',
  ].join('\r\n');

/**
 * The columns without the text format, so that a spreadsheet reads their cells as numbers. All other columns have the
 * text format, because a spreadsheet would turn a period into a date.
 */
const numberColumns: readonly ObservationColumn[] = ['value', 'numerator', 'denominator'];

/** Returns a text cell, so that a spreadsheet does not turn a period into a date or drop a zero from a figure. */
const text = (value: string) => ({ value, type: String, format: '@' });
const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

const columnElement = /<col ([^>]*?)\/>/g;

/** Finds the style number of cell A2, the first example, in the XML of a sheet; that cell is a text cell. */
const exampleStyle = / r="A2" s="(\d+)"/;

/**
 * A change to the XML of the first sheet that gives whole columns the text format. The library by itself can only
 * format single cells.
 */
const formattedColumns = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (sheet: string, _options: unknown, { sheetIndex }: { sheetIndex: number }): string => {
          const [, style] = exampleStyle.exec(sheet) ?? [];
          if (sheetIndex !== 0 || style === undefined) return sheet;
          const columns = observationColumns.values();
          return sheet.replaceAll(columnElement, (whole, attributes: string) => {
            const { value: name } = columns.next();
            return name === undefined || numberColumns.includes(name)
              ? whole
              : `<col ${attributes} style="${style}"/>`;
          });
        },
      },
    },
  },
};

/**
 * Returns the template of a council's own sheet as a workbook (.xlsx). All cells of its text columns, down to the last
 * row, have the text format. Its second sheet explains each column and the allowed values; an import reads only the
 * first sheet.
 */
export async function observationWorkbook(): Promise<Uint8Array> {
  const figures: Row[] = [
    observationColumns.map(heading),
    ...examples.map((row) => observationColumns.map((column) => text(row[column] ?? ''))),
  ];
  const guide: Row[] = [
    ['Column', 'Meaning', 'Allowed values'].map(heading),
    ...observationColumns.map((column) => {
      const { meaning, allowed } = explanations[column];
      return [column, meaning, allowed].map(text);
    }),
  ];
  const widths = (...all: readonly number[]) => all.map((width) => ({ width }));
  const sheets = [
    {
      sheet: 'Figures',
      data: figures,
      columns: observationColumns.map((column) => ({ width: Math.max(14, column.length + 2) })),
      stickyRowsCount: 1,
    },
    { sheet: 'How to fill it in', data: guide, columns: widths(24, 45, 90), stickyRowsCount: 1 },
  ];
  return writeWorkbook(sheets, { features: [formattedColumns] }).toBuffer();
}
