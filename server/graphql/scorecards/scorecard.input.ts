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

@ApiInput('A scorecard to add, or the one of that code to give another title or committee.')
export class ScorecardDefineInput implements DefineScorecardInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, {
    description:
      'Its code: lower-case words and digits joined by hyphens, childrens-services; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, {
    description: 'What it is called. At most 300 characters in each language.',
  })
  readonly title!: BilingualTextInput;

  @Field(() => String, { description: 'The code of the committee that it is reported to.' })
  readonly committee!: string;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput('A priority of a plan that a measure serves.')
export class PlanPriorityInput {
  @Field(() => String, { description: 'The plan. At most 200 characters.' })
  readonly plan!: string;

  @Field(() => String, { description: 'The priority within it. At most 300 characters.' })
  readonly priority!: string;
}

@ApiInput("What a line's figure is compared with to say its direction of travel.")
export class LineDirectionInput {
  @Field(() => directionBasisEnum, { description: 'The basis.' })
  readonly basis!: DirectionBasis;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many periods the mean is of, 1 to 24; required for MEAN_OF_LAST_N and read for nothing else.',
  })
  readonly meanOf?: number | null;
}

@ApiInput("The change that still counts as 'broadly the same'.")
export class DeadBandInput {
  @Field(() => DecimalScalar, { description: 'Its width, zero or above.' })
  readonly amount!: string;

  @Field(() => toleranceKindEnum, {
    defaultValue: 'ABSOLUTE',
    description: "Whether it is in the measure's unit or in per cent of the earlier value.",
  })
  readonly kind!: ToleranceKind;
}

@ApiInput('One line of a scorecard: a measure, and how it is shown and rated.')
export class ScorecardLineInput implements LineInput {
  @Field(() => String, {
    description: "The council's own reference: 7a. Once on a scorecard; at most 20 characters.",
  })
  readonly reference!: string;

  @Field(() => String, { description: `${measureKey} Once on a scorecard.` })
  readonly measure!: string;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The heading that it stands under. At most 200 characters in each language.',
  })
  readonly theme?: BilingualTextInput | null;

  @Field(() => [PlanPriorityInput], {
    defaultValue: [],
    description: 'The priorities of plans that it serves.',
  })
  readonly priorities!: readonly PlanPriorityInput[];

  @Field(() => ratingRuleEnum, { defaultValue: 'STANDARD', description: 'How it is rated.' })
  readonly ratingRule!: RatingRule;

  @Field(() => LineDirectionInput, {
    nullable: true,
    description: "What it is compared with; left out, what the measure's accumulation asks for.",
  })
  readonly direction?: LineDirectionInput | null;

  @Field(() => DeadBandInput, {
    nullable: true,
    description: 'The change that counts as none; left out, every change counts.',
  })
  readonly deadBand?: DeadBandInput | null;
}

@ApiInput('An edition of a scorecard. Editions are never changed: from its day on, a new one takes over.')
export class ScorecardEditionAddInput implements AddEditionInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => DateScalar, { description: 'The day from which it has effect; one edition a day.' })
  readonly effectiveFrom!: string;

  @Field(() => String, { nullable: true, description: noteHint })
  readonly note?: string | null;

  @Field(() => [ScorecardLineInput], {
    description: 'Its lines, 1 to 500, in the order in which they are shown.',
  })
  readonly lines!: readonly ScorecardLineInput[];
}
