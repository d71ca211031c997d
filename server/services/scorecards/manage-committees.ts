import { authoriseTenant } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';

export interface DefineCommitteeInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly code: string;
  readonly name: Bilingual;
  /**
   * The version that the caller read; 0 if there was no committee. If absent, concurrent changes are not detected.
   */
  readonly version?: number | null;
}

export interface ScheduleMeetingInput {
  /** The council's GSS code. */
  readonly council: string;
  readonly committee: string;
  readonly heldOn: string;
  readonly note?: Bilingual | null;
}

/**
 * Adds a committee, or renames the committee with that code. Problems: `MALFORMED_CODE`, `REQUIRED`, `TOO_LONG`,
 * `STALE`.
 */
export const defineCommittee =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: DefineCommitteeInput): Promise<Result<CommitteeRecord>> => {
    const tenant = authoriseTenant(principal, 'committeeDefine', input.council);
    const reader = inputReader();
    const code = reader.code(['code'], input.code);
    const name = reader.bilingual(['name'], 'A name', input.name, textLimits.name);
    if (reader.problems.length > 0) return refused(...reader.problems);
    return sessions.inCouncil(tenant, async ({ audit, committees }) => {
      await committees.lockForWrite();
      const before = await committees.find(code);
      reader.version(['version'], input.version, before?.version);
      if (reader.problems.length > 0) return refused(...reader.problems);
      const committee = await committees.define(code, name, (before?.version ?? 0) + 1);
      audit.record('COMMITTEE', [code], before?.name, name);
      return ok(committee);
    });
  };

/**
 * Adds a meeting of a committee. If the committee already has a meeting on that day, changes the note of that
 * meeting.
 *
 * Problems: `NOT_FOUND` (committee), `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`.
 */
export const scheduleMeeting =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, input: ScheduleMeetingInput): Promise<Result<MeetingRecord>> => {
    const tenant = authoriseTenant(principal, 'meetingSchedule', input.council);
    return sessions.inCouncil(tenant, async ({ audit, committees }) => {
      await committees.lockForWrite();
      const reader = inputReader();
      const stored = await committees.find(input.committee);
      const committee = reader.found(['committee'], 'committee', input.committee, stored);
      const heldOn = reader.date(['heldOn'], input.heldOn);
      const note = reader.optionalBilingual(['note'], 'A note', input.note, textLimits.note);
      if (!committee || !heldOn || reader.problems.length > 0) return refused(...reader.problems);
      await committees.schedule(committee.id, heldOn, note);
      const meetings = (await committees.find(committee.code))?.meetings ?? [];
      const meeting = meetings.find((candidate) => candidate.heldOn === heldOn);
      if (!meeting) throw new Error(`the meeting of ${heldOn} was not stored`);
      const before = committee.meetings.find((candidate) => candidate.heldOn === heldOn);
      audit.record('MEETING', [committee.code, heldOn], before, meeting);
      return ok(meeting);
    });
  };
