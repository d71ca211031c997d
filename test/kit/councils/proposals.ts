import type { Result } from '../../../server/domain/values/problem.js';
import type { EditionInForce } from '../../../server/services/reports/find-edition.js';
import type { DecidedChanges } from '../../../server/services/scorecards/decide-scorecard-change.js';
import type { ProposeScorecardChangeInput } from '../../../server/services/scorecards/propose-scorecard-change.js';
import { accepted, type TestApp } from './councils.js';
import type { WorkingCouncil } from './working-council.js';

type Change = Pick<ProposeScorecardChangeInput, 'kind' | 'reference'> & Partial<ProposeScorecardChangeInput>;

/** Functions for a panel's work with proposed changes. The measure of the line with the reference `7` is `m7`. */
export interface Proposals {
  /** Creates a scorecard with these lines, from April 2018, and returns its code. */
  card(...references: readonly string[]): Promise<string>;
  /** Proposes changes to the meeting of 9 October 2018, by default from 1 November, and returns their ids. */
  propose(scorecard: string, ...changes: readonly Change[]): Promise<readonly string[]>;
  agree(scorecard: string, changes: readonly string[], note?: string): Promise<Result<DecidedChanges>>;
  reject(scorecard: string, changes: readonly string[]): Promise<Result<DecidedChanges>>;
  edition(
    scorecard: string,
    on: string,
  ): Promise<(EditionInForce & { readonly references: readonly string[] }) | null>;
}

export function proposalsOf({ services }: TestApp, council: WorkingCouncil): Proposals {
  const { administrator, member } = council;
  const of = { council: council.gssCode };
  let cards = 0;
  return {
    async card(...references) {
      cards += 1;
      const code = `card-${cards}`;
      const lines = references.map((reference) => ({ reference, measure: `m${reference}` }));
      await council.scorecard(code, lines, '2018-04-01');
      return code;
    },

    async propose(scorecard, ...changes) {
      const ids: string[] = [];
      for (const change of changes) {
        const input = {
          ...{ ...of, scorecard, committee: 'scrutiny' },
          reason: { en: 'It is more relevant.', cy: null },
          ...{ meetingOn: '2018-10-09', effectiveFrom: '2018-11-01', ...change },
        };
        ids.push(accepted(await services.proposeScorecardChange(administrator, input)).record.id);
      }
      return ids;
    },

    agree: (scorecard, changes, note) =>
      services.agreeScorecardChange(administrator, {
        ...of,
        scorecard,
        changes,
        note: note ? { en: note, cy: null } : null,
      }),

    reject: (scorecard, changes) =>
      services.rejectScorecardChange(administrator, {
        ...of,
        scorecard,
        changes,
        note: { en: 'Not now.', cy: null },
      }),

    async edition(scorecard, on) {
      const card = await services.findScorecard(member, { council: of.council, code: scorecard });
      const [edition = null] = card ? await services.findEditions(member, of.council, [card.id], on) : [];
      return edition && { ...edition, references: edition.lines.map(({ line }) => line.reference) };
    },
  };
}
