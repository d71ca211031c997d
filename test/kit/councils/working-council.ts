import type { Principal } from '../../../server/access/principal.js';
import type { MeasureRecord } from '../../../server/persistence/measures/measure-store.js';
import type { DefineMeasureInput } from '../../../server/services/measures/define-measure.js';
import type {
  ObservationRowInput,
  Submission,
} from '../../../server/services/observations/submit-observations.js';
import type { ScorecardReport } from '../../../server/services/reports/rate-scorecard.js';
import type {
  LineInput,
  ScorecardOfCommittee,
} from '../../../server/services/scorecards/manage-scorecards.js';
import type { CurrentTarget } from '../../../server/services/targets/current-targets.js';
import { accepted, type TestApp } from './councils.js';
import { measureInput } from './measures.js';
import { type OneTarget, setOneTarget } from './targets.js';

type Figures = Readonly<Record<string, string | Partial<ObservationRowInput>>>;
type More<Input> = Partial<Omit<Input, 'council'>>;

/**
 * The people of one council, and functions for their daily work. A function throws if the service refuses the request,
 * so that the test fails.
 */
export interface WorkingCouncil {
  readonly gssCode: string;
  readonly administrator: Principal;
  readonly officer: Principal;
  readonly author: Principal;
  readonly approver: Principal;
  readonly member: Principal;
  /** Defines a measure of the council. */
  measure(code: string, more?: More<DefineMeasureInput>): Promise<MeasureRecord>;
  committee(code: string, ...meetings: readonly string[]): Promise<void>;
  /**
   * Defines a scorecard for the committee `scrutiny`, with one edition. A line that is given only by its measure gets
   * its number as reference.
   */
  scorecard(
    code: string,
    lines: readonly (string | LineInput)[],
    effectiveFrom?: string,
  ): Promise<ScorecardOfCommittee>;
  /** Submits figures of a measure by period. Each figure is a value, or other fields of the row. */
  observe(measure: string, figures: Figures): Promise<Submission>;
  /** Sets a target; by default a confirmed local point target. */
  target(measure: string, period: string, value: string, more?: More<OneTarget>): Promise<CurrentTarget>;
  /** Returns the rated report, including narratives that are not approved yet. */
  rated(scorecard: string, period: string): Promise<ScorecardReport>;
}

export async function councilAtWork(app: TestApp, gssCode: string): Promise<WorkingCouncil> {
  const { services } = app;
  const council = gssCode;
  const administrator = await app.as(gssCode, 'COUNCIL_ADMINISTRATOR');
  const officer = await app.as(gssCode, 'DATA_OFFICER');
  const member = await app.as(gssCode, 'MEMBER');
  const english = (en: string) => ({ en, cy: null });

  const committee: WorkingCouncil['committee'] = async (code, ...meetings) => {
    accepted(await services.defineCommittee(administrator, { council, code, name: english(code) }));
    for (const heldOn of meetings) {
      accepted(await services.scheduleMeeting(administrator, { council, committee: code, heldOn }));
    }
  };

  return {
    gssCode,
    administrator,
    officer,
    author: await app.as(gssCode, 'AUTHOR'),
    approver: await app.as(gssCode, 'APPROVER'),
    member,
    committee,

    async measure(code, more) {
      const input = { ...measureInput(code, more), council };
      return accepted(await services.defineMeasure(administrator, input));
    },

    async scorecard(code, lines, effectiveFrom = '2000-04-01') {
      await committee('scrutiny');
      const card = { council, code, title: english(code), committee: 'scrutiny' };
      accepted(await services.defineScorecard(administrator, card));
      const numbered = lines.map((line, index) =>
        typeof line === 'string' ? { reference: `${index + 1}`, measure: line } : line,
      );
      const edition = { council, scorecard: code, effectiveFrom, lines: numbered };
      return accepted(await services.addScorecardEdition(administrator, edition));
    },

    async observe(measure, figures) {
      const rows = Object.entries(figures).map(
        ([period, figure]): ObservationRowInput => ({
          measure,
          period,
          status: 'FINAL',
          flags: [],
          ...(typeof figure === 'string' ? { value: figure } : figure),
        }),
      );
      const submission = await services.submitObservations(officer, { council, rows, partial: false });
      if (submission.outcome === 'STORED') return submission;
      throw new Error(`refused: ${JSON.stringify(submission.problems)}`);
    },

    async target(measure, period, value, more) {
      const input: OneTarget = {
        council,
        measure,
        period,
        standard: 'Target',
        kind: 'LOCAL',
        state: 'CONFIRMED',
        aim: { point: { value } },
        ...more,
      };
      return accepted(await setOneTarget(services, administrator, input));
    },

    async rated(scorecard, period) {
      const report = await services.rateScorecard(administrator, { council, scorecard, period });
      if (report) return report;
      throw new Error(`${council} has no scorecard ${scorecard} for ${period}`);
    },
  };
}
