import type { ImportReport } from '@yardstick/sdk';
import type { Painter, Tone } from './signs.js';

const inFull = (count: number): string => count.toLocaleString('en-GB');

function outcomeOf({ outcome, fileName, importedBefore }: ImportReport): readonly [Tone, string] {
  switch (outcome) {
    case 'STORED':
      return ['good', `● ${fileName} is imported.`];
    case 'UNCHANGED': {
      const before = importedBefore ? ` This very file was imported on ${importedBefore}.` : '';
      return ['quiet', `= ${fileName} changes nothing: all of it is stored already.${before}`];
    }
    case 'PREVIEWED':
      return ['between', `○ ${fileName} can be imported. This was a preview: nothing is stored.`];
    default:
      return ['bad', `■ ${fileName} is refused: nothing is stored.`];
  }
}

function placeOf({ row, column }: ImportReport['problems'][number]): string {
  if (row === null) return 'The file';
  return column === null ? `Row ${row}` : `Row ${row}, ${column}`;
}

/** A report as a terminal shows it. */
export function reportText(report: ImportReport, paint: Painter): string {
  const { problems, problemCount, newMeasures, periods } = report;
  const lines = [
    paint(...outcomeOf(report)),
    `Rows: ${inFull(report.rowsRead)} read, ${inFull(report.leftOut)} left out, ${inFull(report.refused)} refused.`,
    `Stored: ${inFull(report.stored)} new, ${inFull(report.revised)} revised, ${inFull(report.unchanged)} unchanged.`,
  ];
  if (report.measures.length > 0) {
    const spanned = periods.length > 0 ? ` in ${periods.length} periods` : '';
    lines.push(`Measures: ${report.measures.length}${spanned}.`);
  }
  if (newMeasures.length > 0) lines.push(`New in the catalogue: ${newMeasures.join(', ')}.`);
  for (const problem of problems) lines.push(`${placeOf(problem)}: ${problem.message}`);
  if (problemCount > problems.length)
    lines.push(`… and ${inFull(problemCount - problems.length)} more problems.`);
  return `${lines.join('\n')}\n`;
}
