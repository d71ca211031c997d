import type {
  DefineCommitteeInput,
  ScheduleMeetingInput,
} from '../../services/scorecards/manage-committees.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, councilKey, noteHint } from '../api/hints.js';
import { BilingualTextInput } from '../values/bilingual-text.input.js';

@ApiInput('A committee to add, or to rename if there is one with this code.')
export class CommitteeDefineInput implements DefineCommitteeInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, {
    description:
      'Its code: lower-case words and digits joined by hyphens, corporate-parenting; at most 64 characters.',
  })
  readonly code!: string;

  @Field(() => BilingualTextInput, { description: 'Its name. At most 300 characters in each language.' })
  readonly name!: BilingualTextInput;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}

@ApiInput("A meeting to add to a committee's diary. If there is one on this date, its note is changed.")
export class MeetingScheduleInput implements ScheduleMeetingInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => String, { description: "The committee's code." })
  readonly committee!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting.' })
  readonly heldOn!: string;

  @Field(() => BilingualTextInput, { nullable: true, description: noteHint })
  readonly note?: BilingualTextInput | null;
}
