import type { PlainDate } from '../../domain/values/plain-date.js';

/** The meeting of a publication: the code that the committee had at the time of publication, and the day. */
export interface PublicationMeeting {
  readonly committee: string;
  readonly meetingOn: PlainDate;
}

/** A version of a scorecard's report, identified by its period or reporting day, or by its meeting. */
export interface PublicationVersion {
  readonly scorecardCode: string;
  /** The code of the report's period or reporting day; `null` for any. */
  readonly periodCode: string | null;
  readonly meeting: PublicationMeeting | null;
  /** The number of the version; `null` for the latest. */
  readonly version: number | null;
}

/**
 * Returns the SQL condition that selects a version from a table `publication`, and the SQL order for the versions that
 * meet it: if a meeting is given, the last published comes first, otherwise the highest version. `first` is the number
 * of the condition's first parameter.
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
