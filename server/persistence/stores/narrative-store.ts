import type { EntityManager } from 'typeorm';
import type { Colour } from '../../domain/colour.js';
import type { Narrative, NarrativeKind, NarrativeState } from '../../domain/narrative.js';
import { NarrativeEntity, type NarrativeRow } from '../entities/narrative.entity.js';

export interface NarrativeRecord extends Narrative {
  readonly id: string;
  readonly scorecardId: string;
  readonly measureId: string | null;
  readonly periodCode: string;
  readonly citation: string | null;
  readonly version: number;
  readonly recordedAt: Date;
}

export type NarrativeDraft = Omit<NarrativeRecord, 'id' | 'version' | 'recordedAt'>;

const record = (row: NarrativeRow): NarrativeRecord => ({
  id: row.id,
  scorecardId: row.scorecardId,
  measureId: row.measureId,
  periodCode: row.periodCode,
  kind: row.kind as NarrativeKind,
  text: { en: row.textEn, cy: row.textCy },
  action:
    row.actionOwner === null || row.actionDueOn === null || row.actionRag === null
      ? null
      : {
          owner: row.actionOwner,
          dueOn: row.actionDueOn,
          rag: row.actionRag as Colour,
        },
  state: row.state as NarrativeState,
  author: row.author,
  authorId: row.authorId,
  approver: row.approver,
  approverId: row.approverId,
  citation: row.citation,
  version: row.version,
  recordedAt: row.recordedAt,
});

const words = (draft: Omit<NarrativeDraft, 'scorecardId' | 'measureId' | 'periodCode' | 'kind'>) => ({
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
});

/** A council's words: drafts until somebody else has approved them. */
export const narrativeStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(NarrativeEntity);
  const find = async (id: string): Promise<NarrativeRecord | undefined> => {
    const row = await repository.findOneBy({ id });
    return row ? record(row) : undefined;
  };
  return {
    find,

    async ofScorecard(scorecardId: string, periodCode: string): Promise<readonly NarrativeRecord[]> {
      const rows = await repository.find({
        where: { scorecardId, periodCode },
        order: { recordedAt: 'ASC', id: 'ASC' },
      });
      return rows.map(record);
    },

    async add(draft: NarrativeDraft): Promise<NarrativeRecord> {
      const { scorecardId, measureId, periodCode, kind } = draft;
      const inserted = await repository.insert({
        councilId,
        scorecardId,
        measureId,
        periodCode,
        kind,
        ...words(draft),
        version: 1,
      });
      const stored = await find(inserted.identifiers[0]?.['id']);
      if (!stored) throw new Error('the narrative was not stored');
      return stored;
    },

    /** `undefined` where it is no longer at the version that the change was made from. */
    async change(current: NarrativeRecord, next: NarrativeDraft): Promise<NarrativeRecord | undefined> {
      const changed = await repository.update(
        { id: current.id, version: current.version },
        { ...words(next), version: current.version + 1, recordedAt: () => 'clock_timestamp()' },
      );
      return changed.affected === 1 ? find(current.id) : undefined;
    },
  };
};

export type NarrativeStore = ReturnType<typeof narrativeStore>;
