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

@ApiObject('The largest change that counts as no change.')
export class DeadBand {
  @Field(() => DecimalScalar, {
    description: 'Its width, zero or above. A change up to this size counts as no change.',
  })
  readonly amount!: Decimal;

  @Field(() => toleranceKindEnum, {
    description: "The unit of the width: the measure's unit, or per cent of the earlier value.",
  })
  readonly kind!: ToleranceKind;
}

@ApiObject('The movement of a figure and the judgement of it. The displayed values are compared.')
export class DirectionOfTravel {
  /** Source of the field `explanation`. */
  readonly made!: DomainDirection;
  readonly measure!: DomainMeasure;
  /** Source of the field `significant`. */
  readonly rated!: LineReport;

  @Field(() => arrowEnum, {
    nullable: true,
    description: 'The movement of the value; null if it cannot be compared.',
  })
  readonly arrow!: Arrow | null;

  @Field(() => directionJudgementEnum, { description: 'The judgement of the movement.' })
  readonly judgement!: Judgement;

  @Field(() => ragEnum, {
    description: 'The judgement as a RAG rating: improving green, no change amber, worsening red.',
  })
  readonly rag!: Rag;

  @Field(() => directionBasisEnum, { description: 'The basis of comparison.' })
  readonly basis!: DirectionBasis;

  @Field(() => [Observation], {
    description: 'The figures compared with, earliest first; fewer than the basis needs if some are missing.',
  })
  readonly comparedWith!: readonly Observation[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The later displayed value minus the earlier one, in the measure's unit; null if they cannot be compared.",
  })
  readonly change!: Decimal | null;

  @Field(() => DeadBand, { description: 'The largest change that counts as no change on this line.' })
  readonly deadBand!: DeadBand;

  @Field(() => notComparableReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a judgement; null if there is one.',
  })
  readonly reason!: NotComparableReason | null;
}
