import type { PlainDate } from '../../domain/values/plain-date.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, Field } from '../api/decorators.js';
import { Node } from '../api/node.type.js';

@ApiObject('A meeting of a committee.', Node)
export class Meeting {
  /** Sources of the identifier and of the edges: ids of rows. */
  readonly id!: string;
  readonly councilId!: string;
  readonly committeeId!: string;

  @Field(() => DateScalar, { description: 'The date of the meeting.' })
  readonly heldOn!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description:
      'A remark of at most 2,000 characters: the place, or the reason for a new date; null if there is none.',
  })
  readonly note!: string | null;
}

export const MeetingConnection = connectionOf(Meeting, 'meetings', { counted: true });
