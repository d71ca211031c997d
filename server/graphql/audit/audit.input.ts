import type { AuditSubject } from '../../domain/audit/audit-entry.js';
import { ArgsType, Field } from '../api/decorators.js';
import { councilKey } from '../api/hints.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { PageArgs } from '../api/page.args.js';
import { auditSubjectEnum } from './audit.enum.js';

/** Arguments left out do not filter. */
@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: `${councilKey} Left out, the trail of the shared catalogue, which only platform administrators can see.`,
  })
  readonly council?: string | null;

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Only changes at this moment or later.',
  })
  readonly from?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Only changes before this moment.' })
  readonly to?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only changes by this operation, for example targetsSet.',
  })
  readonly action?: string | null;

  @Field(() => auditSubjectEnum, { nullable: true, description: 'Only changes to things of this kind.' })
  readonly subject?: AuditSubject | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only changes to the thing with this natural key, given in full: NI-062/201819-FY/Target.',
  })
  readonly key?: string | null;
}
