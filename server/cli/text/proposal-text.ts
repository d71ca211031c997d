import type { MappingProposal } from '@yardstick/sdk';
import { figuresTables } from './figures-table.js';
import { counted } from './signs.js';

/** Returns a proposal as text for a terminal, without the mapping itself: `out` is the file that has it. */
export function proposalText(proposal: MappingProposal, out: string | null, width: number | null): string {
  const { fileName, mapping, newMeasures, figures, notes, problems, problemCount, rowsRead, leftOut } =
    proposal;
  const rows = `${counted(rowsRead, 'row')} read, ${leftOut.toLocaleString('en-GB')} left out`;
  if (!mapping) {
    const lines = problems.map(
      ({ fileName: file, row, column, message }) =>
        `${[file, row && `row ${row}`, column].filter(Boolean).join(', ')}: ${message}`,
    );
    const more = problemCount - problems.length;
    return [
      `■ There is no proposal for ${fileName}: ${rows}.`,
      ...lines,
      ...(more > 0 ? [`… and ${more} more problems.`] : []),
      '',
    ].join('\n');
  }
  const lines = [
    `○ ${mapping.code}: ${counted(mapping.measures.length, 'measure')}, ${newMeasures.length} of them new; ${rows}. Nothing is stored.`,
    ...notes.map(({ message }) => `- ${message}`),
  ];
  const next = out === null ? [] : [`\nThe mapping is in ${out}. To store it: yardstick mapping set ${out}`];
  return `${lines.join('\n')}\n${figuresTables(figures, width)}${next.map((line) => `${line}\n`).join('')}`;
}
