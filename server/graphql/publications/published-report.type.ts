import type { Polarity, Unit } from '../../domain/measures/measure.js';
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
import { polarityEnum, unitEnum } from '../measures/measure.enum.js';
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

@ApiObject('A measure as it was when the report was published.')
export class PublishedMeasure {
  @Field(() => String, { description: 'Its code.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'What it was called.' })
  readonly title!: BilingualText;

  @Field(() => BilingualText, { description: 'How it was defined.' })
  readonly definition!: BilingualText;

  @Field(() => unitEnum, { description: 'What its values are in.' })
  readonly unit!: Unit;

  @Field(() => Int, { description: 'Digits after the point in display, and so in rating.' })
  readonly decimalPlaces!: number;

  @Field(() => polarityEnum, { description: 'Which values were good.' })
  readonly polarity!: Polarity;

  @Field(() => Boolean, { description: "Whether it is the council's own, and so in nobody's benchmarks." })
  readonly local!: boolean;
}

@ApiObject('A figure as it stood.')
export class PublishedObservation {
  @Field(() => Figure, { description: 'The value, or why there is none.' })
  readonly figure!: Value | Absence;

  @Field(() => observationStatusEnum, { description: 'How settled it was.' })
  readonly status!: ObservationStatus;

  @Field(() => [observationFlagEnum], { description: 'What a reader must know beside it.' })
  readonly flags!: readonly ObservationFlag[];

  @Field(() => String, { nullable: true, description: 'A warning to be printed beside it.' })
  readonly caveat!: string | null;

  @Field(() => Int, { description: 'Which version of the figure it was.' })
  readonly version!: number;
}

@ApiObject('A colour as it stood, with the version of the rule that made it.')
export class PublishedRating {
  @Field(() => ragEnum, { description: 'The colour.' })
  readonly rag!: Rag;

  @Field(() => notRatedReasonEnum, {
    nullable: true,
    description: 'Why there is no colour; null where there is one.',
  })
  readonly reason!: NotRatedReason | null;

  @Field(() => String, { description: 'The version of the rule that made it: standard-1.' })
  readonly ruleVersion!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'Why, in one plain sentence; null where that would tell a figure that does not leave the council.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject('A target as it stood, and the colour that it made.')
export class PublishedStandard {
  @Field(() => String, { description: "The name of the standard: 'Target' where there is one alone." })
  readonly standard!: string;

  @Field(() => Period, { description: 'The period that it was set for.' })
  readonly period!: Period;

  @Field(() => targetKindEnum, { description: 'Who set it.' })
  readonly kind!: TargetKind;

  @Field(() => targetStateEnum, { description: 'Whether it was confirmed.' })
  readonly state!: TargetState;

  @Field(() => Int, { description: 'Which version of the target it was.' })
  readonly version!: number;

  @Field(() => TargetAim, { description: 'What was aimed at.' })
  readonly aim!: PointTarget | BandTarget | NoTarget;

  @Field(() => BilingualText, { description: 'The same in words.' })
  readonly description!: BilingualText;

  @Field(() => PublishedRating, { description: 'The colour that it made.' })
  readonly rating!: PublishedRating;
}

@ApiObject('How a figure had moved.')
export class PublishedDirection {
  @Field(() => arrowEnum, { nullable: true, description: 'Where it went; null where it was not compared.' })
  readonly arrow!: Arrow | null;

  @Field(() => directionJudgementEnum, { description: 'Whether that was good.' })
  readonly judgement!: Judgement;

  @Field(() => ragEnum, { description: 'The colour of that.' })
  readonly rag!: Rag;

  @Field(() => directionBasisEnum, { description: 'What it was compared with.' })
  readonly basis!: DirectionBasis;

  @Field(() => [String], { description: 'Codes of the periods compared with, earliest first.' })
  readonly comparedWith!: readonly string[];

  @Field(() => notComparableReasonEnum, {
    nullable: true,
    description: 'Why it was not compared or not judged.',
  })
  readonly reason!: NotComparableReason | null;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'The same in one plain sentence; null outside the council, where it would tell an earlier figure.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject("The service's own judgement of the year's end, as it stood.")
export class PublishedOutlook {
  @Field(() => yearEndOutlookEnum, { nullable: true, description: "Whether the year's target will be met." })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => String, { description: 'Why they judged so.' })
  readonly reason!: string;

  @Field(() => String, { description: 'Who judged.' })
  readonly judgedBy!: string;
}

@ApiObject('What an action that was published adds to its words.')
export class PublishedAction {
  @Field(() => String, { description: 'Who saw to it.' })
  readonly owner!: string;

  @Field(() => DateScalar, { description: 'The day by which it was due.' })
  readonly dueOn!: PlainDate;

  @Field(() => colourEnum, { description: 'How it stood, as its owner saw it.' })
  readonly rag!: RagColour;
}

@ApiObject('Words as they were published.')
export class PublishedNarrative {
  @Field(() => narrativeKindEnum, { description: 'What they are for.' })
  readonly kind!: NarrativeKind;

  @Field(() => BilingualText, { description: 'The words.' })
  readonly text!: BilingualText;

  @Field(() => PublishedAction, { nullable: true, description: 'What an action adds; null for other words.' })
  readonly action!: PublishedAction | null;

  @Field(() => String, { description: 'Who wrote them.' })
  readonly author!: string;

  @Field(() => String, { description: 'Who approved them.' })
  readonly approver!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The document and paragraph that they were taken from.',
  })
  readonly citation!: string | null;
}

@ApiObject('A line as it was published.')
export class PublishedLine {
  @Field(() => Int, { description: 'Its place, from 1.' })
  readonly position!: number;

  @Field(() => String, { description: "The council's own reference of it: 7a." })
  readonly reference!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'The heading that it stood under; null for none.',
  })
  readonly theme!: BilingualText | null;

  @Field(() => PublishedMeasure, { description: 'The measure.' })
  readonly measure!: PublishedMeasure;

  @Field(() => PublishedObservation, {
    nullable: true,
    description: 'The figure; null where nothing was said.',
  })
  readonly observation!: PublishedObservation | null;

  @Field(() => PublishedRating, { description: 'The colour by the first standard.' })
  readonly rating!: PublishedRating;

  @Field(() => [PublishedStandard], { description: 'Every target that stood on it, each with its colour.' })
  readonly standards!: readonly PublishedStandard[];

  @Field(() => PublishedDirection, { description: 'How the figure had moved.' })
  readonly direction!: PublishedDirection;

  @Field(() => PublishedOutlook, {
    nullable: true,
    description: "The judgement of the year's end; null for none.",
  })
  readonly outlook!: PublishedOutlook | null;

  @Field(() => Comparison, { description: "The average of the council's statistical neighbours." })
  readonly neighboursAverage!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The region's figure." })
  readonly region!: Comparator | NotCompared;

  @Field(() => Comparison, { description: "The nation's figure." })
  readonly nation!: Comparator | NotCompared;

  @Field(() => [PublishedNarrative], { description: 'The words on it, oldest first.' })
  readonly narratives!: readonly PublishedNarrative[];

  @Field(() => Int, {
    description: 'How many words on it stay in the council because its figure does; 0 inside the council.',
  })
  readonly narrativesWithheld!: number;
}

@ApiObject('A published report with everything in it, as it stood when it was published.')
export class PublishedReport {
  /** Behind the field `changes`. */
  readonly document!: PublicationDocument;

  @Field(() => Publication, { description: 'What is published, when, by whom and for whom.' })
  readonly publication!: Publication;

  @Field(() => [PublishedLine], { description: 'Its lines, in their order; at most 500.' })
  readonly lines!: readonly PublishedLine[];

  @Field(() => [PublishedNarrative], { description: 'Overviews and actions that belong to no single line.' })
  readonly narratives!: readonly PublishedNarrative[];

  @Field(() => String, {
    description: 'The document itself, as canonical JSON (RFC 8785): what the hash is of.',
  })
  readonly content!: string;
}
