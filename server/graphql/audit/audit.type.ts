import type { AuditSubject } from '../../domain/audit/audit-entry.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, Field, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { auditSubjectEnum } from './audit.enum.js';

@ApiObject(
  'One change. Each entry contains the hash of the previous one, so that altered, missing or reordered entries can be detected.',
  Node,
)
export class AuditEntry extends Node {
  /** UUID of the council, from which the field `council` is resolved; `null` for the shared catalogue. */
  readonly councilId!: string | null;

  @Field(() => Int, { description: 'Its position in the chain, from 1 without a gap.' })
  readonly sequence!: number;

  @Field(() => InstantScalar, { description: 'When the change was made.' })
  readonly recordedAt!: Date;

  @Field(() => String, { description: 'The operation that made the change, for example targetsSet.' })
  readonly action!: string;

  @Field(() => String, {
    description:
      "The permanent id of the caller that made the change: 'key:' or 'person:' and an id, or 'operator'.",
  })
  readonly principalId!: string;

  @Field(() => String, { description: 'The name of that caller at the time.' })
  readonly principalName!: string;

  @Field(() => [String], { description: "The caller's roles there at the time." })
  readonly actingAs!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The IP address that the request came from; null if it did not come over the network.',
  })
  readonly address!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The id of the request, as in its response and in the log; null if it did not come over the network.',
  })
  readonly requestId!: string | null;

  @Field(() => auditSubjectEnum, { description: 'The kind of thing that was changed.' })
  readonly subject!: AuditSubject;

  @Field(() => String, { description: 'The natural key of the thing: codes joined by slashes.' })
  readonly key!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The thing before the change, as JSON in the canonical form of RFC 8785; null if it did not exist.',
  })
  readonly before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The thing after the change, as JSON in the same form; null if it no longer exists.',
  })
  readonly after!: string | null;

  @Field(() => String, { nullable: true, description: 'The hash of the previous entry; null for the first.' })
  readonly previousHash!: string | null;

  @Field(() => String, { description: 'The SHA-256 of this entry, 64 hexadecimal digits.' })
  readonly hash!: string;
}

export const AuditEntryConnection = connectionOf(AuditEntry, 'entries of an audit trail');
