import type { AuditSubject } from '../../domain/audit/audit-entry.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { auditSubjectEnum } from './audit.enum.js';

@ApiObject(
  'One thing that somebody changed. Each entry carries the hash of the one before, so that a chain which was altered, cut or mixed up shows.',
)
export class AuditEntry {
  @Field(() => Int, { description: 'Its place in the chain, from 1 without a gap.' })
  readonly sequence!: number;

  @Field(() => InstantScalar, { description: 'When it was changed.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'The operation by which it was changed: targetSet.' })
  readonly action!: string;

  @Field(() => String, {
    description: "Who changed it, for good: 'key:' or 'person:' and an id, or 'operator'.",
  })
  readonly principalId!: string;

  @Field(() => String, { description: 'The name under which they were known then.' })
  readonly principalName!: string;

  @Field(() => [String], { description: 'The roles that they had there.' })
  readonly actingAs!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The internet address that the request came from; null for what came over no network.',
  })
  readonly address!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The id of the request, as in its answer and in the log; null for what came over no network.',
  })
  readonly requestId!: string | null;

  @Field(() => auditSubjectEnum, { description: 'What kind of thing was changed.' })
  readonly subject!: AuditSubject;

  @Field(() => String, { description: 'Which one: its natural key, codes joined by slashes.' })
  readonly key!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What stood before, as JSON in the canonical form of RFC 8785; null where nothing did.',
  })
  readonly before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands since, as JSON in the same form; null where nothing does.',
  })
  readonly after!: string | null;

  @Field(() => String, { nullable: true, description: 'The hash of the entry before; null in the first.' })
  readonly previousHash!: string | null;

  @Field(() => String, { description: 'The SHA-256 of this entry, 64 hexadecimal digits.' })
  readonly hash!: string;
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'entries of an audit trail');
