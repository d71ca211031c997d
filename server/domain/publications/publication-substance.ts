import { canonicalJson, jsonOf } from '../values/json.js';
import type { LineSnapshot, PublicationContent, RatingSnapshot } from './publication-content.js';

const unexplained = (rating: RatingSnapshot) => ({ ...rating, explanation: null });

const substanceOfLine = (line: LineSnapshot) => ({
  ...line,
  rating: unexplained(line.rating),
  standards: line.standards.map((standard) => ({
    ...standard,
    description: null,
    rating: unexplained(standard.rating),
  })),
  direction: { ...line.direction, explanation: null },
});

/**
 * The text of a document without the sentences that the service words itself: two documents with the same substance
 * differ only in that wording, which may change between releases of the service.
 */
export const substanceOf = (content: PublicationContent): string =>
  canonicalJson(jsonOf({ ...content, lines: content.lines.map(substanceOfLine) }));
