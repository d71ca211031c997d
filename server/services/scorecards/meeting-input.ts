import type { CommitteeStore, MeetingRecord } from '../../persistence/scorecards/committee-store.js';
import type { InputReader } from '../values/input-reader.js';

/** The meeting that an input names by its committee's code and its day. */
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
