import type { EntityManager } from 'typeorm';
import type { ScorecardChangeKind, ScorecardChangeState } from '../../domain/scorecards/scorecard-change.js';
import type { Bilingual } from '../../domain/values/language.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { bilingualColumn } from '../sql/bilingual-columns.js';
import type { Order } from '../sql/order.js';
import type { Page } from '../sql/page.js';
import {
  countRows,
  type ListQuery,
  type ListScope,
  type PagedQuery,
  readPage,
  readPages,
} from '../sql/paged-query.js';
import { lockForWrite } from '../sql/write-lock.js';
import { ScorecardChangeEntity, type ScorecardChangeRow } from './scorecard-change.entity.js';

type Text = 'reason' | 'reasonCy' | 'decisionNote' | 'decisionNoteCy';

/** A change of a scorecard that was proposed to a meeting, with the meeting's decision. */
export interface ScorecardChangeRecord
  extends Omit<ScorecardChangeRow, 'kind' | 'state' | 'decidedAt' | Text> {
  readonly kind: ScorecardChangeKind;
  readonly state: ScorecardChangeState;
  readonly decidedAt: Date | null;
  readonly reason: Bilingual;
  readonly decisionNote: Bilingual | null;
  readonly committeeId: string;
  readonly meetingOn: PlainDate;
  readonly meetingNote: Bilingual | null;
}

export type ScorecardChangeDraft = Pick<
  ScorecardChangeRow,
  | 'scorecardId'
  | 'reference'
  | 'newReference'
  | 'measureId'
  | 'comparable'
  | 'proposedTo'
  | 'effectiveFrom'
  | 'citation'
> & { readonly kind: ScorecardChangeKind; readonly reason: Bilingual };

export interface Decision {
  readonly state: Exclude<ScorecardChangeState, 'PROPOSED'>;
  readonly decidedBy: string;
  readonly decisionNote: Bilingual | null;
  /** The id of the edition in which an agreed change took effect. */
  readonly editionId: string | null;
}

/** An agreed change in which one measure took the place of another. */
export interface SuccessionRecord {
  readonly change: ScorecardChangeRecord;
  readonly predecessorId: string;
  readonly successorId: string;
}

const changes = `
  SELECT change.id, change.council_id AS "councilId", change.scorecard_id AS "scorecardId", change.kind, change.reference,
    change.new_reference AS "newReference", change.measure_id AS "measureId", change.comparable,
    ${bilingualColumn('change.reason')} AS reason, change.state, change.proposed_to AS "proposedTo",
    change.effective_from::text AS "effectiveFrom", change.citation, change.decided_at AS "decidedAt",
    change.decided_by AS "decidedBy", ${bilingualColumn('change.decision_note')} AS "decisionNote",
    change.replaced_measure_id AS "replacedMeasureId", change.edition_id AS "editionId",
    meeting.committee_id AS "committeeId", meeting.held_on::text AS "meetingOn", 
    ${bilingualColumn('meeting.note')} AS "meetingNote"
  FROM scorecard_change change
  JOIN meeting ON meeting.council_id = change.council_id AND meeting.id = change.proposed_to`;

export interface ScorecardChangeFilter {
  /** Code of the scorecard. `null`: all. */
  readonly scorecard: string | null;
  /** `null`: all. */
  readonly states: readonly ScorecardChangeState[] | null;
}

export type ScorecardChangeOrder = Order<'EFFECTIVE_FROM'>;

export type ScorecardChangeQuery = ListQuery<ScorecardChangeFilter, ScorecardChangeOrder>;

const listOf = ({
  filter: { scorecard = null, states = null } = {},
  order: { direction } = { field: 'EFFECTIVE_FROM', direction: 'ASC' },
}: ListScope<ScorecardChangeFilter, ScorecardChangeOrder>): PagedQuery<ScorecardChangeRecord> => ({
  select: changes,
  where: [
    '($1::text IS NULL OR change.scorecard_id = (SELECT scorecard.id FROM scorecard WHERE scorecard.code = $1))',
    '($2::text[] IS NULL OR change.state = ANY($2))',
  ],
  parameters: [scorecard, states],
  columns: [
    { expression: 'change.effective_from', type: 'date' },
    { expression: 'change.reference', type: 'text' },
    { expression: 'change.id', type: 'uuid' },
  ],
  direction,
  keyOf: ({ effectiveFrom, reference, id }) => [effectiveFrom, reference, id],
});

/** Changes of a council's scorecards: proposed, then agreed or rejected by a meeting. */
export const scorecardChangeStore = (manager: EntityManager, councilId: string) => {
  const repository = manager.getRepository(ScorecardChangeEntity);
  const byIds = (ids: readonly string[]): Promise<readonly ScorecardChangeRecord[]> =>
    manager.query(`${changes} WHERE change.id = ANY($1) ORDER BY change.reference, change.id`, [ids]);
  return {
    byIds,

    /** Makes other decisions on this council's changes wait until this transaction ends. */
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId, 'scorecard_change'),

    page: (query: ScorecardChangeQuery): Promise<Page<ScorecardChangeRecord>> =>
      readPage(manager, listOf(query), query),

    /** Reads a page for each scorecard. The pages are in the order of the scorecards' ids. */
    pagesOf: (
      scorecardIds: readonly string[],
      query: ScorecardChangeQuery,
    ): Promise<readonly Page<ScorecardChangeRecord>[]> =>
      readPages(
        manager,
        listOf(query),
        { ids: scorecardIds, condition: 'change.scorecard_id = parent.id' },
        query,
      ),

    count: (filter: Partial<ScorecardChangeFilter>): Promise<number> =>
      countRows(manager, listOf({ filter })),

    /** Adds a proposal. Returns `undefined` if the same change, with effect from the same day, is proposed already. */
    async propose(change: ScorecardChangeDraft): Promise<ScorecardChangeRecord | undefined> {
      const inserted = await repository
        .createQueryBuilder()
        .insert()
        .values({
          councilId,
          state: 'PROPOSED',
          ...change,
          reason: change.reason.en,
          reasonCy: change.reason.cy,
        })
        .orIgnore()
        .execute();
      const [record] = await byIds(inserted.identifiers.flatMap((keys) => keys?.['id'] ?? []));
      return record;
    },

    /**
     * Records the decision on those of the changes that are still proposed. `replaced` gives, by a change's id, the id
     * of the measure that the changed line had before.
     */
    async decide(
      ids: readonly string[],
      decision: Decision,
      replaced: ReadonlyMap<string, string> = new Map(),
    ): Promise<readonly ScorecardChangeRecord[]> {
      await manager.query(
        `UPDATE scorecard_change SET state = $2, decided_at = clock_timestamp(), decided_by = $3,
           decision_note = $4, decision_note_cy = $7, edition_id = $5, replaced_measure_id = decided.measure_id
         FROM unnest($1::uuid[], $6::uuid[]) AS decided (id, measure_id)
         WHERE scorecard_change.id = decided.id AND state = 'PROPOSED'`,
        [
          ids,
          decision.state,
          decision.decidedBy,
          decision.decisionNote?.en ?? null,
          decision.editionId,
          ids.map((id) => replaced.get(id) ?? null),
          decision.decisionNote?.cy ?? null,
        ],
      );
      return byIds(ids);
    },

    /** Reads the changes that took effect in these editions. */
    ofEditions: (editionIds: readonly string[]): Promise<readonly ScorecardChangeRecord[]> =>
      manager.query(`${changes} WHERE change.edition_id = ANY($1) ORDER BY change.reference, change.id`, [
        editionIds,
      ]),

    /** Reads the agreed changes in which one of the measures replaced another or was replaced, earliest first. */
    async successions(measureIds: readonly string[]): Promise<readonly SuccessionRecord[]> {
      const rows: readonly ScorecardChangeRecord[] = await manager.query(
        `${changes} WHERE change.state = 'AGREED' AND change.kind IN ('REPLACE', 'REDEFINE')
           AND (change.measure_id = ANY($1) OR change.replaced_measure_id = ANY($1))
         ORDER BY change.effective_from, change.id`,
        [measureIds],
      );
      return rows.flatMap((change) =>
        change.measureId !== null && change.replacedMeasureId !== null
          ? [{ change, predecessorId: change.replacedMeasureId, successorId: change.measureId }]
          : [],
      );
    },
  };
};
