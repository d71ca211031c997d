import type { DecideScorecardChangeInput } from '../../services/scorecards/decide-scorecard-change.js';
import { ApiInput, Field, ID } from '../api/decorators.js';
import { councilKey, scorecardKey } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';

const changesHint =
  'The identifiers of 1 to 100 proposals, all for the same meeting and with the same effective date.';

@ApiInput(
  'Proposals that a meeting agreed to. All changes with the same effective date must be agreed together.',
)
export class ScorecardChangeAgreeInput implements DecideScorecardChangeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => [ID], { description: changesHint })
  readonly changes!: readonly string[];

  @Field(() => BilingualTextInput, {
    nullable: true,
    description:
      "The meeting's comment, which also becomes the note of the new edition. At most 2,000 characters in each language.",
  })
  readonly note?: BilingualTextInput | null;
}

@ApiInput('Proposals that a meeting rejected.')
export class ScorecardChangeRejectInput implements DecideScorecardChangeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => [ID], { description: changesHint })
  readonly changes!: readonly string[];

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: "The meeting's comment. At most 2,000 characters in each language.",
  })
  readonly note?: BilingualTextInput | null;
}
