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
  | Tagged<'PERCENTAGE', { found: string; measure: string }>
  | Tagged<'DAY_NOT_PERIOD', { found: string; instead: string }>
  | Tagged<'READ_AS', { found: string }>
  | Tagged<'SEPARATED_BY', { found: string }>
  | Tagged<'LAST_LINE_UNFINISHED'>
  | Tagged<'NO_MAPPING', { found: string; allowed: readonly string[] }>
  | Tagged<'NO_ROW_MATCHES', { measure: string; rows: string; nearest: string | null }>
  | Tagged<'PUBLICATION_DAY_REQUIRED', { figures: number }>
  | Tagged<'PUBLICATION_DAY_UNKNOWN', { figures: number }>
  | Tagged<'OLDER_RELEASE', { figures: number; publishedOn: string }>
  | Tagged<'FIGURES_MISSING', { figures: number; first: readonly string[] }>
  | Tagged<'NUMERATOR_ABOVE_DENOMINATOR', { found: string; measure: string }>
  | Tagged<'VALUE_NOT_FRACTION', { found: string; measure: string; fraction: string; expected: string }>
  | Tagged<'NO_INDICATOR', { found: readonly string[] }>
  | Tagged<'HIDDEN_FILTER', { first: number }>
  | Tagged<'TOO_MANY_MEASURES', { found: number; limit: number }>;

/** One problem in a file, with its row and column as a spreadsheet shows them. */
export interface ImportProblem {
  /** The number of the row, with the heading as row 1; `null` for the whole file. */
  readonly row: number | null;
  /** The column's name in the heading. */
  readonly column: string | null;
  readonly problem: Problem | FileProblem;
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

const figures = (count: number): string =>
  count === 1 ? 'one figure' : `${count.toLocaleString('en-GB')} figures`;

/**
 * Names the nearest items in the file. It points out a blank before a closing quotation mark, which is easily
 * overlooked.
 */
function nearestInFile(nearest: string | null): string {
  if (nearest === null) return '';
  const remark = /\s'(?:,|$)/.test(nearest) ? ' (with a blank at the end)' : '';
  return `The nearest in the file is ${nearest}${remark}. `;
}

const separatorNames: Readonly<Record<string, string>> = {
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'vertical line',
};

/**
 * Describes a problem of a file in one or two plain sentences: the problem, what is allowed, and how to
 * correct it.
 */
function describeFileProblem(problem: FileProblem): string {
  switch (problem.code) {
    case 'FILE_TOO_LARGE':
      return `The file is larger than ${megabytes(problem.limit)}, the most that is read. Split it.`;
    case 'FILE_EMPTY':
      return 'The file has no rows below its heading.';
    case 'FILE_TRUNCATED':
      return 'The file ends in the middle of this row, so it is incomplete. Download or save it again.';
    case 'WRONG_FILE_TYPE':
      return `The file is ${problem.found}, although its name says otherwise. Send ${problem.expected}.`;
    case 'NOT_UTF8':
      return 'This row is written in another encoding than the rows above it. Save the file as "CSV UTF-8".';
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
    case 'PERCENTAGE':
      return `'${problem.found}' is a percentage, and ${problem.measure} is not measured in per cent. Write the number alone, in a cell that is not formatted as a percentage.`;
    case 'DAY_NOT_PERIOD':
      return `The cell shows the day ${problem.found}, which may stand for several periods. Write ${problem.instead}, as text.`;
    case 'READ_AS':
      return `The file was read as ${problem.found}. If letters such as é, ŵ or £ are wrong, save it as "CSV UTF-8".`;
    case 'SEPARATED_BY':
      return `The file was read with a ${separatorNames[problem.found] ?? problem.found} between its cells, as in its heading, instead of a comma.`;
    case 'LAST_LINE_UNFINISHED':
      return 'The last row has no line end. If its last figure is incomplete, download or save the file again.';
    case 'NO_MAPPING':
      return `No mapping matches a file named '${problem.found}'. Choose one of ${problem.allowed.join(', ')}, or define one.`;
    case 'NO_ROW_MATCHES':
      return `No row of the file matches the mapping of ${problem.measure} (${problem.rows}). ${nearestInFile(problem.nearest)}Correct the mapping, or leave the measure out of it.`;
    case 'PUBLICATION_DAY_REQUIRED':
      return `The file would change ${figures(problem.figures)} that ${problem.figures === 1 ? 'stands' : 'stand'}. State the day on which it was published (--published-on 2025-11-20, or publishedOn), so that an older release never replaces a newer one.`;
    case 'PUBLICATION_DAY_UNKNOWN':
      return `The file would change ${figures(problem.figures)} whose own day of publication is not known, so the newer ones are not known either. Import the file that they come from again with its day of publication, then this file.`;
    case 'OLDER_RELEASE':
      return problem.figures === 1
        ? `One figure differs from a newer one, which stands. It was published on ${problem.publishedOn} and is stored as an earlier version.`
        : `${figures(problem.figures)} differ from newer ones, which stand. They were published on ${problem.publishedOn} and are stored as an earlier version.`;
    case 'FIGURES_MISSING':
      return problem.figures === 1
        ? `One figure that stands is not in the file: ${problem.first.join('; ')}. It stays as it is.`
        : `${figures(problem.figures)} that stand are not in the file: ${problem.first.join('; ')}${problem.figures > problem.first.length ? ' …' : ''}. They stay as they are.`;
    case 'NUMERATOR_ABOVE_DENOMINATOR':
      return `The numerator of ${problem.measure} is above its denominator: ${problem.found}. It is stored as published.`;
    case 'VALUE_NOT_FRACTION':
      return `The value ${problem.found} of ${problem.measure} is not ${problem.fraction}, which makes ${problem.expected}. It is stored as published.`;
    case 'NO_INDICATOR':
      return `No column has numbers that a measure could be read from. Besides time and place the heading has ${problem.found.join(', ') || 'nothing'}.`;
    case 'HIDDEN_FILTER':
      return `This row and row ${problem.first} have the same area, period and filter items. A column of numbers may be a filter: name it as one, or give the meta file.`;
    case 'TOO_MANY_MEASURES':
      return `The file would make ${problem.found} measures, and a mapping is proposed for at most ${problem.limit}. Choose items of its filters, or indicators.`;
  }
}

/** Describes a problem of a figure or of a file in one or two plain sentences. */
export function describeImportProblem({ problem }: ImportProblem): string {
  // Problems of figures have a path; problems of a file have a row and column instead.
  if (!('path' in problem)) return describeFileProblem(problem);
  if (problem.code !== 'DUPLICATE' || problem.first[0] !== 'row') return describeProblem(problem);
  return `This ${problem.what} is given twice; the first is in row ${problem.first[1]}. Keep one of them.`;
}
