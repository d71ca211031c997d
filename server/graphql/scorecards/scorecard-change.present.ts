import type { ProposedChange } from '../../services/scorecards/propose-scorecard-change.js';
import type { ScorecardChange } from './scorecard-change.type.js';

export const presentScorecardChange = ({ record, measure, replaced }: ProposedChange): ScorecardChange => ({
  id: record.id,
  councilId: record.councilId,
  scorecardId: record.scorecardId,
  kind: record.kind,
  reference: record.reference,
  newReference: record.newReference,
  measure,
  replaced,
  comparable: record.comparable,
  reason: record.reason,
  state: record.state,
  meeting: {
    id: record.proposedTo,
    councilId: record.councilId,
    committeeId: record.committeeId,
    heldOn: record.meetingOn,
    note: record.meetingNote,
  },
  effectiveFrom: record.effectiveFrom,
  citation: record.citation,
  decidedAt: record.decidedAt,
  decidedBy: record.decidedBy,
  decisionNote: record.decisionNote,
});
