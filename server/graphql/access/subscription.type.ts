import type { SubscriptionState } from '../../access/access-states.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { subscriptionStateEnum } from './access.enum.js';

@ApiObject('The subscription of a council to this service, for platform administrators.')
export class CouncilSubscription {
  @Field(() => String, { description: "The council's GSS code." })
  readonly gssCode!: string;

  @Field(() => BilingualText, { description: "The council's name." })
  readonly name!: BilingualText;

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

export const CouncilSubscriptionConnection = connectionOf(CouncilSubscription, 'subscriptions');
