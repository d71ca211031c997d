import type { CouncilEvent } from '../../domain/events/event.js';
import { encodeCursor } from '../api/cursor.js';
import { make } from '../api/make.js';
import {
  type Event,
  EventImport,
  EventPing,
  EventPublication,
  EventRatings,
  type EventSubject,
} from './event.type.js';

export const presentEvent = (event: CouncilEvent): Event => ({
  id: event.id,
  cursor: encodeCursor([`${event.sequence}`]),
  kind: event.kind,
  occurredAt: event.occurredAt,
  council: event.council,
  subject: presentSubject(event),
});

function presentSubject({ kind, subject }: CouncilEvent): typeof EventSubject {
  switch (kind) {
    case 'RATING_CHANGED':
      return make(EventRatings, subject);
    case 'IMPORT_CONCLUDED':
      return make(EventImport, subject);
    case 'PING':
      return make(EventPing, subject);
    default:
      return make(EventPublication, { ...subject, releaseAt: new Date(subject.releaseAt) });
  }
}
