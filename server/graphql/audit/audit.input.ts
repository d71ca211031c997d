import type { AuditSubject } from '../../domain/audit/audit-entry.js';
import { ArgsType, Field } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { PageArgs } from '../api/page.args.js';
import { auditSubjectEnum } from './audit.enum.js';

/** What is left out does not matter. */
@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `${councilKey} Left out, the shared catalogue's own trail, for the platform's administrators.`,
  })
  readonly council?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Only what was changed at this moment or later.',
  })
  readonly from?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Only what was changed before this moment.' })
  readonly to?: string | null;

  @Field(() => String, { nullable: true, description: 'Only what was changed by this operation: targetSet.' })
  readonly action?: string | null;

  @Field(() => auditSubjectEnum, { nullable: true, description: 'Only things of this kind.' })
  readonly subject?: AuditSubject | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only the one of this natural key, whole: NI-062/201819-FY/Target.',
  })
  readonly key?: string | null;
}
