import { type CommitmentCounts, countCommitments } from '../../domain/narratives/commitments.js';
import type { ScorecardReport } from './rate-scorecard.js';

/** Counts a report's commitments: its actions that are on no measure, with their latest progress. */
export const commitmentsOf = ({ narratives }: Pick<ScorecardReport, 'narratives'>): CommitmentCounts =>
  countCommitments(
    narratives.flatMap(({ measureId, action, progress: [latest] }) =>
      action && measureId === null
        ? [{ rag: latest?.rag ?? action.rag, finished: latest?.finished ?? false }]
        : [],
    ),
  );
