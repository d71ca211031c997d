import { eventKinds } from '../../domain/events/event.js';
import { enumOf } from '../api/enum.js';

export const eventKindEnum = enumOf('EventKind', "What happened in a council's house.", eventKinds, {
  PUBLICATION_MADE: 'A report was published, perhaps under an embargo.',
  PUBLICATION_CORRECTED: 'A published report was corrected by a new version.',
  PUBLICATION_WITHDRAWN: 'A published report was withdrawn.',
  PUBLICATION_RELEASED: 'Others may read a published report from now on.',
  RATING_CHANGED: 'Lines of a published report have other colours than in the report before.',
  IMPORT_CONCLUDED: "A file of the council's own was taken in.",
  PING: 'Somebody tried a webhook.',
});
