import { accepted, type ReportKey, type Yardstick } from '@yardstick/sdk';
import { shown } from './reading.js';
import type { ScenarioCouncil } from './service.js';

type Row = Parameters<Yardstick['observations']['submit']>[0]['rows'][number];

/** Submits values of one period, by measure; provisional by default. */
export async function submitValues(
  { gssCode: council, officer }: ScenarioCouncil,
  period: string,
  values: Readonly<Record<string, string>>,
  more: Pick<Row, 'status' | 'numerator' | 'denominator'> = {},
): Promise<void> {
  const common = { period, status: 'PROVISIONAL', ...more } as const;
  const rows = Object.entries(values).map(([measure, value]) => ({ ...common, measure, value }));
  accepted(await officer.observations.submit({ council, rows }));
}

/**
 * Returns a publication's lines as a reader sees them, such as `7a 14.2 NOT_RATED`; `undefined` if the reader may not
 * see the publication.
 */
export async function publishedLines(
  reader: Yardstick,
  key: ReportKey & { readonly version?: number },
): Promise<readonly string[] | undefined> {
  const report = await reader.publications.get(key);
  return report?.report.lines.map(
    ({ reference, observation, rating }) => `${reference} ${shown(observation?.figure)} ${rating.rag}`,
  );
}
