import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { figureFingerprint } from '../../domain/observations/figure-fingerprint.js';
import type { PublicationStatus } from '../../domain/publications/publication.js';
import {
  type ApprovedFigures,
  checkReadiness,
  type ReadyNarrative,
  type ReadyReport,
} from '../../domain/publications/publication-readiness.js';
import type { Problem } from '../../domain/values/problem.js';
import { parseReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import {
  type LineReport,
  rateWith,
  type ScorecardKey,
  type ScorecardReport,
} from '../reports/rate-scorecard.js';

export interface Readiness {
  readonly status: PublicationStatus;
  readonly reasons: readonly Problem[];
}

/**
 * Returns the reasons why a report cannot be published yet with this status; the list is empty if it can. `null` if
 * there is no such report or the caller may not see it. Does not check whether the caller may publish it.
 */
export const findReadiness =
  (sessions: DatabaseSessions) =>
  async (
    principal: Principal,
    key: ScorecardKey & { readonly status: PublicationStatus },
  ): Promise<Readiness | null> => {
    const tenant = mayEnter(principal, 'publicationReadiness', key.council);
    const time = parseReportTime(key.period);
    if (!tenant || !time.ok) return null;
    return sessions.inCouncil(tenant, async (stores) => {
      const { council, scorecard, editionOn, status } = key;
      const report = await rateWith(stores, { council, scorecard, editionOn }, time.value);
      return report && { status, reasons: await readinessOf(stores, report, status) };
    });
  };

/** Returns every reason against publishing the report in its current state. */
export async function readinessOf(
  stores: Pick<CouncilStores, 'approvals' | 'publicationRules'>,
  report: ScorecardReport,
  status: PublicationStatus,
): Promise<readonly Problem[]> {
  const ids = narrativesOf(report).map(({ id }) => id);
  const approvals = await stores.approvals.of(ids);
  return checkReadiness(readyReport(report, status, approvals), await stores.publicationRules.current());
}

/** Returns all narratives of a report: first those on its lines, then the others. */
export const narrativesOf = ({ lines, narratives }: ScorecardReport): readonly NarrativeRecord[] => [
  ...lines.flatMap((line) => line.narratives),
  ...narratives,
];

type Readable = Pick<ScorecardReport, 'narratives'> & {
  readonly lines: readonly Pick<
    LineReport,
    'line' | 'measure' | 'observation' | 'figure' | 'rating' | 'direction' | 'standards' | 'narratives'
  >[];
};

/** Returns the parts of a report on which its readiness depends. */
export function readyReport(
  report: Readable,
  status: PublicationStatus,
  approvals: ReadonlyMap<string, ApprovedFigures>,
): ReadyReport {
  const ready = ({ id, kind, text, state }: NarrativeRecord): ReadyNarrative => ({
    kind,
    text,
    state,
    approved: approvals.get(id) ?? null,
  });
  const readyLine = (line: Readable['lines'][number]) => ({
    reference: line.line.reference,
    measureId: line.measure.id,
    figure: line.figure,
    figureStatus: line.observation?.record.status ?? null,
    seen: figureFingerprint(line.observation?.record ?? null),
    rag: line.rating.rag,
    judgement: line.direction.judgement,
    standards: line.standards.map(({ target: { standard, target } }) => ({ standard, state: target.state })),
    narratives: line.narratives.map(ready),
  });
  return { status, lines: report.lines.map(readyLine), narratives: report.narratives.map(ready) };
}
