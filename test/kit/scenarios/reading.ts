import type { ReportKey, Yardstick } from '@yardstick/sdk';

type Asked = Parameters<Yardstick['benchmarks']['get']>[0];

/** A line of a scorecard, as it stands or stood. */
export async function lineOf(
  reader: Yardstick,
  which: Parameters<Yardstick['scorecards']['get']>[0],
  reference: string,
) {
  const report = await reader.scorecards.get(which);
  const line = report?.lines.find((each) => each.reference === reference);
  if (!line) throw new Error(`there is no line ${reference}`);
  return line;
}

/** A line of a publication; `undefined` where there is none that the reader may see. */
export async function publishedLine(
  reader: Yardstick,
  which: ReportKey & { readonly version?: number },
  reference: string,
) {
  const report = await reader.publications.get(which);
  return report?.lines.find((each) => each.reference === reference);
}

type Shown =
  | { readonly __typename: 'Value'; readonly display: string }
  | { readonly __typename: 'Absence'; readonly reason: string };

/** A figure as it is shown, or why there is none. */
export const shown = (figure: Shown | null | undefined): string | null =>
  !figure ? null : figure.__typename === 'Value' ? figure.display : figure.reason;

/** What a benchmark shows of a council: its figure, why it has none, or `null`: it has published nothing. */
export async function inBenchmark(reader: Yardstick, which: Asked, council: string): Promise<string | null> {
  const benchmark = await reader.benchmarks.get(which);
  return shown(benchmark?.areas.nodes.find(({ area }) => area.gssCode === council)?.figure);
}
