import type { ApiKeyState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import type { CreateApiKeyInput } from '../../services/access/create-api-key.js';
import type { RevokeApiKeyInput } from '../../services/access/revoke-api-key.js';
import { overlapLimits, type RotateApiKeyInput } from '../../services/access/rotate-api-key.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { councilOrShared } from '../api/hints.js';
import { apiKeyStateEnum, roleEnum } from './access.enum.js';

@ApiInput('Conditions that the API keys must meet. Fields left out set no condition.')
export class ApiKeyFilter {
  @Field(() => [apiKeyStateEnum], { nullable: true, description: 'Only keys in one of these states.' })
  readonly states?: readonly ApiKeyState[] | null;

  @Field(() => roleEnum, { nullable: true, description: 'Only keys with this role.' })
  readonly role?: Role | null;

  @Field(() => String, {
    nullable: true,
    description: 'A part of the name, in upper or lower case. At most 120 characters.',
  })
  readonly search?: string | null;
}

@ApiInput('An API key to create.')
export class ApiKeyCreateInput implements CreateApiKeyInput {
  @Field(() => String, { nullable: true, description: councilOrShared("a platform administrator's key") })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'Its name, recorded with every change made with it. At most 120 characters.',
  })
  readonly name!: string;

  @Field(() => [roleEnum], {
    description:
      'Its roles, at least one: roles of the council, or PLATFORM_ADMINISTRATOR alone if no council is given.',
  })
  readonly roles!: readonly Role[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for a key that can change nothing, even if its roles allow it. Defaults to false.',
  })
  readonly readOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "E-mail address of the person that the key belongs to, who must have signed in before. The key acts as them, can have only their roles, and ends with their membership. Left out for a system's key.",
  })
  readonly holder?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day on which it works, until midnight UTC. Left out for a key that does not expire.',
  })
  readonly expiresOn?: string | null;
}

@ApiInput('An API key to give a new secret.')
export class ApiKeyRotateInput implements RotateApiKeyInput {
  @Field(() => String, { nullable: true, description: councilOrShared("a platform administrator's key") })
  readonly council?: string | null;

  @Field(() => String, {
    description:
      'The prefix of the key: the twelve letters and digits in its middle, which identify it. It does not change.',
  })
  readonly prefix!: string;

  @Field(() => Int, {
    description: `Hours for which the old secret still works alongside the new one, ${overlapLimits.least} to ${overlapLimits.most}; 0 ends it at once.`,
  })
  readonly overlapHours!: number;
}

@ApiInput('An API key to revoke at once.')
export class ApiKeyRevokeInput implements RevokeApiKeyInput {
  @Field(() => String, { nullable: true, description: councilOrShared("a platform administrator's key") })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'The prefix of the key: the twelve letters and digits in its middle, which identify it.',
  })
  readonly prefix!: string;
}
