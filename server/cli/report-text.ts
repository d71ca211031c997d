import { describeImportProblem, type ImportProblem } from '../domain/file-problem.js';
import { reportDocument } from '../imports/report-document.js';
import type { ImportReport } from '../services/import-report.js';

const inFull = (count: number): string => count.toLocaleString('en-GB');

function outcomeOf({ outcome, fileName, importedBefore }: ImportReport): string {
  switch (outcome) {
    case 'STORED':
      return `${fileName} is imported.`;
    case 'UNCHANGED': {
      const before = importedBefore ? ` This very file was imported on ${importedBefore.toISOString()}.` : '';
      return `${fileName} changes nothing: all of it stood already.${before}`;
    }
    case 'PREVIEWED':
      return `${fileName} can be imported. This was a preview: nothing is stored.`;
    case 'REFUSED':
      return `${fileName} is refused: nothing is stored.`;
  }
}

function placeOf({ row, column }: ImportProblem): string {
  if (row === null) return 'The file';
  return column === null ? `Row ${row}` : `Row ${row}, ${column}`;
}

/** A report as a terminal shows it. */
export function reportText(report: ImportReport): string {
  const { problems, problemCount, newMeasures, periods } = report;
  const lines = [
    outcomeOf(report),
    `Rows: ${inFull(report.rowsRead)} read, ${inFull(report.leftOut)} left out, ${inFull(report.refused)} refused.`,
    `Stored: ${inFull(report.stored)} new, ${inFull(report.revised)} revised, ${inFull(report.unchanged)} unchanged.`,
  ];
  if (report.measures.length > 0) {
    const spanned = periods.length > 0 ? ` in ${periods.length} periods` : '';
    lines.push(`Measures: ${report.measures.length}${spanned}.`);
  }
  if (newMeasures.length > 0) lines.push(`New in the catalogue: ${newMeasures.join(', ')}.`);
  for (const problem of problems) lines.push(`${placeOf(problem)}: ${describeImportProblem(problem)}`);
  if (problemCount > problems.length)
    lines.push(`… and ${inFull(problemCount - problems.length)} more problems.`);
  return `${lines.join('\n')}\n`;
}

/** The same for programs. */
export const reportJson = (report: ImportReport): string =>
  `${JSON.stringify(reportDocument(report), null, 2)}\n`;
