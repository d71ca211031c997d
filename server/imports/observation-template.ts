import writeWorkbook, { type Row } from 'write-excel-file/node';
import { absenceReasons } from '../domain/observations/figure.js';
import { observationFlags, observationStatuses } from '../domain/observations/observation.js';
import { type ObservationColumn, observationColumns } from './observation-sheet.js';

/** Rows that show how to fill a sheet in: whoever fills it in writes theirs in their place. */
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
  measure: { meaning: 'Which measure it is. Needed.', allowed: 'The code of a measure: dental-checks' },
  period: {
    meaning: 'Which period it is of. Needed.',
    allowed: 'Its code (2018-M3, 201718-FY), or as reports write it: Qtr 4, 2017-18',
  },
  value: {
    meaning: 'The figure.',
    allowed: 'A number, with £, commas or % if you like; or in its place z, x, c, low or u',
  },
  numerator: { meaning: 'What was counted, with the denominator.', allowed: 'A number, not below 0' },
  denominator: { meaning: 'Of how many.', allowed: 'A number above 0' },
  status: { meaning: 'How sure it is. FINAL if left out.', allowed: observationStatuses.join(', ') },
  flags: {
    meaning: 'What a reader should know of it.',
    allowed: `Any of ${observationFlags.join(', ')}, with ; between them`,
  },
  source_system: { meaning: 'Where it comes from.', allowed: 'A name: Mosaic' },
  caveat: { meaning: 'What has to be said with it.', allowed: 'A sentence' },
  absence: { meaning: 'Why there is no figure, where there is none.', allowed: absenceReasons.join(', ') },
  absence_explanation: { meaning: 'More about that.', allowed: 'A sentence' },
  absence_system: { meaning: 'Which system does not have it.', allowed: 'A name: Mosaic' },
  absence_expected_on: { meaning: 'When it is expected.', allowed: 'A date, as text: 2019-04-30' },
};

const written = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** As CSV: the heading of a council's own sheet, with rows that show how to fill it in. */
export const observationTemplate = (): string =>
  [
    observationColumns.join(','),
    ...examples.map((row) => observationColumns.map((column) => written(row[column] ?? '')).join(',')),
    '',
  ].join('\r\n');

/** Texts, so that no spreadsheet makes a date of a period or takes a nought from a figure. */
const text = (value: string) => ({ value, type: String, format: '@' });
const heading = (value: string) => ({ value, type: String, fontWeight: 'bold' as const });

/**
 * The same as a workbook (.xlsx), whose second sheet says what each column is for and what may stand in it; an
 * import reads the first.
 */
export async function observationWorkbook(): Promise<Uint8Array> {
  const figures: Row[] = [
    observationColumns.map(heading),
    ...examples.map((row) => observationColumns.map((column) => text(row[column] ?? ''))),
  ];
  const guide: Row[] = [
    ['Column', 'What it is', 'What may stand there'].map(heading),
    ...observationColumns.map((column) => {
      const { meaning, allowed } = explanations[column];
      return [column, meaning, allowed].map(text);
    }),
  ];
  const widths = (...all: readonly number[]) => all.map((width) => ({ width }));
  return writeWorkbook([
    {
      sheet: 'Figures',
      data: figures,
      columns: observationColumns.map((column) => ({ width: Math.max(14, column.length + 2) })),
      stickyRowsCount: 1,
    },
    { sheet: 'How to fill it in', data: guide, columns: widths(24, 45, 90), stickyRowsCount: 1 },
  ]).toBuffer();
}
