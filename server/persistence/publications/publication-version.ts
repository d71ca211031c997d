import type { PlainDate } from '../../domain/values/plain-date.js';

/** The meeting of a publication: the committee's code when it received the report, and the day. */
export interface PublicationMeeting {
  readonly committee: string;
  readonly meetingOn: PlainDate;
}

/** A version of a scorecard's report, by its time or by its meeting. */
export interface PublicationVersion {
  readonly scorecardCode: string;
  /** The code of its period, or its reporting day. `null`: any. */
  readonly periodCode: string | null;
  readonly meeting: PublicationMeeting | null;
  /** `null`: the latest. */
  readonly version: number | null;
}

/**
 * The conditions on a table `publication` that a version meets, and its place among several: the last published to the
 * meeting comes first. Parameters from `$first` on.
 */
export function versionCondition(
  { scorecardCode, periodCode, meeting, version }: PublicationVersion,
  { first, scorecard }: { readonly first: number; readonly scorecard: string },
): { readonly condition: string; readonly order: string; readonly values: readonly unknown[] } {
  const [code, period, committee, meetingOn, number] = [0, 1, 2, 3, 4].map((place) => `$${first + place}`);
  return {
    condition: `${scorecard} = ${code} AND (${period}::text IS NULL OR publication.period_code = ${period})
      AND (${committee}::text IS NULL OR publication.header->'committee'->>'code' = ${committee}
        AND publication.header->>'meetingOn' = ${meetingOn})
      AND (${number}::int IS NULL OR publication.version = ${number})`,
    order: meeting ? 'publication.published_at DESC, publication.version DESC' : 'publication.version DESC',
    values: [scorecardCode, periodCode, meeting?.committee ?? null, meeting?.meetingOn ?? null, version],
  };
}
