import type { EventKind } from '../../domain/events/event.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { Rag } from '../../domain/ratings/rating.js';
import { connectionOf } from '../api/connection.js';
import { DateScalar } from '../api/date.scalar.js';
import { ApiObject, createUnionType, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { Node } from '../api/node.type.js';
import { orderOf } from '../api/order.input.js';
import { publicationStatusEnum, publicationVisibilityEnum } from '../publications/publication.enum.js';
import { ragEnum } from '../ratings/rating.enum.js';
import { Period } from '../values/period.type.js';
import { eventKindEnum } from './event.enum.js';

/**
 * The GSS code of the council, the id of a publication and the code of its scorecard. Fields of an event's subject read
 * the rows with these keys.
 */
export interface EventKeys {
  readonly council: string;
  readonly publication: string;
  readonly scorecard: string;
}

@ApiObject('A published report.')
export class EventPublication {
  /** The keys from which the fields `publication` and `scorecard` are resolved. */
  readonly keys!: EventKeys;

  @Field(() => ID, { description: 'Global identifier of the report.' })
  readonly publicationId!: string;

  @Field(() => Period, {
    nullable: true,
    description: 'The period of the report; null if it is about a day.',
  })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The reporting day of the report; null if it is about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => Int, { description: 'The version of the report.' })
  readonly version!: number;

  @Field(() => publicationStatusEnum, { description: 'The status of the report.' })
  readonly status!: PublicationStatus;

  @Field(() => publicationVisibilityEnum, { description: 'The readers of the report, from its release on.' })
  readonly visibility!: PublicationVisibility;

  @Field(() => InstantScalar, {
    description: 'When its readers outside the council can first read it, if its visibility includes any.',
  })
  readonly releaseAt!: Date;
}

@ApiObject('The published report that another one was compared with.')
export class EventComparedWith {
  /** The id from which the field `publication` is resolved. */
  readonly keys!: Pick<EventKeys, 'publication'>;

  @Field(() => ID, { description: 'Global identifier of the report.' })
  readonly publicationId!: string;

  @Field(() => Period, {
    nullable: true,
    description: 'The period of the report; null if it is about a day.',
  })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The reporting day of the report; null if it is about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => Int, { description: 'The version of the report.' })
  readonly version!: number;
}

@ApiObject('A line with another RAG rating than in the previous report.')
export class EventColourChange {
  /** GSS code of the council and code of the measure, from which the field `measure` is resolved. */
  readonly keys!: { readonly council: string; readonly measure: string };

  @Field(() => String, { description: "The line's reference in the later report." })
  readonly reference!: string;

  @Field(() => ragEnum, { description: 'The rating in the previous report.' })
  readonly before!: Rag;

  @Field(() => ragEnum, { description: 'The rating in the later report.' })
  readonly after!: Rag;
}

@ApiObject('The lines of a published report that have other RAG ratings than in the previous report.')
export class EventRatings {
  /** The keys from which the fields `publication` and `scorecard` are resolved. */
  readonly keys!: EventKeys;

  @Field(() => ID, { description: 'Global identifier of the report.' })
  readonly publicationId!: string;

  @Field(() => Period, {
    nullable: true,
    description: 'The period of the report; null if it is about a day.',
  })
  readonly period!: Period | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The reporting day of the report; null if it is about a period.',
  })
  readonly reportingDay!: string | null;

  @Field(() => Int, { description: 'The version of the report.' })
  readonly version!: number;

  @Field(() => EventComparedWith, {
    description: 'The previous report: an earlier version, otherwise the report for the last period before.',
  })
  readonly comparedWith!: EventComparedWith;

  @Field(() => [EventColourChange], {
    description: 'The lines, matched by their measures, in the order of the report.',
  })
  readonly lines!: readonly EventColourChange[];
}

@ApiObject('An imported file.')
export class EventImport {
  @Field(() => String, { description: 'The key of its entry in the audit trail.' })
  readonly auditKey!: string;

  @Field(() => String, { description: 'The kind of file, for example OBSERVATIONS.' })
  readonly format!: string;

  @Field(() => Int, { description: 'The number of new figures.' })
  readonly stored!: number;

  @Field(() => Int, { description: 'The number of figures that replaced an earlier version.' })
  readonly revised!: number;

  @Field(() => Int, { description: 'The number of figures that were already stored.' })
  readonly unchanged!: number;
}

@ApiObject('A tested webhook.')
export class EventPing {
  /** GSS code of the council and id of the webhook, from which the field `webhook` is resolved. */
  readonly keys!: { readonly council: string; readonly webhook: string };
}

export const EventSubject = createUnionType({
  name: 'EventSubject',
  description: 'The subject of an event, and never a figure.',
  types: () => [EventPublication, EventRatings, EventImport, EventPing] as const,
});

@ApiObject(
  "Something that happened in a council. Only the council's own people, keys and webhooks receive it. Its identifier is also the header webhook-id of the webhook requests that send it.",
  Node,
)
export class Event {
  readonly id!: string;

  /** GSS code of the council, from which the field `council` is resolved. */
  readonly gssCode!: string;

  @Field(() => String, {
    description:
      'Its position among the events of the council: pass it as `after` to continue after it. Opaque.',
  })
  readonly cursor!: string;

  @Field(() => eventKindEnum, { description: 'The kind of event.' })
  readonly kind!: EventKind;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  readonly occurredAt!: Date;

  @Field(() => EventSubject, { description: 'The subject of the event.' })
  readonly subject!: typeof EventSubject;
}

export const EventConnection = connectionOf(Event, 'events');

export const eventOrder = orderOf(
  'Event',
  'events',
  { OCCURRED: 'In the order in which they happened.' },
  { field: 'OCCURRED', direction: 'ASC' },
);
