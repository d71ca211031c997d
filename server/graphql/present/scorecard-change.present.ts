import type { ProposedChange, ScorecardChangeKind } from '../../services/propose-scorecard-change.js';
import type { ScorecardChange } from '../types/scorecard-change.type.js';

export const presentScorecardChange = ({ record, measure }: ProposedChange): ScorecardChange => ({
  kind: record.kind as ScorecardChangeKind,
  reference: record.reference,
  newReference: record.newReference,
  measure,
  reason: record.reason,
  state: record.state as ScorecardChange['state'],
  proposedTo: { heldOn: record.meetingOn, note: record.meetingNote },
  effectiveFrom: record.effectiveFrom,
  citation: record.citation,
});
