import { describeImportProblem, type ImportProblem } from '../domain/values/file-problem.js';
import type { ImportReport } from '../services/imports/import-report.js';

/** One thing wrong with a file, as programs read it. */
export interface ProblemDocument {
  /** 1 is the heading's; `null` where it is the file as a whole. */
  readonly row: number | null;
  /** As the heading names it. */
  readonly column: string | null;
  readonly code: string;
  /** The same in words, with the mend. */
  readonly message: string;
  readonly found: string | null;
  /** What may stand there instead: values, or ranges as `0 to 100`. Empty where no list says it. */
  readonly allowed: readonly string[];
}

/** A report as programs read it, from the command line and over HTTP alike. */
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
