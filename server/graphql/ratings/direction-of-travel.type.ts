import type { Measure as DomainMeasure } from '../../domain/measures/measure.js';
import type {
  Arrow,
  DirectionBasis,
  Direction as DomainDirection,
  Judgement,
  NotComparableReason,
} from '../../domain/ratings/direction.js';
import type { Rag } from '../../domain/ratings/rating.js';
import type { ToleranceKind } from '../../domain/targets/target.js';
import type { Decimal } from '../../domain/values/decimal.js';
import type { LineReport } from '../../services/reports/rate-scorecard.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Observation } from '../observations/observation.type.js';
import { toleranceKindEnum } from '../targets/target.enum.js';
import {
  arrowEnum,
  directionBasisEnum,
  directionJudgementEnum,
  notComparableReasonEnum,
} from './direction.enum.js';
import { ragEnum } from './rating.enum.js';

@ApiObject("The change that still counts as 'broadly the same'.")
export class DeadBand {
  @Field(() => DecimalScalar, {
    description: 'Its width, zero or above. A change no larger than this is no change.',
  })
  readonly amount!: Decimal;

  @Field(() => toleranceKindEnum, {
    description: "Whether it is in the measure's unit or in per cent of the earlier value.",
  })
  readonly kind!: ToleranceKind;
}

@ApiObject(
  'How a figure moved, and whether that is good: two facts. Both values are compared as they are displayed.',
)
export class DirectionOfTravel {
  /** Behind the field `explanation`. */
  readonly made!: DomainDirection;
  readonly measure!: DomainMeasure;
  /** Behind the field `significant`. */
  readonly rated!: LineReport;

  @Field(() => arrowEnum, {
    nullable: true,
    description: 'Where the value went; null where it cannot be compared.',
  })
  readonly arrow!: Arrow | null;

  @Field(() => directionJudgementEnum, { description: 'Whether that is good.' })
  readonly judgement!: Judgement;

  @Field(() => ragEnum, {
    description: 'The judgement as a colour: improving green, no change amber, worsening red.',
  })
  readonly rag!: Rag;

  @Field(() => directionBasisEnum, { description: 'What the figure is compared with.' })
  readonly basis!: DirectionBasis;

  @Field(() => [Observation], {
    description:
      'The figures compared with, earliest first; fewer than the basis asks for where some are missing.',
  })
  readonly comparedWith!: readonly Observation[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The later value less the earlier one, both as displayed, in the measure's unit; null where they cannot be compared.",
  })
  readonly change!: Decimal | null;

  @Field(() => DeadBand, { description: 'The change that counts as none on this line.' })
  readonly deadBand!: DeadBand;

  @Field(() => notComparableReasonEnum, {
    nullable: true,
    description: 'Why there is no judgement; null where there is one.',
  })
  readonly reason!: NotComparableReason | null;
}
