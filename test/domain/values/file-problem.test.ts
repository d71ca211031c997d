import { describe, expect, it } from 'vitest';
import {
  describeImportProblem,
  type FileProblem,
  type ImportProblem,
} from '../../../server/domain/values/file-problem.js';

type FileCode = FileProblem['code'];
type Facts<Code extends FileCode> = Omit<Extract<FileProblem, { code: Code }>, 'code'>;

/** An example of each problem, and the sentences that a user reads. A new problem needs its row here. */
const examples: { readonly [Code in FileCode]: readonly [facts: Facts<Code>, sentences: string] } = {
  FILE_TOO_LARGE: [{ limit: 25_999_999 }, 'The file is larger than 25 MB, the most that is read. Split it.'],
  FILE_EMPTY: [{}, 'The file has no rows below its heading.'],
  FILE_TRUNCATED: [
    {},
    'The file ends in the middle of this row, so it is incomplete. Download or save it again.',
  ],
  WRONG_FILE_TYPE: [
    { found: 'a PDF', expected: 'a CSV file' },
    'The file is a PDF, although its name says otherwise. Send a CSV file.',
  ],
  NOT_UTF8: [
    {},
    'This row is written in another encoding than the rows above it. Save the file as "CSV UTF-8".',
  ],
  MALFORMED_FILE: [{ found: 'a quote is not closed' }, 'The file cannot be read: a quote is not closed.'],
  WRONG_CELL_COUNT: [{ found: 5, expected: 6 }, 'This row has 5 cells, and the heading has 6.'],
  FORMULA: [
    { found: '=1+1' },
    "'=1+1' is a formula, or would be one in a spreadsheet. Give the value alone.",
  ],
  MISSING_COLUMNS: [
    { missing: ['area', 'value'], found: ['measure', 'period'] },
    'There is no column area, value. The heading has measure, period.',
  ],
  REPEATED_COLUMN: [{ found: 'value' }, "The heading names 'value' twice. Keep one of them."],
  ARCHIVE_TOO_LARGE: [
    { limit: 100_000_000 },
    'The workbook would unpack to more than 100 MB. Leave out what is not needed.',
  ],
  NO_MAPPING: [
    { found: 'cla.csv', allowed: ['cla-2018', 'cla-2019'] },
    "No mapping matches a file named 'cla.csv'. Choose one of cla-2018, cla-2019, or define one.",
  ],
  NO_ROW_MATCHES: [
    { measure: 'adopted', rows: "category 'Total'", nearest: "category 'Total '" },
    "No row of the file matches the mapping of adopted (category 'Total'). The nearest in the file is category 'Total ' (with a blank at the end). Correct the mapping, or leave the measure out of it.",
  ],
  PERCENTAGE: [
    { found: '11.9%', measure: 'adopted' },
    "'11.9%' is a percentage, and adopted is not measured in per cent. Write the number alone, in a cell that is not formatted as a percentage.",
  ],
  DAY_NOT_PERIOD: [
    { found: '31/03/2017', instead: 'March 2017 (2017-M3)' },
    'The cell shows the day 31/03/2017, which may stand for several periods. Write March 2017 (2017-M3), as text.',
  ],
  READ_AS: [
    { found: 'Windows-1252' },
    'The file was read as Windows-1252. If letters such as é, ŵ or £ are wrong, save it as "CSV UTF-8".',
  ],
  SEPARATED_BY: [
    { found: '\t' },
    'The file was read with a tab between its cells, as in its heading, instead of a comma.',
  ],
  LAST_LINE_UNFINISHED: [
    {},
    'The last row has no line end. If its last figure is incomplete, download or save the file again.',
  ],
  PUBLICATION_DAY_REQUIRED: [
    { figures: 1200 },
    'The file would change 1,200 figures that stand. State the day on which it was published (--published-on 2025-11-20, or publishedOn), so that an older release never replaces a newer one.',
  ],
  PUBLICATION_DAY_UNKNOWN: [
    { figures: 1 },
    'The file would change one figure whose own day of publication is not known, so the newer ones are not known either. Import the file that they come from again with its day of publication, then this file.',
  ],
  OLDER_RELEASE: [
    { figures: 2, publishedOn: '2024-11-20' },
    '2 figures differ from newer ones, which stand. They were published on 2024-11-20 and are stored as an earlier version.',
  ],
  FIGURES_MISSING: [
    { figures: 2, first: ['adopted, 2025-RY, E06000001'] },
    '2 figures that stand are not in the file: adopted, 2025-RY, E06000001 …. They stay as they are.',
  ],
  NUMERATOR_ABOVE_DENOMINATOR: [
    { found: '5 of 4', measure: 'adopted' },
    'The numerator of adopted is above its denominator: 5 of 4. It is stored as published.',
  ],
  VALUE_NOT_FRACTION: [
    { found: '3', measure: 'adopted', fraction: '120 of 400', expected: '30' },
    'The value 3 of adopted is not 120 of 400, which makes 30. It is stored as published.',
  ],
  NO_INDICATOR: [
    { found: ['sex', 'age'] },
    'No column has numbers that a measure could be read from. Besides time and place the heading has sex, age.',
  ],
  HIDDEN_FILTER: [
    { first: 7 },
    'This row and row 7 have the same area, period and filter items. A column of numbers may be a filter: name it as one, or give the meta file.',
  ],
  TOO_MANY_MEASURES: [
    { found: 300, limit: 200 },
    'The file would make 300 measures, and a mapping is proposed for at most 200. Choose items of its filters, or indicators.',
  ],
};

const at = (problem: ImportProblem['problem']): ImportProblem => ({ row: 2, column: 'value', problem });

const problems = Object.entries(examples).map(
  ([code, [facts, sentences]]) => [{ code, ...facts } as FileProblem, sentences] as const,
);

describe('a problem of a file in words', () => {
  it.each(problems)('$code', (problem, sentences) => {
    expect(describeImportProblem(at(problem))).toBe(sentences);
  });

  it.each<readonly [FileProblem, string]>([
    [
      {
        code: 'FIGURES_MISSING',
        figures: 2,
        first: ['adopted, 2024-RY, E06000001', 'adopted, 2025-RY, E06000001'],
      },
      '2 figures that stand are not in the file: adopted, 2024-RY, E06000001; adopted, 2025-RY, E06000001. They stay as they are.',
    ],
    [
      { code: 'FIGURES_MISSING', figures: 1, first: ['adopted, 2025-RY, E06000001'] },
      'One figure that stands is not in the file: adopted, 2025-RY, E06000001. It stays as it is.',
    ],
    [
      { code: 'OLDER_RELEASE', figures: 1, publishedOn: '2024-11-20' },
      'One figure differs from a newer one, which stands. It was published on 2024-11-20 and is stored as an earlier version.',
    ],
    [
      { code: 'PUBLICATION_DAY_REQUIRED', figures: 1 },
      'The file would change one figure that stands. State the day on which it was published (--published-on 2025-11-20, or publishedOn), so that an older release never replaces a newer one.',
    ],
    [
      { code: 'NO_ROW_MATCHES', measure: 'adopted', rows: "category 'Total'", nearest: null },
      "No row of the file matches the mapping of adopted (category 'Total'). Correct the mapping, or leave the measure out of it.",
    ],
    [
      { code: 'NO_ROW_MATCHES', measure: 'adopted', rows: "category 'Total'", nearest: "category 'All'" },
      "No row of the file matches the mapping of adopted (category 'Total'). The nearest in the file is category 'All'. Correct the mapping, or leave the measure out of it.",
    ],
    [
      { code: 'NO_INDICATOR', found: [] },
      'No column has numbers that a measure could be read from. Besides time and place the heading has nothing.',
    ],
    ...(
      [
        [';', 'semicolon'],
        ['|', 'vertical line'],
        ['~', '~'],
      ] as const
    ).map(
      ([found, name]) =>
        [
          { code: 'SEPARATED_BY', found },
          `The file was read with a ${name} between its cells, as in its heading, instead of a comma.`,
        ] as const,
    ),
  ])('%j', (problem, sentences) => {
    expect(describeImportProblem(at(problem))).toBe(sentences);
  });

  it('of a figure reads as everywhere else', () => {
    expect(describeImportProblem(at({ code: 'NEGATIVE', path: ['numerator'], found: '-1' }))).toBe(
      '-1 is negative; it must be zero or above.',
    );
    const first = ['members', 0, 'rank'];
    expect(describeImportProblem(at({ code: 'DUPLICATE', path: [], what: 'rank', first }))).toBe(
      'This rank is given twice; the first is at members[0].rank. Keep one of them.',
    );
  });

  it('of a repeated row names the row of the first', () => {
    const problem = { code: 'DUPLICATE', path: [], what: 'figure', first: ['row', 17] } as const;
    expect(describeImportProblem(at(problem))).toBe(
      'This figure is given twice; the first is in row 17. Keep one of them.',
    );
  });
});
