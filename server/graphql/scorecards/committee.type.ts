import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject('A meeting of a committee.')
export class Meeting {
  /** Sources of the edges: ids of rows. */
  readonly id?: string;
  readonly councilId?: string;

  @Field(() => DateScalar, { description: 'The date of the meeting.' })
  readonly heldOn!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description:
      'A remark of at most 2,000 characters: the place, or the reason for a new date; null if there is none.',
  })
  readonly note!: string | null;
}

@ApiObject(
  'A committee of a council that receives scorecard reports: corporate parenting or scrutiny, for example.',
)
export class Committee {
  @Field(() => String, { description: 'Its code within the council: lower-case words joined by hyphens.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => Int, { description: 'The version number: 1 when first defined, plus 1 with every change.' })
  readonly version!: number;

  @Field(() => [Meeting], { description: 'Its meetings, earliest first.' })
  readonly meetings!: readonly Meeting[];
}

export const CommitteeConnection = connectionOf(Committee, 'committees');
