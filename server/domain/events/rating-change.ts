import type { PublicationContent } from '../publications/publication-content.js';
import type { RagChange } from './event.js';

type Rated = Pick<PublicationContent, 'lines'>;

/**
 * The lines of a report whose colour is another one than in the report before, in its order. A line is the same by
 * its measure, whatever its number; one that is in one of the two alone has changed nothing. Having no colour is one
 * of the colours here: a red that became "not rated" has changed.
 */
export function ragChanges(before: Rated, after: Rated): readonly RagChange[] {
  const ratings = new Map(before.lines.map(({ measure, rating }) => [measure.code, rating.rag]));
  return after.lines.flatMap(({ reference, measure, rating }) => {
    const was = ratings.get(measure.code);
    if (was === undefined || was === rating.rag) return [];
    return [{ reference, measure: measure.code, before: was, after: rating.rag }];
  });
}
