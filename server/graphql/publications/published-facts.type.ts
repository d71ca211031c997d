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
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { polarityEnum } from '../measures/measure.enum.js';
import { MeasureDescription } from '../measures/measure-description.type.js';
import { Unit } from '../measures/unit.type.js';
import { Commentary } from '../narratives/commentary.type.js';
import { narrativeKindEnum } from '../narratives/narrative.enum.js';
import { type Absence, Figure, type Value } from '../observations/figure.type.js';
import { observationFlagEnum, observationStatusEnum } from '../observations/observation.enum.js';
import { ReportedFigure } from '../observations/reported-figure.type.js';
import {
  arrowEnum,
  directionBasisEnum,
  directionJudgementEnum,
  notComparableReasonEnum,
} from '../ratings/direction.enum.js';
import { Direction } from '../ratings/direction-of-travel.type.js';
import { colourEnum, notRatedReasonEnum, ragEnum } from '../ratings/rating.enum.js';
import { Rating } from '../ratings/rating.type.js';
import { RatedStandard } from '../ratings/standard-rating.type.js';
import { yearEndOutlookEnum } from '../reports/outlook.enum.js';
import { LineOutlook, YearEndJudgement } from '../reports/outlook.type.js';
import { targetKindEnum, targetStateEnum } from '../targets/target.enum.js';
import {
  type BandTarget,
  type NoTarget,
  type PointTarget,
  TargetAim,
  TargetDescription,
} from '../targets/target.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';

@ApiObject('A measure as defined when the report was published.', MeasureDescription)
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

@ApiObject('A figure as published.', ReportedFigure)
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

@ApiObject('A RAG rating as published, with the version of its rule.', Rating)
export class PublishedRating {
  @Field(() => ragEnum, { description: 'The RAG rating.' })
  readonly rag!: Rag;

  @Field(() => notRatedReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a rating; null if there is one.',
  })
  readonly reason!: NotRatedReason | null;

  @Field(() => String, {
    description: "The version of the rating rule: standard-1, or year-end-1 for a target of the year's end.",
  })
  readonly ruleVersion!: string;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'An explanation in one sentence; null if it would disclose a figure that is protected outside the council.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject('A target as published.', TargetDescription)
export class PublishedTarget {
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
}

@ApiObject('A target as published, with the rating against it.', RatedStandard)
export class PublishedStandard {
  @Field(() => PublishedTarget, { description: 'The target.' })
  readonly target!: PublishedTarget;

  @Field(() => PublishedRating, { description: 'The rating against the target.' })
  readonly rating!: PublishedRating;
}

@ApiObject('A direction of travel as published.', Direction)
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

  @Field(() => [Period], { description: 'The periods compared with, earliest first.' })
  readonly periodsComparedWith!: readonly Period[];

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

@ApiObject("The council service's judgement of the year's end, as published.", YearEndJudgement)
export class PublishedJudgement {
  @Field(() => yearEndOutlookEnum, {
    nullable: true,
    description: "The outlook for the year's target; null if only a value was expected.",
  })
  readonly outlook!: YearEndOutlook | null;

  @Field(() => BilingualText, { description: 'The reason for the judgement.' })
  readonly reason!: BilingualText;

  @Field(() => String, { description: 'The person or team that judged.' })
  readonly judgedBy!: string;
}

@ApiObject("The outlook for the year's target, as published.", LineOutlook)
export class PublishedOutlook {
  @Field(() => PublishedJudgement, {
    nullable: true,
    description:
      "The council service's judgement of the year's end; null if there was none, or if it is protected.",
  })
  readonly judgement!: PublishedJudgement | null;
}

@ApiObject("The latest report of an action's progress, as published.")
export class PublishedProgress {
  @Field(() => DateScalar, { description: 'The day of the report.' })
  readonly reportedOn!: PlainDate;

  @Field(() => colourEnum, { description: 'The RAG rating on that day.' })
  readonly rag!: RagColour;

  @Field(() => BilingualText, { description: 'The progress in words.' })
  readonly note!: BilingualText;

  @Field(() => Boolean, { description: 'True if the action was finished.' })
  readonly finished!: boolean;
}

@ApiObject('The owner, due date and RAG rating of an action, as published.')
export class PublishedAction {
  @Field(() => String, { description: 'The person or team responsible.' })
  readonly owner!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The due date; null only for a commitment, which is on no measure.',
  })
  readonly dueOn!: PlainDate | null;

  @Field(() => colourEnum, { description: 'The RAG rating when it was agreed, as judged by its owner.' })
  readonly rag!: RagColour;

  @Field(() => PublishedProgress, {
    nullable: true,
    description:
      'Its latest progress, which says if it is finished. Null if none was reported, outside the council, and in reports published before it was stored.',
  })
  readonly progress!: PublishedProgress | null;
}

@ApiObject('A narrative as published.', Commentary)
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
