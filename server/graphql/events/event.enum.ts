import { eventKinds } from '../../domain/events/event.js';
import { enumOf } from '../api/enum.js';

export const eventKindEnum = enumOf('EventKind', 'The kind of event in a council.', eventKinds, {
  PUBLICATION_MADE: 'A report was published, possibly under an embargo.',
  PUBLICATION_CORRECTED: 'A published report was corrected by a new version.',
  PUBLICATION_WITHDRAWN: 'A published report was withdrawn.',
  PUBLICATION_RELEASED: 'A published report was released: its readers outside the council can now read it.',
  RATING_CHANGED: 'Lines of a published report have other RAG ratings than in the previous report.',
  IMPORT_CONCLUDED: "A file of the council's figures was imported.",
  PING: 'A webhook was tested.',
});
