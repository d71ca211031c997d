import type { EventKind } from '../../domain/events/event.js';
import type { PublicationStatus, PublicationVisibility } from '../../domain/publications/publication.js';
import type { Rag } from '../../domain/ratings/rating.js';
import { connectionOf } from '../api/connection.js';
import { ApiObject, createUnionType, Field, ID, Int } from '../api/decorators.js';
import { InstantScalar } from '../api/instant.scalar.js';
import { publicationStatusEnum, publicationVisibilityEnum } from '../publications/publication.enum.js';
import { ragEnum } from '../ratings/rating.enum.js';
import { eventKindEnum } from './event.enum.js';

@ApiObject('A published report, by what `publication` and `publicationById` ask for it with.')
export class EventPublication {
  @Field(() => ID, { description: 'What identifies it for good.' })
  readonly publicationId!: string;

  @Field(() => String, { description: "The scorecard's code." })
  readonly scorecard!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

  @Field(() => Int, { description: 'Which version of the report.' })
  readonly version!: number;

  @Field(() => publicationStatusEnum, { description: 'How settled it is.' })
  readonly status!: PublicationStatus;

  @Field(() => publicationVisibilityEnum, { description: 'Who may read it, from its release on.' })
  readonly visibility!: PublicationVisibility;

  @Field(() => InstantScalar, { description: 'From when on others may read it, where they may.' })
  readonly releaseAt!: Date;
}

@ApiObject('The published report with which another one was compared.')
export class EventComparedWith {
  @Field(() => ID, { description: 'What identifies it for good.' })
  readonly publicationId!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

  @Field(() => Int, { description: 'Which version of the report.' })
  readonly version!: number;
}

@ApiObject('A line that has another colour.')
export class EventColourChange {
  @Field(() => String, { description: "The line's reference in the later report." })
  readonly reference!: string;

  @Field(() => String, { description: "The measure's code, by which lines are the same." })
  readonly measure!: string;

  @Field(() => ragEnum, { description: 'The colour in the report before.' })
  readonly before!: Rag;

  @Field(() => ragEnum, { description: 'The colour now.' })
  readonly after!: Rag;
}

@ApiObject('Lines of a published report that have other colours than in the report before.')
export class EventRatings {
  @Field(() => ID, { description: 'What identifies the published report for good.' })
  readonly publicationId!: string;

  @Field(() => String, { description: "The scorecard's code." })
  readonly scorecard!: string;

  @Field(() => String, { description: "The period's code." })
  readonly period!: string;

  @Field(() => Int, { description: 'Which version of the report.' })
  readonly version!: number;

  @Field(() => EventComparedWith, {
    description: 'The report before: an earlier version, else that of the last period before.',
  })
  readonly comparedWith!: EventComparedWith;

  @Field(() => [EventColourChange], { description: 'The lines, in the order of the report.' })
  readonly lines!: readonly EventColourChange[];
}

@ApiObject('A file that was taken in.')
export class EventImport {
  @Field(() => ID, { description: 'What identifies the import; its entry in the audit trail has it as key.' })
  readonly importId!: string;

  @Field(() => String, { description: 'What kind of file: OBSERVATIONS.' })
  readonly format!: string;

  @Field(() => Int, { description: 'Figures that were not there before.' })
  readonly stored!: number;

  @Field(() => Int, { description: 'Figures that took the place of an earlier version.' })
  readonly revised!: number;

  @Field(() => Int, { description: 'Figures that stood already.' })
  readonly unchanged!: number;
}

@ApiObject('A webhook that was tried.')
export class EventPing {
  @Field(() => ID, { description: 'Which webhook.' })
  readonly webhookId!: string;
}

export const EventSubject = createUnionType({
  name: 'EventSubject',
  description: 'What an event speaks of: keys with which it can be asked for, and never a figure.',
  types: () => [EventPublication, EventRatings, EventImport, EventPing] as const,
});

@ApiObject(
  "Something that happened in a council's house. Only the council's own people and webhooks are told.",
)
export class Event {
  @Field(() => ID, { description: 'The same, however often and in whatever way it is told.' })
  readonly id!: string;

  @Field(() => String, {
    description: 'Its place among the events of the council: give it as `after` to go on behind it. Opaque.',
  })
  readonly cursor!: string;

  @Field(() => eventKindEnum, { description: 'What happened.' })
  readonly kind!: EventKind;

  @Field(() => InstantScalar, { description: 'When.' })
  readonly occurredAt!: Date;

  @Field(() => String, { description: 'GSS code of the council.' })
  readonly council!: string;

  @Field(() => EventSubject, { description: 'Of what.' })
  readonly subject!: typeof EventSubject;
}

export const EventConnection = connectionOf(Event, 'events');
