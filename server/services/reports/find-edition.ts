import { mayEnter } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { DatabaseSessions } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';
import type { EditionRecord, LineRecord } from '../../persistence/scorecards/scorecard-store.js';
import { committeesOf } from '../scorecards/find-scorecards.js';
import type { ScorecardOfCommittee } from '../scorecards/manage-scorecards.js';
import { type ProposedChange, withMeasures } from '../scorecards/propose-scorecard-change.js';

export interface EditionInForce {
  readonly scorecard: ScorecardOfCommittee;
  readonly edition: EditionRecord;
  /** The day on which the next edition comes into force; `null` for the last edition. */
  readonly until: PlainDate | null;
  readonly lines: readonly { readonly line: LineRecord; readonly measure: MeasureRecord }[];
  /** The agreed changes that turned the previous edition into this one. */
  readonly changes: readonly ProposedChange[];
}

/**
 * Reads, for each scorecard, the edition in force on a day, with its lines but without figures, in the order of the
 * ids. `null` for a scorecard that does not exist, that the caller may not see, or that has no edition on that day.
 *
 * @param on The day; today in London if `null`.
 */
export const findEditions =
  (sessions: DatabaseSessions, now: () => Date) =>
  async (
    principal: Principal,
    council: string,
    scorecardIds: readonly string[],
    on: PlainDate | null,
  ): Promise<readonly (EditionInForce | null)[]> => {
    const tenant = mayEnter(principal, 'scorecardEdition', council);
    if (!tenant) return scorecardIds.map(() => null);
    const day = on ?? dayInLondon(now());
    return sessions.inCouncil(tenant, async (stores) => {
      const { measures, scorecardChanges, scorecards } = stores;
      const scorecardsById = await scorecards.byIds(scorecardIds);
      const withCommittee = await committeesOf(stores, [...scorecardsById.values()]);
      const editions = [...scorecardsById.values()].flatMap((card) => {
        const place = card.editions.findLastIndex(({ effectiveFrom }) => effectiveFrom <= day);
        const edition = card.editions[place];
        const scorecard = withCommittee(card);
        return edition && scorecard
          ? [{ scorecard, edition, until: card.editions[place + 1]?.effectiveFrom ?? null }]
          : [];
      });
      const ids = editions.map(({ edition }) => edition.id);
      const lines = await scorecards.linesOf(ids);
      const measureIds = new Set([...lines.values()].flat().map(({ measureId }) => measureId));
      const measuresById = await measures.byIds([...measureIds]);
      const changes = await withMeasures(measures, await scorecardChanges.ofEditions(ids));
      return scorecardIds.map((id) => {
        const inForce = editions.find(({ scorecard }) => scorecard.id === id);
        return inForce
          ? {
              ...inForce,
              lines: (lines.get(inForce.edition.id) ?? []).flatMap((line) => {
                const measure = measuresById.get(line.measureId);
                return measure ? [{ line, measure }] : [];
              }),
              changes: changes.filter(({ record }) => record.editionId === inForce.edition.id),
            }
          : null;
      });
    });
  };
