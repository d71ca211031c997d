import type { SubscriptionState } from '../../access/access-states.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { subscriptionStateEnum } from './access.enum.js';

@ApiObject('A council that keeps scorecards here, as administrators of the platform see it.')
export class CouncilSubscription {
  @Field(() => String, { description: "The council's GSS code." })
  readonly gssCode!: string;

  @Field(() => BilingualText, { description: "The council's name." })
  readonly name!: BilingualText;

  @Field(() => subscriptionStateEnum, { description: 'Whether it can use the service.' })
  readonly state!: SubscriptionState;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was suspended, or resumed; null where it never was.',
  })
  readonly reason!: string | null;

  @Field(() => InstantScalar, { description: 'Since when it is in that state.' })
  readonly since!: Date;
}

export const CouncilSubscriptionConnection = connectionOf(CouncilSubscription, 'subscriptions');
