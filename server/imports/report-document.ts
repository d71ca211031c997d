import { describeImportProblem, type ImportProblem } from '../domain/values/file-problem.js';
import type { ImportReport } from '../services/imports/import-report.js';
import { foundIn, type ProblemKind } from '../services/imports/problem-kinds.js';

/** All problems of one kind in a file, for programs: the first problem, and the rows that have the same problem. */
interface ProblemDocument {
  /** The number of the first row with the problem; the heading is row 1. `null` for a problem of the whole file. */
  readonly row: number | null;
  /** The name of the column in the heading. */
  readonly column: string | null;
  readonly code: string;
  /** The problem in words, and how to correct it. */
  readonly message: string;
  readonly found: string | null;
  /** The number of rows with a problem of this kind. */
  readonly rowCount: number;
  /** The numbers of the first three rows with a problem of this kind. */
  readonly rows: readonly number[];
  /** The first ten different texts that these rows have. */
  readonly allFound: readonly string[];
  /** Allowed values, or ranges such as `0 to 100`. Empty if there is no such list. */
  readonly allowed: readonly string[];
}

/** Returns a report in the JSON shape that both the command line and HTTP give to programs. */
export const reportDocument = (report: ImportReport) => ({
  ...report,
  problems: report.problems.map(problemDocument),
  warnings: report.warnings.map(problemDocument),
});

export function problemDocument(each: ProblemKind): ProblemDocument {
  const { row, column, problem, rowCount, rows, found: allFound } = each;
  return {
    row,
    column,
    code: problem.code,
    message: describeImportProblem(each),
    found: foundIn(problem),
    rowCount,
    rows,
    allFound,
    allowed: allowedIn(problem),
  };
}

function allowedIn(problem: ImportProblem['problem']): readonly string[] {
  if ('allowed' in problem) return problem.allowed;
  if ('atLeast' in problem) return [`${problem.atLeast} to ${problem.atMost}`];
  if ('missing' in problem) return problem.missing;
  if ('expected' in problem) return [`${problem.expected}`];
  return 'limit' in problem ? [`at most ${problem.limit}`] : [];
}
