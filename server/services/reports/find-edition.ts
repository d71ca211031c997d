import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { type PlainDate, parsePlainDate } from '../../domain/values/plain-date.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { EditionRecord, LineRecord } from '../../persistence/scorecards/scorecard-store.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { type ProposedChange, withMeasures } from '../scorecards/propose-scorecard-change.js';

export interface EditionKey {
  /** GSS code. */
  readonly council: string;
  readonly scorecard: string;
  /** The day on which it is in force. */
  readonly on: string;
}

export interface EditionInForce {
  readonly scorecard: ScorecardOfCommittee;
  readonly edition: EditionRecord;
  /** The day on which the next one takes over; `null` for the last. */
  readonly until: PlainDate | null;
  readonly lines: readonly { readonly line: LineRecord; readonly measure: MeasureRecord }[];
  /** The agreed changes that turned the edition before into this one. */
  readonly changes: readonly ProposedChange[];
}

/**
 * The edition of a scorecard in force on a day, with its lines but without figures. `null` if the caller may
 * not see it, there is no such scorecard or day, or no edition is in force on it.
 */
export const findEdition =
  (sessions: DatabaseSessions) =>
  async (principal: Principal, key: EditionKey): Promise<EditionInForce | null> => {
    const tenant = mayEnter(principal, 'scorecardEdition', key.council);
    const on = parsePlainDate(key.on);
    if (!tenant || !on.ok) return null;
    return sessions.inCouncil(tenant, async ({ committees, measures, scorecardChanges, scorecards }) => {
      const scorecard = await scorecards.find(key.scorecard);
      const place = scorecard?.editions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= on.value) ?? -1;
      const edition = scorecard?.editions[place];
      if (!scorecard || !edition) return null;
      const committee = (await committees.byIds([scorecard.committeeId])).get(scorecard.committeeId);
      if (!committee) return null;
      const lines = await scorecards.lines(edition.id);
      const measuresById = await measures.byIds(lines.map(({ measureId }) => measureId));
      return {
        scorecard: { ...scorecard, committee },
        edition,
        until: scorecard.editions[place + 1]?.effectiveFrom ?? null,
        lines: lines.flatMap((line) => {
          const measure = measuresById.get(line.measureId);
          return measure ? [{ line, measure }] : [];
        }),
        changes: await withMeasures(measures, await scorecardChanges.ofEdition(edition.id)),
      };
    });
  };
