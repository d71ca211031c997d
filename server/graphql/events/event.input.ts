import type { EventKind } from '../../domain/events/event.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field } from '../api/decorators.js';
import { eventKindEnum } from './event.enum.js';

const kindsHint = 'Only events of these kinds.';

@ApiInput('Conditions that the events must meet. Fields left out set no condition.')
export class EventFilter {
  @Field(() => [eventKindEnum], { nullable: true, description: kindsHint })
  readonly kinds?: readonly EventKind[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only events that happened on this day, in London, or later.',
  })
  readonly from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only events that happened on this day, in London, or earlier.',
  })
  readonly until?: string | null;
}

@ApiInput('Conditions that the events of a stream must meet. Fields left out set no condition.')
export class EventStreamFilter {
  @Field(() => [eventKindEnum], { nullable: true, description: kindsHint })
  readonly kinds?: readonly EventKind[] | null;
}
