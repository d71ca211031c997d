/** The contents of a council's report, as inputs of the services that enter it. */
import type { Bilingual } from '../domain/values/language.js';
import type {
  AddGroupEditionInput,
  DefineComparisonGroupInput,
} from '../services/comparisons/manage-comparison-groups.js';
import type { QuoteComparatorInput } from '../services/comparisons/quote-comparator.js';
import type { DefineMeasureInput } from '../services/measures/define-measure.js';
import type { ScheduleReportInput } from '../services/meetings/schedule-report.js';
import type { DraftInput } from '../services/narratives/write-narratives.js';
import type { ObservationRowInput } from '../services/observations/submit-observations.js';
import type { JudgeOutlookInput } from '../services/reports/judge-outlook.js';
import type { RecordSummaryInput } from '../services/reports/record-summary.js';
import type { DefineCommitteeInput, ScheduleMeetingInput } from '../services/scorecards/manage-committees.js';
import type { AddEditionInput, DefineScorecardInput } from '../services/scorecards/manage-scorecards.js';
import type { ProposeScorecardChangeInput } from '../services/scorecards/propose-scorecard-change.js';
import type { TargetInput } from '../services/targets/set-targets.js';

type OfTheCouncil<Input> = Omit<Input, 'council'>;

/** A measure of the shared catalogue (in `shared-measures.ts`) or of the council itself (in its report). */
export type MeasureInput = Omit<DefineMeasureInput, 'council' | 'version'>;

/** A list of neighbours with its editions. */
export type NeighboursInput = OfTheCouncil<DefineComparisonGroupInput> & {
  readonly editions: readonly Omit<AddGroupEditionInput, 'council' | 'group'>[];
};

/** All that the demonstration enters for one council, taken from its report. */
export interface CouncilReport {
  /** GSS code of the council. */
  readonly council: string;
  /** The council's local measures; shared measures are in `shared-measures.ts`. */
  readonly measures: readonly MeasureInput[];
  readonly committees: readonly OfTheCouncil<DefineCommitteeInput>[];
  readonly meetings: readonly OfTheCouncil<ScheduleMeetingInput>[];
  readonly scorecards: readonly OfTheCouncil<DefineScorecardInput>[];
  readonly editions: readonly OfTheCouncil<AddEditionInput>[];
  readonly observations: readonly ObservationRowInput[];
  readonly targets: readonly TargetInput[];
  readonly comparators: readonly OfTheCouncil<QuoteComparatorInput>[];
  readonly outlooks: readonly OfTheCouncil<JudgeOutlookInput>[];
  readonly narratives: readonly Omit<DraftInput, 'replaces'>[];
  readonly schedule: readonly OfTheCouncil<ScheduleReportInput>[];
  readonly changes: readonly OfTheCouncil<ProposeScorecardChangeInput>[];
  readonly summaries: readonly OfTheCouncil<RecordSummaryInput>[];
  /** Shared groups, because the lists are the Department for Education's and not the council's own. */
  readonly groups: readonly NeighboursInput[];
}

export const english = (en: string): Bilingual => ({ en, cy: null });

/**
 * Returns a function that makes the citation of a fact: the report and the paragraphs.
 *
 * @example citing('Merton, Performance Report, 9 October 2018')('2.2', '2.3') === 'Merton, Performance Report, 9 October 2018, paras 2.2, 2.3'
 */
export const citing =
  (report: string) =>
  (...paragraphs: readonly [string, ...string[]]): string =>
    `${report}, ${paragraphs.length > 1 ? 'paras' : 'para'} ${paragraphs.join(', ')}`;

export const percentage = {
  unit: 'PERCENT',
  decimalPlaces: 1,
  multiplier: 100,
  minimumValue: '0',
  maximumValue: '100',
} as const;

export const count = { unit: 'NUMBER', decimalPlaces: 0, multiplier: 1, minimumValue: '0' } as const;

/** A local measure has no quartiles, because no other council has it. */
export const monthly = { frequency: 'MONTHLY', yearType: 'FINANCIAL', hasQuartiles: false } as const;
export const quarterly = { ...monthly, frequency: 'QUARTERLY' } as const;

/**
 * The status of figures for a report's own period: provisional, because no report calls its figures final. Figures
 * for the end of an earlier year are final: they have the status `yearEndPosition`.
 */
export const provisional = { status: 'PROVISIONAL', flags: [] } as const;
export const yearEndPosition = { status: 'FINAL', flags: [] } as const;
