import { canonicalJson, jsonOf } from '../values/json.js';
import type { LinePageSnapshot } from './line-page.js';
import {
  type LineSnapshot,
  type PublicationContent,
  publicationForm,
  type RatingSnapshot,
} from './publication-content.js';
import { withoutPage } from './without-page.js';

const unexplained = (rating: RatingSnapshot) => ({ ...rating, explanation: null });

const substanceOfPage = (page: LinePageSnapshot) => ({
  ...page,
  trend: { ...page.trend, explanation: null },
  projection: { ...page.projection, explanation: null },
});

// Version numbers are removed: they say how often something was written, and a reader does not read them.
const substanceOfLine = (line: LineSnapshot) => ({
  ...line,
  measure: { ...line.measure, version: null },
  observation: line.observation && { ...line.observation, version: null },
  rating: unexplained(line.rating),
  standards: line.standards.map((standard) => ({
    ...standard,
    version: null,
    description: null,
    rating: unexplained(standard.rating),
  })),
  direction: { ...line.direction, explanation: null },
  ...(line.page && { page: substanceOfPage(line.page) }),
});

/**
 * Returns the text of a document without the sentences that the service words itself, and without version
 * numbers. Two documents with the same substance differ at most in wording, which may change between releases
 * of the service.
 */
export const substanceOf = (content: PublicationContent): string =>
  canonicalJson(jsonOf({ ...content, lines: content.lines.map(substanceOfLine) }));

/** Returns the document in the first form, without the parts that the second form added. */
function inFirstForm(content: PublicationContent): PublicationContent {
  const first = withoutPage(content);
  return {
    ...first,
    form: 'yardstick-publication-1',
    lines: first.lines.map((line) => ({ ...line, dueOn: null })),
  };
}

/** True if publishing the second document in place of the stored one would change nothing but wording. */
export const hasSameSubstance = (stored: PublicationContent, now: PublicationContent): boolean =>
  substanceOf(stored) === substanceOf(stored.form === publicationForm ? now : inFirstForm(now));
