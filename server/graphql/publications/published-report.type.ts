import type { Polarity } from '../../domain/measures/measure.js';
import type { NarrativeKind } from '../../domain/narratives/narrative.js';
import type { ObservationFlag, ObservationStatus } from '../../domain/observations/observation.js';
import type {
  Arrow,
  DirectionBasis,
  Judgement,
  NotComparableReason,
} from '../../domain/ratings/direction.js';
import type { YearEndOutlook } from '../../domain/ratings/outlook.js';
import type { RagColour } from '../../domain/ratings/rag-thresholds.js';
import type { NotRatedReason, Rag } from '../../domain/ratings/rating.js';
import type { TargetKind, TargetState } from '../../domain/targets/target.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { type Comparator, Comparison, type NotCompared } from '../comparisons/comparison.type.js';
import { polarityEnum } from '../measures/measure.enum.js';
import { Unit } from '../measures/unit.type.js';
import { narrativeKindEnum } from '../narratives/narrative.enum.js';
import { type Absence, Figure, type Value } from '../observations/figure.type.js';
import { observationFlagEnum, observationStatusEnum } from '../observations/observation.enum.js';
import {
  arrowEnum,
  directionBasisEnum,
  directionJudgementEnum,
  notComparableReasonEnum,
} from '../ratings/direction.enum.js';
import { colourEnum, notRatedReasonEnum, ragEnum } from '../ratings/rating.enum.js';
import { yearEndOutlookEnum } from '../reports/outlook.enum.js';
import { targetKindEnum, targetStateEnum } from '../targets/target.enum.js';
import { type BandTarget, type NoTarget, type PointTarget, TargetAim } from '../targets/target.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
import { Publication } from './publication.type.js';

@ApiObject('A measure as defined when the report was published.')
export class PublishedMeasure {
  @Field(() => String, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its title.' })
  readonly title!: BilingualText;

  @Field(() => BilingualText, { description: 'Its definition.' })
  readonly definition!: BilingualText;

  @Field(() => Unit, { description: 'The unit of its values.' })
  readonly unit!: Unit;

  @Field(() => Int, {
    description: 'The number of digits after the decimal point in displayed values, which ratings use.',
  })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, {
    description: 'The values that count as good: high, low, within a band, or none.',
  })
  readonly polarity!: Polarity;

  @Field(() => Boolean, {
    description: 'True if the measure belongs to this council alone, so no benchmark includes it.',
  })
  readonly local!: boolean;
}

@ApiObject('A figure as published.')
export class PublishedObservation {
  @Field(() => Figure, { description: 'The value, or the reason for its absence.' })
  readonly figure!: Value | Absence;

  @Field(() => observationStatusEnum, { description: 'The status of the figure.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { description: 'Warnings for readers of the figure.' })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => BilingualText, {
    nullable: true,
    description: 'A warning to be shown with the figure; null if there is none.',
  })
  readonly caveat!: BilingualText | null;

  @Field(() => Int, { description: 'The version number of the figure.' })
  readonly version!: number;
}

@ApiObject('A RAG rating as published, with the version of its rule.')
export class PublishedRating {
  @Field(() => ragEnum, { description: 'The RAG rating.' })
  readonly rag!: Rag;

  @Field(() => notRatedReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a rating; null if there is one.',
  })
  readonly reason!: NotRatedReason | null;

  @Field(() => String, { description: 'The version of the rating rule: standard-1.' })
  readonly ruleVersion!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'An explanation in one sentence; null if it would disclose a figure that is protected outside the council.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject('A target as published, with the rating against it.')
export class PublishedStandard {
  @Field(() => String, { description: "The name of the standard: 'Target' if there is only one." })
  readonly standard!: string;

  @Field(() => Period, { description: 'The period of the target.' })
  readonly period!: Period;

  @Field(() => targetKindEnum, { description: 'The origin of the target.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'The state of the target: proposed or confirmed.' })
  readonly state!: TargetState;

  @Field(() => Int, { description: 'The version number of the target.' })
  readonly version!: number;

  @Field(() => TargetAim, { description: 'The value or band to reach.' })
  readonly aim!: PointTarget | BandTarget | NoTarget;

  @Field(() => BilingualText, { description: 'The target in words.' })
  readonly description!: BilingualText;

  @Field(() => PublishedRating, { description: 'The rating against the target.' })
  readonly rating!: PublishedRating;
}

@ApiObject('A direction of travel as published.')
export class PublishedDirection {
  @Field(() => arrowEnum, {
    nullable: true,
    description: 'The movement of the value; null if it was not compared.',
  })
  readonly arrow!: Arrow | null;

  @Field(() => directionJudgementEnum, { description: 'The judgement of the movement.' })
  readonly judgement!: Judgement;

  @Field(() => ragEnum, { description: 'The judgement as a RAG rating.' })
  readonly rag!: Rag;

  @Field(() => directionBasisEnum, { description: 'The basis of comparison.' })
  readonly basis!: DirectionBasis;

  @Field(() => [String], { description: 'The codes of the periods compared with, earliest first.' })
  readonly comparedWith!: readonly string[];

  @Field(() => notComparableReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a comparison or judgement; null if there is a judgement.',
  })
  readonly reason!: NotComparableReason | null;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'An explanation in one sentence; null if it would disclose an earlier figure outside the council.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject("The council service's judgement of the year's end, as published.")
export class PublishedOutlook {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description: "The outlook for the year's target; null if only a value was expected.",
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => String, { description: 'The reason for the judgement.' })
  readonly reason!: string;

  @Field(() => String, { description: 'The person or team that judged.' })
  readonly judgedBy!: string;
}

@ApiObject('The owner, due date and RAG rating of an action, as published.')
export class PublishedAction {
  @Field(() => String, { description: 'The person or team responsible.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The due date.' })
  readonly dueOn!: PlainDate;

  @Field(() => colourEnum, { description: 'The RAG rating, as judged by its owner.' })
  readonly rag!: RagColour;
}

@ApiObject('A narrative as published.')
export class PublishedNarrative {
  @Field(() => narrativeKindEnum, { description: 'The purpose of the narrative.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualText, { description: 'The text.' })
  readonly text!: BilingualText;

  @Field(() => PublishedAction, {
    nullable: true,
    description: 'Owner, due date and RAG rating of an action; null for other kinds.',
  })
  readonly action!: PublishedAction | null;

  @Field(() => String, { description: 'The name of the author.' })
  readonly author!: string;

  @Field(() => String, { description: 'The name of the approver.' })
  readonly approver!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The source: document and paragraph; null if not recorded.',
  })
  readonly citation!: string | null;
}

@ApiObject('A line as published.')
export class PublishedLine {
  @Field(() => Int, { description: 'Its position on the scorecard, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference for the line: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading above the line; null if there was none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => PublishedMeasure, { description: 'The measure.' })
  readonly measure!: PublishedMeasure;

  @Field(() => PublishedObservation, {
    nullable: true,
    description: 'The figure; null if none was submitted.',
  })
  readonly observation!: PublishedObservation | null;

  @Field(() => PublishedRating, { description: 'The rating against the first standard.' })
  readonly rating!: PublishedRating;

  @Field(() => [PublishedStandard], { description: 'Every target for the line, with the rating against it.' })
  readonly standards!: readonly PublishedStandard[];

  @Field(() => PublishedDirection, { description: 'The direction of travel.' })
  readonly direction!: PublishedDirection;

  @Field(() => PublishedOutlook, {
    nullable: true,
    description: "The judgement of the year's end; null if there was none.",
  })
  readonly outlook!: PublishedOutlook | null;

  @Field(() => Comparison, { description: "The average of the council's statistical neighbours." })
  readonly neighboursAverage!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The region's figure." })
  readonly region!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The nation's figure." })
  readonly nation!: Comparator | NotCompared;

  @Field(() => [PublishedNarrative], { description: 'The narratives on the line, oldest first.' })
  readonly narratives!: readonly PublishedNarrative[];

  @Field(() => Int, {
    description:
      'The number of narratives on the line withheld because its figure is protected; 0 inside the council.',
  })
  readonly narrativesWithheld!: number;
}

@ApiObject('A published report with its full content, as it was when published.')
export class PublishedReport {
  /** Source of the field `changes`. */
  readonly document!: PublicationDocument;

  @Field(() => Publication, {
    description: 'The publication: scorecard, period, version, meeting, status, readers and time.',
  })
  readonly publication!: Publication;

  @Field(() => [PublishedLine], { description: 'The lines in order; at most 500.' })
  readonly lines!: readonly PublishedLine[];

  @Field(() => [PublishedNarrative], { description: 'Overviews and actions about the whole scorecard.' })
  readonly narratives!: readonly PublishedNarrative[];

  @Field(() => String, {
    description: 'The document as canonical JSON (RFC 8785), the text whose hash is `contentHash`.',
  })
  readonly content!: string;
}
