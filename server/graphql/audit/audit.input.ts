import type { AuditSubject } from '../../domain/audit/audit-entry.js';
import { ApiInput, Field } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { auditSubjectEnum } from './audit.enum.js';

@ApiInput('Conditions that the entries of an audit trail must meet. Fields left out set no condition.')
export class AuditEntryFilter {
  @Field(() => InstantScalar, { nullable: true, description: 'Only changes at this moment or later.' })
  readonly from?: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'Only changes at this moment or earlier.' })
  readonly until?: string | null;

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
