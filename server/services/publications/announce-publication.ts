/** Events about a publication, recorded for the council that owns it. */
import type { PublicationSubject } from '../../domain/events/event.js';
import { ragChanges } from '../../domain/events/rating-change.js';
import type { PublicationContent } from '../../domain/publications/publication-content.js';
import type { PublishingStores } from '../../persistence/database.js';
import type { PublicationRecord } from '../../persistence/publications/publication-record.js';
import { readDocument } from './snapshot-report.js';

export const publicationSubject = (publication: PublicationRecord): PublicationSubject => ({
  publicationId: publication.id,
  scorecard: publication.header.scorecard.code,
  period: publication.header.period,
  version: publication.version,
  status: publication.status,
  visibility: publication.visibility,
  releaseAt: publication.releaseAt.toISOString(),
});

/**
 * Records one `RATING_CHANGED` event with every line whose RAG rating differs from the previous report. Records
 * nothing if there is no previous report or no rating has changed.
 */
export async function recordRatingChanges(
  { events, publications }: Pick<PublishingStores, 'events' | 'publications'>,
  scorecardId: string,
  publication: PublicationRecord,
  content: PublicationContent,
): Promise<void> {
  const { publicationId, scorecard, period, version } = publicationSubject(publication);
  const before = await publications.before(scorecardId, period, version);
  const lines = before ? ragChanges(readDocument(before.content), content) : [];
  if (!before || lines.length === 0) return;
  const { id, header, version: earlier } = before.publication;
  const comparedWith = { publicationId: id, period: header.period, version: earlier };
  events.record('RATING_CHANGED', { publicationId, scorecard, period, version, comparedWith, lines });
}
