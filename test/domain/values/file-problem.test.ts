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
    'The file ends in the middle of this row, so it is incomplete. Download or save it again; its last row must end with a line break.',
  ],
  WRONG_FILE_TYPE: [
    { found: 'a PDF', expected: 'a CSV file' },
    'The file is a PDF, although its name says otherwise. Send a CSV file.',
  ],
  NOT_UTF8: [{}, 'This row is not written in UTF-8 (perhaps in Latin-1). Save the file as "CSV UTF-8".'],
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
    { measure: 'adopted', rows: 'category = Total' },
    'No row of the file matches the mapping of adopted (category = Total). Correct the mapping, or leave the measure out of it.',
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
