import type { DecideScorecardChangeInput } from '../../services/scorecards/decide-scorecard-change.js';
import { ApiInput, Field, ID } from '../api/decorators.js';
import { councilKey, scorecardKey } from '../api/hints.js';

const changesHint =
  'What identifies the proposals, 1 to 100; all put to one meeting and with effect from one day.';

@ApiInput('Proposals that a meeting agreed to. All that has effect from one day is agreed at once.')
export class ScorecardChangeAgreeInput implements DecideScorecardChangeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => [ID], { description: changesHint })
  readonly changes!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: "What the meeting said; it is the new edition's note too. At most 2,000 characters.",
  })
  readonly note?: string | null;
}

@ApiInput('Proposals that a meeting turned down.')
export class ScorecardChangeRejectInput implements DecideScorecardChangeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: scorecardKey })
  readonly scorecard!: string;

  @Field(() => [ID], { description: changesHint })
  readonly changes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'What the meeting said. At most 2,000 characters.' })
  readonly note?: string | null;
}
