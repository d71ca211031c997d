import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';
import { BilingualText } from '../values/bilingual-text.type.js';

@ApiObject('A meeting of a committee.', Node)
export class Meeting {
  /** Ids of rows, from which the field `id` and the edges are resolved. */
  readonly id!: string;
  readonly councilId!: string;
  readonly committeeId!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting.' })
  readonly heldOn!: PlainDate;

  @Field(() => BilingualText, {
    nullable: true,
    description:
      'A remark of at most 2,000 characters in each language: the place, or the reason for a new date; null if there is none.',
  })
  readonly note!: BilingualText | null;
}

export const MeetingConnection = connectionOf(Meeting, 'meetings', { counted: true });
