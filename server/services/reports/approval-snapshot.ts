import { figureFingerprint } from '../../domain/observations/figure-fingerprint.js';
import type { ApprovedFigures } from '../../domain/publications/publication-readiness.js';
import { groupBy } from '../../domain/values/group-by.js';
import { parseReportTime } from '../../domain/values/report-time.js';
import type { CouncilStores } from '../../persistence/database.js';
import type { Approval } from '../../persistence/narratives/approval-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import { type LineReport, rateWith } from './rate-scorecard.js';

/** Returns the fingerprints of these lines' current figures, by measure id. */
const figuresSeen = (lines: readonly LineReport[]): ApprovedFigures =>
  Object.fromEntries(
    lines.map(({ measure, observation }) => [measure.id, figureFingerprint(observation?.record ?? null)]),
  );

/**
 * Records the figures that the approvers saw: the figure of the narrative's line or, if the narrative is on the
 * whole scorecard, all figures of the report. If one of these figures changes, the narrative must be approved again
 * before it is published. Reads each report once, even if several of its narratives were approved.
 */
export async function rememberApprovals(
  stores: CouncilStores,
  council: string,
  narratives: readonly NarrativeRecord[],
): Promise<void> {
  const scorecards = await stores.scorecards.byIds([
    ...new Set(narratives.map(({ scorecardId }) => scorecardId)),
  ]);
  const approvals: Approval[] = [];
  const byReport = groupBy(narratives, ({ scorecardId, periodCode }) => `${scorecardId} ${periodCode}`);
  for (const ofReport of byReport.values()) {
    const scorecard = scorecards.get(ofReport[0]?.scorecardId ?? '');
    const time = parseReportTime(ofReport[0]?.periodCode ?? '');
    const report =
      scorecard && time.ok
        ? await rateWith(stores, { council, scorecard: scorecard.code }, time.value)
        : null;
    const lines = report?.lines ?? [];
    for (const { id: narrativeId, version: narrativeVersion, measureId } of ofReport) {
      const seen = lines.filter(({ measure }) => measureId === null || measure.id === measureId);
      approvals.push({ narrativeId, narrativeVersion, figures: figuresSeen(seen) });
    }
  }
  await stores.approvals.remember(approvals);
}
