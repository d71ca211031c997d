import type { Action } from '../../domain/narratives/narrative.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { ActionProgressRecord } from '../../persistence/narratives/action-store.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { ManagementAction as FoundAction } from '../../services/narratives/manage-actions.js';
import { presentReportTime } from '../values/report-time.present.js';
import type { ManagementAction } from './management-action.type.js';
import type { Narrative } from './narrative.type.js';
import type { NarrativeAction } from './narrative-action.type.js';

interface ReadNarrative {
  readonly record: NarrativeRecord;
  /** The measure, if it was read together with the narrative. */
  readonly measure?: MeasureRecord | null;
}

export const presentNarrative = ({ record, measure }: ReadNarrative): Narrative => ({
  id: record.id,
  councilId: record.councilId,
  scorecardId: record.scorecardId,
  measureId: record.measureId,
  periodCode: record.periodCode,
  replacesId: record.replaces,
  knownMeasure: measure,
  kind: record.kind,
  text: record.text,
  state: record.state,
  author: record.author,
  approver: record.approver,
  action: record.action && presentAction(record.action, record.progress),
  citation: record.citation,
  returnReason: record.returnReason,
  version: record.version,
  recordedAt: record.recordedAt,
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
  record,
  measure,
  scorecard,
  time,
}: FoundAction): ManagementAction => ({
  narrative: presentNarrative({ record, measure }),
  scorecard,
  ...presentReportTime(time),
});

/**
 * Returns the narrative with its first `reports` progress reports only, or with all of them if `reports` is
 * `undefined`.
 */
export const withReports = (record: NarrativeRecord, reports: number | undefined): NarrativeRecord =>
  reports === undefined
    ? record
    : { ...record, progress: record.progress.filter(({ version }) => version <= reports) };
