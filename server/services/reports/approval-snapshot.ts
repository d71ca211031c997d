import { figureFingerprint } from '../../domain/observations/figure-fingerprint.js';
import type { ApprovedFigures } from '../../domain/publications/publication-readiness.js';
import type { Period } from '../../domain/values/period.js';
import { parsePeriod } from '../../domain/values/period.js';
import type { CouncilStores } from '../../persistence/database.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-store.js';
import { type LineReport, rateWith } from './rate-scorecard.js';

/** Fingerprints of these lines' current figures, by measure id. */
const figuresSeen = (lines: readonly LineReport[]): ApprovedFigures =>
  Object.fromEntries(
    lines.map(({ measure, observation }) => [measure.id, figureFingerprint(observation?.record ?? null)]),
  );

/**
 * Records the figures that an approval saw: the figure of the narrative's line, or all figures if it is on
 * the whole scorecard. If one of them changes, the narrative must be approved again before it is published.
 */
export async function rememberApproval(
  stores: CouncilStores,
  council: string,
  narrative: NarrativeRecord,
): Promise<void> {
  const { scorecardId, measureId, periodCode } = narrative;
  const scorecard = (await stores.scorecards.byIds([scorecardId])).get(scorecardId);
  const period = parsePeriod(periodCode);
  const report =
    scorecard && period.ok ? await reportOf(stores, council, scorecard.code, period.value) : null;
  const lines = (report?.lines ?? []).filter(({ measure }) => measureId === null || measure.id === measureId);
  await stores.approvals.remember(narrative.id, narrative.version, figuresSeen(lines));
}

const reportOf = (stores: CouncilStores, council: string, scorecard: string, period: Period) =>
  rateWith(stores, { council, scorecard }, period);
