import {
  type CouncilEvent,
  eventId,
  publicationNodeId,
  type RatingSubject,
} from '../../domain/events/event.js';
import { encodeCursor } from '../api/cursor.js';
import { make } from '../api/make.js';
import { presentReportTimeNamed } from '../values/report-time.present.js';
import {
  type Event,
  EventImport,
  EventPing,
  EventPublication,
  EventRatings,
  type EventSubject,
} from './event.type.js';

export const presentEvent = (event: CouncilEvent): Event => ({
  id: eventId(event),
  gssCode: event.council,
  cursor: encodeCursor([`${event.sequence}`]),
  kind: event.kind,
  occurredAt: event.occurredAt,
  subject: presentSubject(event),
});

function presentSubject({ kind, subject, council }: CouncilEvent): typeof EventSubject {
  switch (kind) {
    case 'RATING_CHANGED':
      return presentRatings(subject, council);
    case 'IMPORT_CONCLUDED': {
      const { importId: auditKey, format, stored, revised, unchanged } = subject;
      return make(EventImport, { auditKey, format, stored, revised, unchanged });
    }
    case 'PING':
      return make(EventPing, { keys: { council, webhook: subject.webhookId } });
    default:
      return make(EventPublication, {
        keys: { council, publication: subject.publicationId, scorecard: subject.scorecard },
        publicationId: publicationNodeId(subject.publicationId),
        ...presentReportTimeNamed(subject.period),
        version: subject.version,
        status: subject.status,
        visibility: subject.visibility,
        releaseAt: new Date(subject.releaseAt),
      });
  }
}

const presentRatings = (subject: RatingSubject, council: string): EventRatings =>
  make(EventRatings, {
    keys: { council, publication: subject.publicationId, scorecard: subject.scorecard },
    publicationId: publicationNodeId(subject.publicationId),
    ...presentReportTimeNamed(subject.period),
    version: subject.version,
    comparedWith: {
      keys: { publication: subject.comparedWith.publicationId },
      publicationId: publicationNodeId(subject.comparedWith.publicationId),
      ...presentReportTimeNamed(subject.comparedWith.period),
      version: subject.comparedWith.version,
    },
    lines: subject.lines.map(({ reference, measure, before, after }) => ({
      keys: { council, measure },
      reference,
      before,
      after,
    })),
  });
