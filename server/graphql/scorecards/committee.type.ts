import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject('A meeting of a committee.')
export class Meeting {
  @Field(() => DateScalar, { description: 'The day it is held on.' })
  readonly heldOn!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: 'A remark: the place, or why it was moved. At most 2,000 characters.',
  })
  readonly note!: string | null;
}

@ApiObject(
  'A committee of a council that scorecards are reported to: corporate parenting, scrutiny and the like.',
)
export class Committee {
  @Field(() => String, { description: 'Its code within the council: lower-case words joined by hyphens.' })
  readonly code!: string;

  @Field(() => BilingualText, { description: 'Its name.' })
  readonly name!: BilingualText;

  @Field(() => Int, { description: 'Which version it is: 1 as first named, one more with every change.' })
  readonly version!: number;

  @Field(() => [Meeting], { description: 'Its meetings, earliest first.' })
  readonly meetings!: readonly Meeting[];
}

export const CommitteeConnection = connectionOf(Committee, 'committees');
