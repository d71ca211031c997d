/** Problems of an uploaded file itself, as opposed to problems of the figures in it. */
import { describeProblem, type Problem } from './problem.js';

type Tagged<Code extends string, Facts = unknown> = { readonly code: Code } & Readonly<Facts>;

export type FileProblem =
  | Tagged<'FILE_TOO_LARGE', { limit: number }>
  | Tagged<'FILE_EMPTY'>
  | Tagged<'FILE_TRUNCATED'>
  | Tagged<'WRONG_FILE_TYPE', { found: string; expected: string }>
  | Tagged<'NOT_UTF8'>
  | Tagged<'MALFORMED_FILE', { found: string }>
  | Tagged<'WRONG_CELL_COUNT', { found: number; expected: number }>
  | Tagged<'FORMULA', { found: string }>
  | Tagged<'MISSING_COLUMNS', { missing: readonly string[]; found: readonly string[] }>
  | Tagged<'REPEATED_COLUMN', { found: string }>
  | Tagged<'ARCHIVE_TOO_LARGE', { limit: number }>
  | Tagged<'NO_MAPPING', { found: string; allowed: readonly string[] }>
  | Tagged<'NO_ROW_MATCHES', { measure: string; rows: string }>;

/** One problem in a file, with its row and column as a spreadsheet shows them. */
export interface ImportProblem {
  /** The heading is row 1; `null` for the whole file. */
  readonly row: number | null;
  /** The column's name in the heading. */
  readonly column: string | null;
  readonly problem: Problem | FileProblem;
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

/** One or two plain sentences: the problem, what is allowed, and how to correct it. */
function describeFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'FILE_TOO_LARGE':
      return `The file is larger than ${megabytes(problem.limit)}, the most that is read. Split it.`;
    case 'FILE_EMPTY':
      return 'The file has no rows below its heading.';
    case 'FILE_TRUNCATED':
      return 'The file ends in the middle of this row, so it is incomplete. Download or save it again; its last row must end with a line break.';
    case 'WRONG_FILE_TYPE':
      return `The file is ${problem.found}, although its name says otherwise. Send ${problem.expected}.`;
    case 'NOT_UTF8':
      return 'This row is not written in UTF-8 (perhaps in Latin-1). Save the file as "CSV UTF-8".';
    case 'MALFORMED_FILE':
      return `The file cannot be read: ${problem.found}.`;
    case 'WRONG_CELL_COUNT':
      return `This row has ${problem.found} cells, and the heading has ${problem.expected}.`;
    case 'FORMULA':
      return `'${problem.found}' is a formula, or would be one in a spreadsheet. Give the value alone.`;
    case 'MISSING_COLUMNS':
      return `There is no column ${problem.missing.join(', ')}. The heading has ${problem.found.join(', ')}.`;
    case 'REPEATED_COLUMN':
      return `The heading names '${problem.found}' twice. Keep one of them.`;
    case 'ARCHIVE_TOO_LARGE':
      return `The workbook would unpack to more than ${megabytes(problem.limit)}. Leave out what is not needed.`;
    case 'NO_MAPPING':
      return `No mapping matches a file named '${problem.found}'. Choose one of ${problem.allowed.join(', ')}, or define one.`;
    case 'NO_ROW_MATCHES':
      return `No row of the file matches the mapping of ${problem.measure} (${problem.rows}). Correct the mapping, or leave the measure out of it.`;
  }
}

/** One or two plain sentences for a problem of either kind. */
export function describeImportProblem({ problem }: ImportProblem): string {
  // Problems of figures have a path; problems of a file have a row and column instead.
  if (!('path' in problem)) return describeFileProblem(problem);
  if (problem.code !== 'DUPLICATE' || problem.first[0] !== 'row') return describeProblem(problem);
  return `This ${problem.what} is given twice; the first is in row ${problem.first[1]}. Keep one of them.`;
}
