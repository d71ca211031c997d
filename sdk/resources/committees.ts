import type { Client } from '../client.js';
import {
  CommitteeDefineDocument,
  CommitteeDocument,
  CommitteesDocument,
  MeetingDocument,
  MeetingScheduleDocument,
  MeetingsDocument,
} from '../generated/operations.js';
import type {
  CommitteeDefineInput,
  CommitteeFilter,
  CommitteeOrder,
  MeetingFilter,
  MeetingOrder,
  MeetingScheduleInput,
} from '../generated/schema.js';
import type { CallOptions } from '../options.js';
import { type ListOf, paged } from '../pagination.js';

/** A council's committees and their meetings. */
export const committees = (client: Client) =>
  Object.freeze({
    /** One committee with its latest 20 meetings; `null` if there is none that you may see. */
    get: async (which: { council: string; code: string }, options?: CallOptions) =>
      (await client.query(CommitteeDocument, which, options)).committee,

    ...paged(
      client,
      CommitteesDocument,
      ({ council, orderBy, ...filter }: ListOf<CommitteeFilter, CommitteeOrder>, page) => ({ council, filter, orderBy, ...page }),
      ({ committees }) => committees,
    ),

    /** The meeting of a committee on a day, with its scheduled reports; `null` if there is none that you may see. */
    meeting: async (
      which: { council: string; committee: string; heldOn: string },
      options?: CallOptions,
    ) => (await client.query(MeetingDocument, which, options)).meeting,

    /** The meetings of a council's committees, each with its first 20 scheduled reports. */
    meetings: Object.freeze(
      paged(
        client,
        MeetingsDocument,
        ({ council, orderBy, ...filter }: ListOf<MeetingFilter, MeetingOrder>, page) => ({ council, filter, orderBy, ...page }),
        ({ meetings }) => meetings,
      ),
    ),

    /** Adds a committee, or renames the one with that code. */
    define: async (input: CommitteeDefineInput, options?: CallOptions) =>
      (await client.query(CommitteeDefineDocument, { input }, options)).committeeDefine,

    /** Schedules a meeting of a committee, or changes the note of the meeting on that day. */
    scheduleMeeting: async (input: MeetingScheduleInput, options?: CallOptions) =>
      (await client.query(MeetingScheduleDocument, { input }, options)).meetingSchedule,
  });
