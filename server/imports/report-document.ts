import { describeImportProblem, type ImportProblem } from '../domain/values/file-problem.js';
import type { ImportReport } from '../services/imports/import-report.js';

/** One problem of a file, for programs. */
export interface ProblemDocument {
  /** The heading is row 1; `null` for a problem of the whole file. */
  readonly row: number | null;
  /** Its name in the heading. */
  readonly column: string | null;
  readonly code: string;
  /** The problem in words, and how to correct it. */
  readonly message: string;
  readonly found: string | null;
  /** Allowed values, or ranges such as `0 to 100`. Empty if there is no such list. */
  readonly allowed: readonly string[];
}

/** A report for programs, the same from the command line and over HTTP. */
export const reportDocument = (report: ImportReport) => ({
  ...report,
  problems: report.problems.map(problemDocument),
});

function problemDocument(each: ImportProblem): ProblemDocument {
  const { row, column, problem } = each;
  return {
    row,
    column,
    code: problem.code,
    message: describeImportProblem(each),
    found: foundIn(problem),
    allowed: allowedIn(problem),
  };
}

function foundIn(problem: ImportProblem['problem']): string | null {
  if ('found' in problem) return [problem.found].flat().join(', ');
  return 'key' in problem ? problem.key : null;
}

function allowedIn(problem: ImportProblem['problem']): readonly string[] {
  if ('allowed' in problem) return problem.allowed;
  if ('atLeast' in problem) return [`${problem.atLeast} to ${problem.atMost}`];
  if ('missing' in problem) return problem.missing;
  if ('expected' in problem) return [`${problem.expected}`];
  return 'limit' in problem ? [`at most ${problem.limit}`] : [];
}
