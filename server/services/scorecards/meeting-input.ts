import type { CommitteeStore, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import type { InputReader } from '../values/input-reader.js';

/**
 * Finds the meeting that an input names by the code of its committee and its day. If there is none, adds the problem
 * and returns `null`.
 */
export async function readMeeting(
  reader: InputReader,
  committees: CommitteeStore,
  input: { readonly committee: string; readonly meetingOn: string },
): Promise<MeetingRecord | null> {
  const stored = await committees.find(input.committee);
  const committee = reader.found(['committee'], 'committee', input.committee, stored);
  const heldOn = reader.date(['meetingOn'], input.meetingOn);
  if (!committee || !heldOn) return null;
  const meeting = committee.meetings.find((candidate) => candidate.heldOn === heldOn);
  return reader.found(['meetingOn'], 'meeting on', heldOn, meeting);
}
