import type { Client } from '../client.js';
import {
  CommitteeDefineDocument,
  CommitteeDocument,
  CommitteesDocument,
  MeetingScheduleDocument,
} from '../generated/operations.js';
import type {
  CommitteeDefineInput,
  CommitteeFilter,
  CommitteeOrder,
  MeetingScheduleInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type CouncilList, listVariables, paged } from '../pagination.js';

/** A council's committees and their meetings. */
export const committees = (client: Client) =>
  Object.freeze({
    /** Fetches one committee with its latest 20 meetings; `null` if there is no such committee that you may see. */
    get: async (which: { council: string; code: string }, options?: CallOptions) =>
      (await client.query(CommitteeDocument, which, options)).committee,

    ...paged(
      client,
      CommitteesDocument,
      listVariables<CouncilList<CommitteeFilter, CommitteeOrder>>,
      ({ committees }) => committees,
    ),

    /** Adds a committee, or renames the committee that has the given code. */
    define: async (input: CommitteeDefineInput, options?: CallOptions) =>
      (await client.query(CommitteeDefineDocument, { input }, options)).committeeDefine,

    /** Schedules a meeting of a committee, or changes the note of the meeting on that day. */
    scheduleMeeting: async (input: MeetingScheduleInput, options?: CallOptions) =>
      (await client.query(MeetingScheduleDocument, { input }, options)).meetingSchedule,
  });
