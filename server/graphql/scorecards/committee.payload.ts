import type { CommitteeRecord, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import { payloadOf } from '../api/payload.js';
import { Committee } from './committee.type.js';
import { Meeting } from './meeting.type.js';

export const committeeDefinePayload = payloadOf<CommitteeRecord>({
  mutation: 'CommitteeDefine',
  fields: {
    committee: {
      type: Committee,
      description: 'The committee after the change.',
      present: (committee) => committee,
    },
  },
  codes: ['MALFORMED_CODE', 'REQUIRED', 'TOO_LONG', 'STALE'],
});

export const meetingSchedulePayload = payloadOf<MeetingRecord>({
  mutation: 'MeetingSchedule',
  fields: {
    meeting: { type: Meeting, description: 'The meeting after the change.', present: (meeting) => meeting },
  },
  codes: ['NOT_FOUND', 'MALFORMED_DATE', 'TOO_LONG'],
});
