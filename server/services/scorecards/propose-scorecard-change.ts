import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { changeNeeds, type ScorecardChangeKind } from '../../domain/scorecards/scorecard-change.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord, MeasureStore } from '../../persistence/measures/measure-store.js';
import type { ScorecardChangeRecord } from '../../persistence/scorecards/scorecard-change-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { readMeeting } from './meeting-input.js';

export interface ProposeScorecardChangeInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly scorecard: string;
  readonly kind: ScorecardChangeKind;
  /** Reference of the line to change or to add. */
  readonly reference: string;
  readonly newReference?: string | null;
  readonly measure?: string | null;
  /** True if the new measure's figures are comparable with those of the measure that it replaces. */
  readonly comparable?: boolean | null;
  readonly reason: Bilingual;
  /** The committee to whose meeting the change is proposed; `meetingOn` is the day of that meeting. */
  readonly committee: string;
  readonly meetingOn: string;
  readonly effectiveFrom: string;
  readonly citation?: string | null;
}

export interface ProposedChange {
  readonly record: ScorecardChangeRecord;
  readonly measure: MeasureRecord | null;
  /** The measure that the line had before; `null` until the change is agreed. */
  readonly replaced: MeasureRecord | null;
}

/** Adds the new measure and the replaced one to each change. */
export async function withMeasures(
  measures: MeasureStore,
  records: readonly ScorecardChangeRecord[],
): Promise<readonly ProposedChange[]> {
  const ids = records.flatMap((record) => [record.measureId ?? [], record.replacedMeasureId ?? []].flat());
  const measuresById = await measures.byIds(ids);
  return records.map((record) => ({
    record,
    measure: measuresById.get(record.measureId ?? '') ?? null,
    replaced: measuresById.get(record.replacedMeasureId ?? '') ?? null,
  }));
}

/**
 * Proposes to a meeting a change of the measures on a scorecard, with a reason.
 *
 * Problems: `NOT_FOUND` (scorecard, measure, committee, meeting), `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`,
 * `ALREADY_EXISTS` (the same change from the same day is already proposed).
 */
export const proposeScorecardChange =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ProposeScorecardChangeInput): Promise<Result<ProposedChange>> => {
    const tenant = authoriseTenant(principal, 'scorecardChangePropose', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const stored = await stores.scorecards.find(input.scorecard);
      const scorecard = reader.found(['scorecard'], 'scorecard', input.scorecard, stored);
      const meeting = await readMeeting(reader, stores.committees, input);
      const measuresByCode = await stores.measures.byCodes(input.measure ? [input.measure] : []);
      const measure = input.measure
        ? reader.found(['measure'], 'measure', input.measure, measuresByCode.get(input.measure))
        : null;
      const reference = reader.text(['reference'], 'A reference', input.reference, textLimits.reference);
      const newReference = reader.optionalText(['newReference'], input.newReference, textLimits.reference);
      const reason = reader.bilingual(['reason'], 'A reason', input.reason, textLimits.note);
      const effectiveFrom = reader.date(['effectiveFrom'], input.effectiveFrom);
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      const { kind } = input;
      if (changeNeeds[kind].newReference && newReference === null) {
        reader.add({ code: 'REQUIRED', path: ['newReference'], what: 'The new reference' });
      }
      if (changeNeeds[kind].measure && !input.measure) {
        reader.add({ code: 'REQUIRED', path: ['measure'], what: 'The new measure' });
      }
      if (!scorecard || !meeting || !effectiveFrom || reader.problems.length > 0) {
        return refused(...reader.problems);
      }
      const record = await stores.scorecardChanges.propose({
        scorecardId: scorecard.id,
        kind,
        reference,
        newReference: changeNeeds[kind].newReference ? newReference : null,
        measureId: measure?.id ?? null,
        comparable: input.comparable ?? false,
        reason,
        proposedTo: meeting.id,
        effectiveFrom,
        citation,
      });
      if (record) {
        stores.audit.record(
          'SCORECARD_CHANGE',
          [scorecard.code, effectiveFrom, kind, reference],
          null,
          record,
        );
        return ok({ record, measure, replaced: null });
      }
      const key = `${kind} ${reference} from ${effectiveFrom}`;
      return refused({ code: 'ALREADY_EXISTS', path: ['reference'], what: 'proposal', key });
    });
  };
