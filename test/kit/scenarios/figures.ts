import { accepted, type ReportKey, type Yardstick } from '@yardstick/sdk';
import { shown } from './reading.js';
import type { ScenarioCouncil } from './service.js';

type Row = Parameters<Yardstick['observations']['submit']>[0]['rows'][number];

/** Submits values of one period, by measure; provisional ones unless told otherwise. */
export async function submitValues(
  { gssCode: council, officer }: ScenarioCouncil,
  period: string,
  values: Readonly<Record<string, string>>,
  more: Pick<Row, 'status' | 'numerator' | 'denominator'> = {},
): Promise<void> {
  const said = { period, status: 'PROVISIONAL', ...more } as const;
  const rows = Object.entries(values).map(([measure, value]) => ({ ...said, measure, value }));
  accepted(await officer.observations.submit({ council, rows }));
}

/** The lines of a publication as a reader is shown them, `7a 14.2 NOT_RATED`; `undefined` where they are shown none. */
export async function publishedLines(
  reader: Yardstick,
  which: ReportKey & { readonly version?: number },
): Promise<readonly string[] | undefined> {
  const report = await reader.publications.get(which);
  return report?.lines.map(
    ({ reference, observation, rating }) => `${reference} ${shown(observation?.figure)} ${rating.rag}`,
  );
}
