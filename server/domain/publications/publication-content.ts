/**
 * The document of a publication. Decimals are strings and dates are days, so it is plain JSON. `form` names
 * the shape; a changed shape gets a new form.
 */

import type { DisclosureRule } from '../disclosure/disclosure-rule.js';
import type { Accumulation, Frequency, Multiplier, Polarity, Unit } from '../measures/measure.js';
import type { NoPeriodReason } from '../measures/reporting-period.js';
import type { CommitmentCounts } from '../narratives/commitments.js';
import type { NarrativeKind } from '../narratives/narrative.js';
import type { ObservationFlag, ObservationStatus } from '../observations/observation.js';
import type { Arrow, DirectionBasis, Judgement, NotComparableReason } from '../ratings/direction.js';
import type { YearEndOutlook } from '../ratings/outlook.js';
import type { RagColour } from '../ratings/rag-thresholds.js';
import type { NotRatedReason, Rag, RatingRuleVersion } from '../ratings/rating.js';
import type { PaperHead } from '../reports/paper-head.js';
import type { BandEntry, TargetKind, TargetState, ToleranceKind } from '../targets/target.js';
import type { Bilingual } from '../values/language.js';
import type { PlainDate } from '../values/plain-date.js';
import type { YearType } from '../values/time-identifier.js';
import type { FigureSnapshot } from './figure-snapshot.js';
import type { LinePageSnapshot } from './line-page.js';
import type { PublicationStatus } from './publication.js';

export const publicationForm = 'yardstick-publication-2';

/** The first form had no head, no pages of lines, no due days and no progress of actions. */
type PublicationForm = 'yardstick-publication-1' | typeof publicationForm;

type Exact = string;

/**
 * A measure as it was defined when the document was written. The fields are listed here and not taken from
 * `Measure`, because a document keeps the fields with which it was written.
 */
export interface MeasureSnapshot {
  readonly code: string;
  readonly title: Bilingual;
  readonly definition: Bilingual;
  readonly unit: Unit;
  readonly decimalPlaces: number;
  readonly polarity: Polarity;
  readonly multiplier: Multiplier;
  readonly accumulation: Accumulation;
  readonly yearType: YearType;
  readonly frequency: Frequency;
  readonly numeratorLabel: Bilingual | null;
  readonly denominatorLabel: Bilingual | null;
  readonly minimumDenominator: Exact | null;
  readonly hasQuartiles: boolean;
  /** True if the measure is the council's own and not in the shared catalogue. */
  readonly local: boolean;
  readonly version: number;
}

/**
 * Reads the text of a snapshot. Documents of earlier versions have the caveat of a figure and the explanation
 * of an absence as plain English texts.
 */
const readTextSnapshot = (text: Bilingual | string | null): Bilingual | null =>
  typeof text === 'string' ? { en: text, cy: null } : text;

/** Reads the snapshot of an observation from any document, of the present form or of an earlier one. */
export function readObservationSnapshot(observation: ObservationSnapshot): ObservationSnapshot {
  const { figure, caveat } = observation;
  return {
    ...observation,
    figure:
      figure.kind === 'ABSENT' ? { ...figure, explanation: readTextSnapshot(figure.explanation) } : figure,
    caveat: readTextSnapshot(caveat),
  };
}

export interface ObservationSnapshot {
  readonly figure: FigureSnapshot;
  readonly status: ObservationStatus;
  readonly flags: readonly ObservationFlag[];
  readonly sourceSystem: string | null;
  readonly caveat: Bilingual | null;
  readonly version: number;
  readonly rolledUpFrom: readonly string[];
}

export interface RatingSnapshot {
  readonly rag: Rag;
  readonly reason: NotRatedReason | null;
  readonly ruleVersion: RatingRuleVersion;
  /** `null` if it would reveal a figure that is not disclosed. */
  readonly explanation: Bilingual | null;
}

export type AimSnapshot =
  | {
      readonly shape: 'POINT';
      readonly value: Exact;
      readonly tolerance: Exact;
      readonly toleranceKind: ToleranceKind;
      /** Absent if the target is not strict. */
      readonly strict?: true;
    }
  | {
      readonly shape: 'BAND';
      readonly redLow: Exact | null;
      readonly greenLow: Exact | null;
      readonly greenHigh: Exact | null;
      readonly redHigh: Exact | null;
      readonly enteredAs: BandEntry;
    }
  | { readonly shape: 'NONE' };

export interface StandardSnapshot {
  readonly standard: string;
  readonly period: string;
  readonly kind: TargetKind;
  readonly state: TargetState;
  readonly version: number;
  readonly aim: AimSnapshot;
  readonly description: Bilingual;
  readonly rating: RatingSnapshot;
}

export interface DirectionSnapshot {
  readonly arrow: Arrow | null;
  readonly judgement: Judgement;
  readonly rag: RagColour | 'NOT_RATED';
  readonly basis: DirectionBasis;
  /** The codes of the periods with which the figure was compared. */
  readonly comparedWith: readonly string[];
  readonly reason: NotComparableReason | null;
  /** `null` outside the council, because it would reveal the earlier figure. */
  readonly explanation: Bilingual | null;
}

export interface GroupSnapshot {
  readonly code: string;
  readonly name: Bilingual;
  readonly effectiveFrom: PlainDate;
}

interface MembersSnapshot {
  readonly used: number;
  readonly of: number;
  readonly missing: readonly { readonly area: AreaSnapshot; readonly reason: string }[];
}

export interface AreaSnapshot {
  readonly gssCode: string;
  readonly name: Bilingual;
  readonly level: string;
}

export type ComparisonSnapshot =
  | {
      readonly kind: 'COMPARED';
      readonly value: Exact;
      readonly method: string;
      readonly period: string;
      readonly group: GroupSnapshot | null;
      readonly members: MembersSnapshot | null;
      readonly area: AreaSnapshot | null;
      readonly citation: string | null;
    }
  | { readonly kind: 'NOT_COMPARED'; readonly reason: string; readonly members: MembersSnapshot | null };

/**
 * Reads a comparison from any document. Documents of earlier versions have the name of its group as a plain
 * English text.
 */
export const readComparisonSnapshot = (comparison: ComparisonSnapshot): ComparisonSnapshot =>
  comparison.kind === 'NOT_COMPARED' || !comparison.group
    ? comparison
    : {
        ...comparison,
        group: {
          ...comparison.group,
          name: readTextSnapshot(comparison.group.name) ?? comparison.group.name,
        },
      };
/** The latest report of an action's progress. */
export interface ProgressSnapshot {
  readonly reportedOn: PlainDate;
  readonly rag: RagColour;
  readonly note: Bilingual;
  readonly finished: boolean;
}

export interface ActionSnapshot {
  readonly owner: string;
  readonly dueOn: PlainDate | null;
  /** The RAG colour of the action when it was agreed. */
  readonly rag: RagColour;
  /**
   * The latest progress; `null` if none was reported, outside the council, and in documents of earlier
   * versions.
   */
  readonly progress: ProgressSnapshot | null;
}

export interface NarrativeSnapshot {
  readonly kind: NarrativeKind;
  readonly text: Bilingual;
  readonly action: ActionSnapshot | null;
  readonly author: string;
  readonly approver: string;
  readonly citation: string | null;
}

export interface OutlookSnapshot {
  readonly outlook: YearEndOutlook | null;
  readonly reason: Bilingual;
  readonly judgedBy: string;
}

/**
 * Reads a judgement from any document. Documents of earlier versions have its reason as a plain English text.
 */
export const readOutlookSnapshot = (outlook: OutlookSnapshot): OutlookSnapshot => ({
  ...outlook,
  reason: readTextSnapshot(outlook.reason) ?? outlook.reason,
});

export interface LineSnapshot {
  readonly position: number;
  readonly reference: string;
  readonly theme: Bilingual | null;
  /** The code of the period that the line is shown for; `null` if it has none yet. */
  readonly period: string | null;
  /**
   * The day by which the figure of `period` is due. If the line has no period yet, the day by which its first
   * figure will be due. `null` in documents of the first form.
   */
  readonly dueOn: PlainDate | null;
  /** The reason why the line has no period yet; `null` if it has one. */
  readonly noPeriod: NoPeriodReason | null;
  readonly measure: MeasureSnapshot;
  readonly observation: ObservationSnapshot | null;
  readonly rating: RatingSnapshot;
  readonly standards: readonly StandardSnapshot[];
  readonly direction: DirectionSnapshot;
  readonly outlook: OutlookSnapshot | null;
  readonly neighboursAverage: ComparisonSnapshot;
  readonly region: ComparisonSnapshot;
  readonly nation: ComparisonSnapshot;
  readonly narratives: readonly NarrativeSnapshot[];
  /** The number of narratives on the line that are withheld because its figure is suppressed. */
  readonly narrativesWithheld: number;
  /**
   * The parts for the council's own page; `null` outside the council, and in documents of earlier versions.
   */
  readonly page: LinePageSnapshot | null;
}

interface CountsSnapshot {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly notRated: number;
  readonly total: number;
}

export interface SummarySnapshot {
  readonly rag: CountsSnapshot;
  readonly direction: CountsSnapshot;
  readonly completeness: {
    readonly reported: number;
    readonly absent: number;
    readonly missing: number;
    readonly total: number;
  };
}

export interface PublicationContent {
  readonly form: PublicationForm;
  readonly council: AreaSnapshot;
  readonly scorecard: { readonly code: string; readonly title: Bilingual };
  readonly edition: PlainDate;
  /** The code of the period, or the reporting day. */
  readonly period: string;
  readonly committee: { readonly code: string; readonly name: Bilingual };
  readonly meetingOn: PlainDate;
  readonly status: PublicationStatus;
  /**
   * The head of the paper; `null` if none was given, outside the council, and in documents of earlier
   * versions.
   */
  readonly head: PaperHead | null;
  /**
   * The rule by which small numbers were removed; `null` inside the council, which sees complete figures.
   */
  readonly disclosure: DisclosureRule | null;
  readonly lines: readonly LineSnapshot[];
  readonly summary: SummarySnapshot;
  /** `null` outside the council, and in documents of earlier versions. */
  readonly commitments: CommitmentCounts | null;
  readonly narratives: readonly NarrativeSnapshot[];
}
