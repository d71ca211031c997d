import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type MonitoringAspect, monitoringAspects } from '../../domain/meetings/member-request.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { CouncilStores, DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { MemberRequestRecord } from '../../persistence/meetings/member-request-store.js';
import type { CommitteeRecord } from '../../persistence/scorecards/committee-store.js';
import { readMeeting } from '../scorecards/meeting-input.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';

export interface MakeMemberRequestInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly measure: string;
  /** The committee at whose meeting the request was made. `meetingOn` is the day of that meeting. */
  readonly committee: string;
  readonly meetingOn: string;
  /** The aspects to monitor; all aspects if absent. */
  readonly aspects?: readonly MonitoringAspect[] | null;
  readonly question?: Bilingual | null;
  /** The names of the members who made the request, or the name of the committee. */
  readonly requestedBy: string;
  readonly citation?: string | null;
}

export interface CloseMemberRequestInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly id: string;
  readonly note?: Bilingual | null;
}

export interface MemberRequest {
  readonly record: MemberRequestRecord;
  readonly measure: MeasureRecord;
  readonly committee: CommitteeRecord;
}

/**
 * Records that the members at a meeting asked to monitor certain aspects of a measure from then on.
 *
 * Problems: `NOT_FOUND` (measure, committee, meeting), `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`, `DUPLICATE` (an
 * aspect), `ALREADY_EXISTS` (the meeting has already asked for that measure).
 */
export const makeMemberRequest =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: MakeMemberRequestInput): Promise<Result<MemberRequest>> => {
    const tenant = authoriseTenant(principal, 'memberRequestMake', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      const reader = inputReader();
      const measures = await stores.measures.byCodes([input.measure]);
      const measure = reader.found(['measure'], 'measure', input.measure, measures.get(input.measure));
      const meeting = await readMeeting(reader, stores.committees, input);
      const question = reader.optionalBilingual(['question'], 'A question', input.question, textLimits.note);
      const requestedBy = reader.text(['requestedBy'], 'The name of the requester', input.requestedBy, 200);
      const citation = reader.optionalText(['citation'], input.citation, textLimits.citation);
      const aspects = input.aspects ?? monitoringAspects;
      if (aspects.length === 0)
        reader.add({ code: 'REQUIRED', path: ['aspects'], what: 'At least one aspect' });
      aspects.forEach((aspect, index) => {
        const earlier = aspects.indexOf(aspect);
        if (earlier === index) return;
        reader.add({
          code: 'DUPLICATE',
          path: ['aspects', index],
          what: 'aspect',
          first: ['aspects', earlier],
        });
      });
      if (!measure || !meeting || reader.problems.length > 0) return refused(...reader.problems);
      const record = await stores.memberRequests.add({
        measureId: measure.id,
        meetingId: meeting.id,
        aspects,
        question,
        requestedBy,
        citation,
        recordedBy: principal.name,
      });
      if (!record) {
        const key = `${measure.code} at the meeting of ${meeting.heldOn}`;
        return refused({ code: 'ALREADY_EXISTS', path: ['measure'], what: 'request for', key });
      }
      stores.audit.record('MEMBER_REQUEST', [record.id], null, record);
      return answerOf(stores, record);
    });
  };

/**
 * Closes a request, which ends the monitoring. Problems: `NOT_FOUND`, `WRONG_STATE` (already closed), `TOO_LONG`.
 */
export const closeMemberRequest =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: CloseMemberRequestInput): Promise<Result<MemberRequest>> => {
    const tenant = authoriseTenant(principal, 'memberRequestClose', input.council);
    return sessions.inCouncil(tenant, async (stores) => {
      await stores.memberRequests.lockForWrite();
      const reader = inputReader();
      const { id } = input;
      const request = isId(id) ? await stores.memberRequests.find(id) : undefined;
      const before = reader.found(['id'], 'request', null, request);
      const note = reader.optionalBilingual(['note'], 'A note', input.note, textLimits.note);
      if (before?.closedAt)
        reader.add({ code: 'WRONG_STATE', path: ['id'], found: 'closed', expected: 'open' });
      if (!before || reader.problems.length > 0) return refused(...reader.problems);
      await stores.memberRequests.close(before.id, principal.name, note);
      const record = await stores.memberRequests.find(before.id);
      if (!record) throw new Error('the request was not closed');
      stores.audit.record('MEMBER_REQUEST', [record.id], before, record);
      return answerOf(stores, record);
    });
  };

async function answerOf(stores: CouncilStores, record: MemberRequestRecord): Promise<Result<MemberRequest>> {
  const [request] = await requestsOf(stores, [record]);
  if (!request) throw new Error('the request was not stored');
  return ok(request);
}

/** Adds the measure and the committee to each request. */
export async function requestsOf(
  { committees, measures }: Pick<CouncilStores, 'committees' | 'measures'>,
  records: readonly MemberRequestRecord[],
): Promise<readonly MemberRequest[]> {
  const measuresById = await measures.byIds(records.map(({ measureId }) => measureId));
  const committeesById = await committees.byIds(records.map(({ committeeId }) => committeeId));
  return records.flatMap((record) => {
    const [measure, committee] = [measuresById.get(record.measureId), committeesById.get(record.committeeId)];
    return measure && committee ? [{ record, measure, committee }] : [];
  });
}
