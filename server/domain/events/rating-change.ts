import type { PublicationContent } from '../publications/publication-content.js';
import type { RagChange } from './event.js';

type Rated = Pick<PublicationContent, 'lines'>;

/**
 * Returns the lines whose RAG rating differs from the previous report's, in the order of the report. Lines
 * are matched by their measure, not by their reference; a line in only one of the two reports is not a
 * change. "Not rated" counts as a rating here: a change from red to not rated is a change.
 */
export function ragChanges(before: Rated, after: Rated): readonly RagChange[] {
  const ratings = new Map(before.lines.map(({ measure, rating }) => [measure.code, rating.rag]));
  return after.lines.flatMap(({ reference, measure, rating }) => {
    const ragBefore = ratings.get(measure.code);
    if (ragBefore === undefined || ragBefore === rating.rag) return [];
    return [{ reference, measure: measure.code, before: ragBefore, after: rating.rag }];
  });
}
