import type { Narrative, NarrativeKind, NarrativeState } from '../../domain/narratives/narrative.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { Bilingual } from '../../domain/values/language.js';
import { bilingualOrNull } from '../sql/bilingual-columns.js';
import type { ActionProgressRecord } from './action-store.js';
import type { NarrativeRow } from './narrative.entity.js';

export interface NarrativeRecord extends Narrative {
  readonly id: string;
  readonly councilId: string;
  readonly scorecardId: string;
  readonly measureId: string | null;
  readonly periodCode: string;
  readonly citation: string | null;
  /** The reason why the narrative was last returned to its author; `null` if it was never returned. */
  readonly returnReason: Bilingual | null;
  /** The id of the published narrative that this one replaces; `null` if there is none. */
  readonly replaces: string | null;
  /** The reports on an action, latest first; none for other kinds. */
  readonly progress: readonly ActionProgressRecord[];
  readonly version: number;
  readonly recordedAt: Date;
}

export type NarrativeDraft = Omit<
  NarrativeRecord,
  'id' | 'councilId' | 'version' | 'recordedAt' | 'progress' | 'returnReason'
> & { readonly returnReason?: Bilingual | null };

// The columns' CHECK constraints guarantee these types.
export const narrativeRecord = (
  row: NarrativeRow,
  progress: readonly ActionProgressRecord[] = [],
): NarrativeRecord => ({
  id: row.id,
  councilId: row.councilId,
  scorecardId: row.scorecardId,
  measureId: row.measureId,
  periodCode: row.periodCode,
  kind: row.kind as NarrativeKind,
  text: { en: row.textEn, cy: row.textCy },
  action:
    row.actionOwner === null || row.actionRag === null
      ? null
      : {
          owner: row.actionOwner,
          dueOn: row.actionDueOn,
          rag: row.actionRag as RagColour,
        },
  state: row.state as NarrativeState,
  author: row.author,
  authorId: row.authorId,
  approver: row.approver,
  approverId: row.approverId,
  citation: row.citation,
  returnReason: bilingualOrNull(row.returnReason, row.returnReasonCy),
  replaces: row.replaces,
  progress,
  version: row.version,
  recordedAt: row.recordedAt,
});

/** Returns the columns of the fields that can change after a narrative is first written. */
export const narrativeColumns = (
  draft: Omit<NarrativeDraft, 'scorecardId' | 'measureId' | 'periodCode' | 'kind' | 'replaces'>,
) => ({
  textEn: draft.text.en,
  textCy: draft.text.cy,
  state: draft.state,
  author: draft.author,
  authorId: draft.authorId,
  approver: draft.approver,
  approverId: draft.approverId,
  actionOwner: draft.action?.owner ?? null,
  actionDueOn: draft.action?.dueOn ?? null,
  actionRag: draft.action?.rag ?? null,
  citation: draft.citation,
  returnReason: draft.returnReason?.en ?? null,
  returnReasonCy: draft.returnReason?.cy ?? null,
});
