import type { SubscriptionState } from '../../access/access-states.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { subscriptionStateEnum } from './access.enum.js';

@ApiObject('The subscription of a council to this service, for platform administrators.', Node)
export class CouncilSubscription extends Node {
  /** UUID of the council, from which the field `council` is resolved. */
  readonly councilId!: string;

  @Field(() => subscriptionStateEnum, { description: 'The state of the subscription.' })
  readonly state!: SubscriptionState;

  @Field(() => String, {
    nullable: true,
    description: 'The reason for the last suspension or resumption; null if there was none.',
  })
  readonly reason!: string | null;

  @Field(() => InstantScalar, { description: 'When it entered that state.' })
  readonly since!: Date;
}

export const CouncilSubscriptionConnection = connectionOf(CouncilSubscription, 'subscriptions', {
  counted: true,
});
