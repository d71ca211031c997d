import type { BenchmarkedArea, Comparison } from '@yardstick/sdk';
import type { BenchmarkAnswer } from '../benchmark-question.js';
import { inWords, outcomeText, type Painter } from './signs.js';
import { tableText } from './table.js';

const figureText = ({ figure }: BenchmarkedArea): string => {
  if (!figure) return 'nothing published';
  return figure.__typename === 'Value' ? figure.display : `[${figure.symbol}] ${inWords(figure.reason)}`;
};

const averageText = (average: Comparison): string =>
  average.__typename === 'Comparator'
    ? `${average.display}, ${inWords(average.method)}${average.of === null ? '' : ` of ${average.used} of ${average.of}`}`
    : `(${average.explanation.en})`;

/** Returns a benchmark as text for a terminal: the averages, then a table of the areas, best first. */
export function benchmarkText(
  benchmark: BenchmarkAnswer,
  { paint, room }: { paint: Painter; room: number | null },
): string {
  const { measure, period, averages, nation, members, withValue, areas, council, own: self } = benchmark;
  const markOf = (area: BenchmarkedArea): string => (area.area.gssCode === council ? '▶' : '');
  const table = tableText(
    [
      { head: '', cell: markOf },
      { head: 'Rank', align: 'right', cell: ({ rankInGroup }) => `${rankInGroup ?? '–'}` },
      { head: 'GSS code', cell: ({ area }) => area.gssCode },
      { head: 'Area', cell: ({ area }) => area.name.en },
      { head: 'Figure', align: 'right', cell: figureText },
      {
        head: 'In England',
        align: 'right',
        cell: ({ standing: { rank, rankOf } }) => (rank === null ? '' : `${rank} of ${rankOf}`),
      },
      { head: 'Quarter', cell: ({ standing }) => standing.quartileBand ?? '' },
      { head: 'Compared', cell: ({ outcome }) => outcomeText(paint, outcome) },
    ],
    self ? [self, ...areas] : areas,
    room,
  );
  return [
    `${measure.title.en}, ${period.label.en}\n`,
    ...averages.map((average) => `Average: ${averageText(average)}\n`),
    `Nation: ${averageText(nation)}\n`,
    `${withValue} of ${members} published a figure.\n`,
    table,
  ].join('');
}
