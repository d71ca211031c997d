/**
 * The events of a council for its subscribers. An event says what happened, and names the record by the keys
 * with which it can be queried. It contains no figure, and nothing that a member of the council could not
 * read.
 */

import type { PublicationStatus, PublicationVisibility } from '../publications/publication.js';
import type { Rag } from '../ratings/rating.js';
import { canonicalJson, type Json } from '../values/json.js';
import { nodeId } from '../values/node-id.js';

/**
 * `PUBLICATION_MADE`, `…_CORRECTED`, `…_WITHDRAWN`: the council published a report, corrected or withdrew it.
 * `…_RELEASED`: readers outside the council may read the publication from now on. `RATING_CHANGED`: a
 * publication has other RAG ratings than the previous one. `IMPORT_CONCLUDED`: an import of the council's own
 * file is complete. `PING`: the test of a webhook.
 */
export const eventKinds = [
  'PUBLICATION_MADE',
  'PUBLICATION_CORRECTED',
  'PUBLICATION_WITHDRAWN',
  'PUBLICATION_RELEASED',
  'RATING_CHANGED',
  'IMPORT_CONCLUDED',
  'PING',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A published report. */
export interface PublicationSubject {
  readonly publicationId: string;
  readonly scorecard: string;
  /** The code of the period, or the reporting day. */
  readonly period: string;
  readonly version: number;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** An ISO 8601 instant. */
  readonly releaseAt: string;
}

/** A line with a changed RAG rating. Lines are matched by their measure. */
export interface RagChange {
  readonly reference: string;
  readonly measure: string;
  readonly before: Rag;
  readonly after: Rag;
}

export interface RatingSubject
  extends Pick<PublicationSubject, 'publicationId' | 'scorecard' | 'period' | 'version'> {
  /** The publication with which the ratings were compared. */
  readonly comparedWith: {
    readonly publicationId: string;
    readonly period: string;
    readonly version: number;
  };
  readonly lines: readonly RagChange[];
}

interface ImportSubject {
  readonly importId: string;
  readonly format: string;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
}

/** The subject of each kind of event. */
export interface EventSubjects {
  readonly PUBLICATION_MADE: PublicationSubject;
  readonly PUBLICATION_CORRECTED: PublicationSubject;
  readonly PUBLICATION_WITHDRAWN: PublicationSubject;
  readonly PUBLICATION_RELEASED: PublicationSubject;
  readonly RATING_CHANGED: RatingSubject;
  readonly IMPORT_CONCLUDED: ImportSubject;
  readonly PING: { readonly webhookId: string };
}

/** An event of a council. */
export type CouncilEvent = {
  readonly [Kind in EventKind]: {
    /** The event's id, the same in every delivery. */
    readonly id: string;
    /** The position among the council's events, from 1 without gaps, in chronological order. */
    readonly sequence: number;
    readonly kind: Kind;
    readonly occurredAt: Date;
    /** The council's GSS code. */
    readonly council: string;
    /** The council's id as a tenant. */
    readonly councilId: string;
    readonly subject: EventSubjects[Kind];
  };
}[EventKind];

/**
 * Returns the name of a kind in messages: lower-case words joined by full stops.
 *
 * @example eventType('PUBLICATION_MADE') === 'publication.made'
 */
export const eventType = (kind: EventKind): string => kind.toLowerCase().replaceAll('_', '.');

/** Returns the global identifier of an event, the same in every query, stream and webhook request. */
export const eventId = ({ id, councilId }: Pick<CouncilEvent, 'id' | 'councilId'>): string =>
  nodeId({ type: 'Event', key: id, tenant: councilId });

export const publicationNodeId = (key: string): string => nodeId({ type: 'Publication', key });

export const webhookNodeId = (key: string, councilId: string): string =>
  nodeId({ type: 'Webhook', key, tenant: councilId });

/** Returns the body of a webhook request: the same text for every attempt. Its identifiers are global. */
export const eventText = (event: CouncilEvent): string =>
  canonicalJson({
    type: eventType(event.kind),
    timestamp: event.occurredAt.toISOString(),
    id: eventId(event),
    council: event.council,
    data: dataOf(event) as unknown as Json,
  });

function dataOf({ kind, subject, councilId }: CouncilEvent): object {
  switch (kind) {
    case 'IMPORT_CONCLUDED':
      return subject;
    case 'PING':
      return { webhookId: webhookNodeId(subject.webhookId, councilId) };
    case 'RATING_CHANGED': {
      const { publicationId, comparedWith } = subject;
      return {
        ...subject,
        publicationId: publicationNodeId(publicationId),
        comparedWith: { ...comparedWith, publicationId: publicationNodeId(comparedWith.publicationId) },
      };
    }
    default:
      return { ...subject, publicationId: publicationNodeId(subject.publicationId) };
  }
}
