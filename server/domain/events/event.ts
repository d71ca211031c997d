/**
 * What a council's house tells those who asked to be told. An event says what happened and of what, by keys with
 * which it can be asked for: never a figure, and nothing that an insider of the council could not read.
 */

import type { PublicationStatus, PublicationVisibility } from '../publications/publication.js';
import type { Rag } from '../ratings/rating.js';
import { canonicalJson, type Json } from '../values/json.js';

/**
 * `PUBLICATION_MADE`, `…_CORRECTED`, `…_WITHDRAWN`: by the council; `…_RELEASED`: others may read it from now on.
 * `RATING_CHANGED`: a publication has other colours than the one before it. `IMPORT_CONCLUDED`: a file of the
 * council's own was taken in. `PING`: somebody tries a webhook.
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

/** A report that was published, as `publication` and `publicationById` ask for it. */
export interface PublicationSubject {
  readonly publicationId: string;
  readonly scorecard: string;
  readonly period: string;
  readonly version: number;
  readonly status: PublicationStatus;
  readonly visibility: PublicationVisibility;
  /** An instant. */
  readonly releaseAt: string;
}

/** A line whose colour is another one. Lines are the same by their measure. */
export interface RagChange {
  readonly reference: string;
  readonly measure: string;
  readonly before: Rag;
  readonly after: Rag;
}

export interface RatingSubject
  extends Pick<PublicationSubject, 'publicationId' | 'scorecard' | 'period' | 'version'> {
  /** The publication with which it was compared. */
  readonly comparedWith: {
    readonly publicationId: string;
    readonly period: string;
    readonly version: number;
  };
  readonly lines: readonly RagChange[];
}

export interface ImportSubject {
  readonly importId: string;
  readonly format: string;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
}

/** What each kind of event speaks of. */
export interface EventSubjects {
  readonly PUBLICATION_MADE: PublicationSubject;
  readonly PUBLICATION_CORRECTED: PublicationSubject;
  readonly PUBLICATION_WITHDRAWN: PublicationSubject;
  readonly PUBLICATION_RELEASED: PublicationSubject;
  readonly RATING_CHANGED: RatingSubject;
  readonly IMPORT_CONCLUDED: ImportSubject;
  readonly PING: { readonly webhookId: string };
}

/** Something that happened in a council's house. */
export type CouncilEvent = {
  readonly [Kind in EventKind]: {
    /** The same, however often it is told. */
    readonly id: string;
    /** Its place among the council's events, from 1 without a gap, in the order in which they came to be. */
    readonly sequence: number;
    readonly kind: Kind;
    readonly occurredAt: Date;
    /** GSS code. */
    readonly council: string;
    readonly subject: EventSubjects[Kind];
  };
}[EventKind];

/**
 * The name of a kind on the wire: groups and what happened, joined by full stops.
 *
 * @example eventType('PUBLICATION_MADE') === 'publication.made'
 */
export const eventType = (kind: EventKind): string => kind.toLowerCase().replaceAll('_', '.');

/** What is posted to a webhook: the same text, however often it is sent. */
export const eventText = ({ id, kind, occurredAt, council, subject }: CouncilEvent): string =>
  canonicalJson({
    type: eventType(kind),
    timestamp: occurredAt.toISOString(),
    id,
    council,
    data: subject as unknown as Json,
  });
