import type { ImportProblem, ImportReport } from '@yardstick/sdk';
import { kebabCase } from '../choices.js';
import { figuresTables } from './figures-table.js';
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

function placeOf({ row, rows, rowCount, column }: ImportProblem): string {
  if (row === null) return 'The file';
  const numbers =
    rowCount > 1 ? `Rows ${rows.join(', ')}${rowCount > rows.length ? ' …' : ''}` : `Row ${row}`;
  const place = column === null ? numbers : `${numbers}, ${column}`;
  return rowCount > 1 ? `${place} (${inFull(rowCount)} rows)` : place;
}

function problemText(problem: ImportProblem): string {
  const others = problem.allFound.filter((text) => text !== problem.found).map((text) => `'${text}'`);
  const also = others.length > 0 ? ` Also found: ${others.join(', ')}.` : '';
  return `${placeOf(problem)}: ${problem.message}${also}`;
}

function leftOutText({ reason, what, rows, periods }: ImportReport['leftOutBecause'][number]): string {
  const counted = `${inFull(rows)} ${rows === 1 ? 'row' : 'rows'}`;
  return `Left out, ${leftOutReasons[reason] ?? reason}: ${[what, counted, periods].filter(Boolean).join(', ')}.`;
}

const leftOutReasons: Readonly<Record<string, string>> = {
  LEVEL: 'a geographic level that is not imported',
  FILTER_ITEMS: 'items without a measure in the mapping',
  JOINT_AREA: 'a joint return',
  REPEATED: 'given before',
  LESS_PREFERRED: 'items of which the mapping prefers others',
  HEADING: 'headings in the list',
  BLANK: 'no content',
  ABOLISHED: 'a council that had closed',
  NOT_YET_OPEN: 'a council that had not opened yet',
};

/** Returns the report of an import as text for a terminal. */
export function reportText(report: ImportReport, paint: Painter, width: number | null): string {
  const { problems, newMeasures, periods } = report;
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
  if (report.marked) {
    const { mark, reason, figures } = report.marked;
    lines.push(`Councils that were not open: ${inFull(figures)} kept as ${kebabCase(mark)}. ${reason}`);
  }
  if (report.older > 0) lines.push(`Older: ${inFull(report.older)} stored as an earlier version.`);
  for (const rows of report.leftOutBecause) lines.push(leftOutText(rows));
  for (const problem of problems) lines.push(problemText(problem));
  for (const warning of report.warnings) lines.push(paint('between', `▲ ${problemText(warning)}`));
  return `${lines.join('\n')}\n${figuresTables(report.figures, width)}`;
}
