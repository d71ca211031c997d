import type { DirectionBasis } from '../../domain/ratings/direction.js';
import type { RatingRule } from '../../domain/ratings/rating.js';
import type { ToleranceKind } from '../../domain/targets/target.js';
import type {
  AddEditionInput,
  DefineScorecardInput,
  LineInput,
} from '../../services/scorecards/manage-scorecards.js';
import { DateScalar } from '../api/date.scalar.js';
import { DecimalScalar } from '../api/decimal.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, councilKey, measureKey, noteHint, scorecardKey } from '../api/hints.js';
import { directionBasisEnum } from '../ratings/direction.enum.js';
import { ratingRuleEnum } from '../ratings/rating.enum.js';
import { toleranceKindEnum } from '../targets/target.enum.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';

@ApiInput('A scorecard to add. If there is one with this code, its title and committee are changed.')
export class ScorecardDefineInput implements DefineScorecardInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, {
    description:
      'Its code: lower-case words and digits joined by hyphens, childrens-services; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, {
    description: 'The title. At most 300 characters in each language.',
  })
  readonly title!: BilingualTextInput;

  @Field(() => String, { description: 'The code of the committee that receives its reports.' })
  readonly committee!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A priority of a plan, which a measure serves.')
export class PlanPriorityInput {
  @Field(() => BilingualTextInput, { description: 'The plan. At most 200 characters in each language.' })
  readonly plan!: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    description: 'The priority within it. At most 300 characters in each language.',
  })
  readonly priority!: BilingualTextInput;
}

@ApiInput("The basis of comparison for a line's direction of travel.")
export class LineDirectionInput {
  @Field(() => directionBasisEnum, { description: 'The basis.' })
  readonly basis!: DirectionBasis;

  @Field(() => Int, {
    nullable: true,
    description:
      'The number of periods in the mean, 1 to 24; required for MEAN_OF_LAST_N and ignored otherwise.',
  })
  readonly meanOf?: number | null;
}

@ApiInput('The largest change that counts as no change.')
export class DeadBandInput {
  @Field(() => DecimalScalar, { description: 'Its width, zero or above.' })
  readonly amount!: string;

  @Field(() => toleranceKindEnum, {
    defaultValue: 'ABSOLUTE',
    description: "The unit of the width: the measure's unit, or per cent of the earlier value.",
  })
  readonly kind!: ToleranceKind;
}

@ApiInput('One line of a scorecard: a measure, with its display and rating rules.')
export class ScorecardLineInput implements LineInput {
  @Field(() => String, {
    description: "The council's own reference: 7a. Unique on the scorecard; at most 20 characters.",
  })
  readonly reference!: string;

  @Field(() => String, { description: `${measureKey} Unique on the scorecard.` })
  readonly measure!: string;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The heading above the line. At most 200 characters in each language.',
  })
  readonly theme?: BilingualTextInput | null;

  @Field(() => [PlanPriorityInput], {
    defaultValue: [],
    description: 'The plan priorities that the measure serves.',
  })
  readonly priorities!: readonly PlanPriorityInput[];

  @Field(() => ratingRuleEnum, { defaultValue: 'STANDARD', description: 'The rating rule.' })
  readonly ratingRule!: RatingRule;

  @Field(() => LineDirectionInput, {
    nullable: true,
    description: "The basis of comparison; the default for the measure's accumulation if left out.",
  })
  readonly direction?: LineDirectionInput | null;

  @Field(() => DeadBandInput, {
    nullable: true,
    description: 'The largest change that counts as no change; every change counts if left out.',
  })
  readonly deadBand?: DeadBandInput | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The days from the end of a period to the day by which its figure is due: 0 to 400. The measure's if left out.",
  })
  readonly dueWithin?: number | null;
}

@ApiInput(
  'An edition of a scorecard. It never changes; it applies from its effective date until the next edition.',
)
export class ScorecardEditionAddInput implements AddEditionInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => DateScalar, { description: 'The effective date; at most one edition per date.' })
  readonly effectiveFrom!: string;

  @Field(() => BilingualTextInput, { nullable: true, description: noteHint })
  readonly note?: BilingualTextInput | null;

  @Field(() => [ScorecardLineInput], {
    description: 'The 1 to 500 lines in display order.',
  })
  readonly lines!: readonly ScorecardLineInput[];
}
