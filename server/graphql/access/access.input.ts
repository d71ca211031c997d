import type { Role } from '../../access/principal.js';
import type { CreateApiKeyInput } from '../../services/access/create-api-key.js';
import type { RevokeApiKeyInput } from '../../services/access/revoke-api-key.js';
import { overlapLimits, type RotateApiKeyInput } from '../../services/access/rotate-api-key.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiInput, Field, Int } from '../api/decorators.js';
import { councilOrShared } from '../api/hints.js';
import { roleEnum } from './access.enum.js';

@ApiInput('A key to make.')
export class ApiKeyCreateInput implements CreateApiKeyInput {
  @Field(() => String, { nullable: true, description: councilOrShared("a platform administrator's key") })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'What it is called; written beside everything that is done with it. At most 120 characters.',
  })
  readonly name!: string;

  @Field(() => [roleEnum], {
    description:
      "What may be done with it, at least one role: of the council's, or PLATFORM_ADMINISTRATOR alone where no council is given.",
  })
  readonly roles!: readonly Role[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it may change nothing, whatever its roles may; left out, it may.',
  })
  readonly readOnly?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      "E-mail address of the person that it is to belong to, who has signed in before: it acts as them, with none but their roles, and ends with them. Left out, it is a system's.",
  })
  readonly holder?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it works, to midnight UTC; left out for a key without an end.',
  })
  readonly expiresOn?: string | null;
}

@ApiInput('A key to give another secret.')
export class ApiKeyRotateInput implements RotateApiKeyInput {
  @Field(() => String, { nullable: true, description: councilOrShared("a platform administrator's key") })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'The twelve letters and digits in the middle of the key that find it. They stay.',
  })
  readonly prefix!: string;

  @Field(() => Int, {
    description: `Hours for which the old secret works beside the new one, ${overlapLimits.least} to ${overlapLimits.most}; 0 ends it at once.`,
  })
  readonly overlapHours!: number;
}

@ApiInput('A key to end at once.')
export class ApiKeyRevokeInput implements RevokeApiKeyInput {
  @Field(() => String, { nullable: true, description: councilOrShared("a platform administrator's key") })
  readonly council?: string | null;

  @Field(() => String, {
    description: 'The twelve letters and digits in the middle of the key that find it.',
  })
  readonly prefix!: string;
}
