import type { EventKind } from '../../domain/events/event.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { Rag } from '../../domain/ratings/rating.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, createUnionType, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { publicationStatusEnum, publicationVisibilityEnum } from '../publications/publication.enum.js';
import { ragEnum } from '../ratings/rating.enum.js';
import { eventKindEnum } from './event.enum.js';

@ApiObject('A published report, identified by the keys of `publication` and `publicationById`.')
export class EventPublication {
  @Field(() => ID, { description: 'The permanent id of the report.' })
  readonly publicationId!: string;

  @Field(() => String, { description: "The scorecard's code." })
  readonly scorecard!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

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
  @Field(() => ID, { description: 'The permanent id of the report.' })
  readonly publicationId!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

  @Field(() => Int, { description: 'The version of the report.' })
  readonly version!: number;
}

@ApiObject('A line with another RAG rating than in the previous report.')
export class EventColourChange {
  @Field(() => String, { description: "The line's reference in the later report." })
  readonly reference!: string;

  @Field(() => String, { description: "The measure's code, which matches the lines of the two reports." })
  readonly measure!: string;

  @Field(() => ragEnum, { description: 'The rating in the previous report.' })
  readonly before!: Rag;

  @Field(() => ragEnum, { description: 'The rating in the later report.' })
  readonly after!: Rag;
}

@ApiObject('The lines of a published report that have other RAG ratings than in the previous report.')
export class EventRatings {
  @Field(() => ID, { description: 'The permanent id of the report.' })
  readonly publicationId!: string;

  @Field(() => String, { description: "The scorecard's code." })
  readonly scorecard!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

  @Field(() => Int, { description: 'The version of the report.' })
  readonly version!: number;

  @Field(() => EventComparedWith, {
    description: 'The previous report: an earlier version, otherwise the report for the last period before.',
  })
  readonly comparedWith!: EventComparedWith;

  @Field(() => [EventColourChange], { description: 'The lines, in the order of the report.' })
  readonly lines!: readonly EventColourChange[];
}

@ApiObject('An imported file.')
export class EventImport {
  @Field(() => ID, { description: 'The id of the import, which is the key of its entry in the audit trail.' })
  readonly importId!: string;

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
  @Field(() => ID, { description: 'The id of the webhook.' })
  readonly webhookId!: string;
}

export const EventSubject = createUnionType({
  name: 'EventSubject',
  description: 'The subject of an event: keys with which it can be queried, and never a figure.',
  types: () => [EventPublication, EventRatings, EventImport, EventPing] as const,
});

@ApiObject(
  "Something that happened in a council. Only the council's own people, keys and webhooks receive it.",
)
export class Event {
  @Field(() => ID, { description: 'Its id, the same in every query, stream and webhook request.' })
  readonly id!: string;

  @Field(() => String, {
    description:
      'Its position among the events of the council: pass it as `after` to continue after it. Opaque.',
  })
  readonly cursor!: string;

  @Field(() => eventKindEnum, { description: 'The kind of event.' })
  readonly kind!: EventKind;

  @Field(() => InstantScalar, { description: 'When it happened.' })
  readonly occurredAt!: Date;

  @Field(() => String, { description: 'GSS code of the council.' })
  readonly council!: string;

  @Field(() => EventSubject, { description: 'The subject of the event.' })
  readonly subject!: typeof EventSubject;
}

export const EventConnection = connectionOf(Event, 'events');
