import type { ReportKey, Yardstick } from '@yardstick/sdk';

type BenchmarkKey = Parameters<Yardstick['benchmarks']['get']>[0];

/** Returns a line of a scorecard's report, as it is now or as it was at a time. Throws if there is no such line. */
export async function lineOf(
  reader: Yardstick,
  key: Parameters<Yardstick['scorecards']['get']>[0],
  reference: string,
) {
  const report = await reader.scorecards.get(key);
  const line = report?.lines.find((each) => each.reference === reference);
  if (!line) throw new Error(`there is no line ${reference}`);
  return line;
}

/**
 * Returns a line of a publication; `undefined` if the reader may not see the publication, or if it has no such line.
 */
export async function publishedLine(
  reader: Yardstick,
  key: ReportKey & { readonly version?: number },
  reference: string,
) {
  const report = await reader.publications.get(key);
  return report?.report.lines.find((each) => each.reference === reference);
}

type Shown =
  | { readonly __typename: 'Value'; readonly display: string }
  | { readonly __typename: 'Absence'; readonly reason: string };

/** Returns a figure's display text, or the reason for its absence; `null` if there is no figure. */
export const shown = (figure: Shown | null | undefined): string | null =>
  !figure ? null : figure.__typename === 'Value' ? figure.display : figure.reason;

/**
 * Returns a council's figure in a benchmark, or the reason for its absence; `null` if the council has published
 * nothing.
 */
export async function inBenchmark(
  reader: Yardstick,
  key: BenchmarkKey,
  council: string,
): Promise<string | null> {
  const benchmark = await reader.benchmarks.get(key);
  return shown(benchmark?.areas.nodes.find(({ area }) => area.gssCode === council)?.figure);
}
