import type { Action } from '../../domain/narratives/narrative.js';
import type { ActionProgressRecord } from '../../persistence/narratives/action-store.js';
import type { ManagementAction as FollowedAction } from '../../services/narratives/manage-actions.js';
import type { WrittenNarrative } from '../../services/narratives/move-narrative.js';
import type { ManagementAction } from './management-action.type.js';
import type { Narrative, NarrativeAction } from './narrative.type.js';

export const presentNarrative = ({ record, measure }: WrittenNarrative): Narrative => ({
  id: record.id,
  kind: record.kind,
  text: record.text,
  state: record.state,
  author: record.author,
  approver: record.approver,
  action: record.action && presentAction(record.action, record.progress),
  citation: record.citation,
  returnReason: record.returnReason,
  replaces: record.replaces,
  version: record.version,
  recordedAt: record.recordedAt,
  measure,
});

function presentAction(action: Action, progress: readonly ActionProgressRecord[]): NarrativeAction {
  const [latest] = progress;
  return {
    ...action,
    currentRag: latest?.rag ?? action.rag,
    finishedOn: latest?.finished ? latest.reportedOn : null,
    progress,
  };
}

export const presentManagementAction = ({
  scorecard,
  period,
  ...narrative
}: FollowedAction): ManagementAction => ({
  narrative: presentNarrative(narrative),
  scorecard,
  period,
});
