import type { SubscriptionState } from '../../access/access-states.js';
import type { SetCouncilSettingsInput } from '../../services/access/council-settings.js';
import type { ChangeSubscriptionInput } from '../../services/access/suspend-council.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { changeFrom, councilKey } from '../api/hints.js';
import { subscriptionStateEnum } from './access.enum.js';

@ApiInput('Conditions that the subscriptions must meet. Fields left out set no condition.')
export class CouncilSubscriptionFilter {
  @Field(() => subscriptionStateEnum, { nullable: true, description: 'Only subscriptions in this state.' })
  readonly state?: SubscriptionState | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A part of the council's name in English or Welsh, or its whole GSS code, in upper or lower case. At most 120 characters.",
  })
  readonly search?: string | null;
}

@ApiInput('A council to suspend.')
export class CouncilSuspendInput implements ChangeSubscriptionInput {
  @Field(() => String, { description: councilKey })
  readonly gssCode!: string;

  @Field(() => String, {
    description: "The reason, for the platform's administrators. At most 2,000 characters.",
  })
  readonly reason!: string;
}

@ApiInput('A suspended council to resume.')
export class CouncilResumeInput implements ChangeSubscriptionInput {
  @Field(() => String, { description: councilKey })
  readonly gssCode!: string;

  @Field(() => String, {
    description: "The reason, for the platform's administrators. At most 2,000 characters.",
  })
  readonly reason!: string;
}

@ApiInput('New settings for a council.')
export class CouncilSettingsSetInput implements SetCouncilSettingsInput {
  @Field(() => String, { description: councilKey })
  readonly council!: string;

  @Field(() => Boolean, {
    description: 'True if people and keys whose only role is MEMBER can read unapproved narratives.',
  })
  readonly membersSeeDrafts!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the list of statistical neighbours that the council's scorecards use: its own or a shared one. Null: its own list if it has one, else the shared list. The choice stays as it was if left out.",
  })
  readonly neighboursList?: string | null;

  @Field(() => Int, { nullable: true, description: changeFrom })
  readonly version?: number | null;
}
