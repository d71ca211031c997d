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
import { ApiInterface, ApiObject, Field } from '../api/decorators.js';
import { toleranceKindEnum } from '../targets/target.enum.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Period } from '../values/period.type.js';
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

@ApiInterface('The movement of a figure and the judgement of it, in current data or as published.')
export abstract class Direction {
  @Field(() => arrowEnum, {
    nullable: true,
    description: 'The movement of the value; null if it cannot be compared.',
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
    description: 'The reason for the lack of a judgement; null if there is one.',
  })
  readonly reason!: NotComparableReason | null;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'The movement, the period compared with, and the judgement, in one sentence; null in a published report read outside the council, if it would disclose an earlier figure.',
  })
  readonly explanation!: BilingualText | null;
}

@ApiObject('The movement of a figure and the judgement of it. The displayed values are compared.', Direction)
export class DirectionOfTravel {
  /** The direction as the domain computed it, and its measure. The field `explanation` is computed from these two. */
  readonly made!: DomainDirection;
  readonly measure!: DomainMeasure;
  /** The line of the figure, from which the fields `comparedWith` and `significant` are computed. */
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

  @Field(() => [Period], { description: 'The periods compared with, earliest first.' })
  readonly periodsComparedWith!: readonly Period[];

  @Field(() => DeadBand, { description: 'The largest change that counts as no change on this line.' })
  readonly deadBand!: DeadBand;

  @Field(() => notComparableReasonEnum, {
    nullable: true,
    description: 'The reason for the lack of a judgement; null if there is one.',
  })
  readonly reason!: NotComparableReason | null;
}
