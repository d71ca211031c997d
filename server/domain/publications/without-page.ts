import type { NarrativeSnapshot, PublicationContent } from './publication-content.js';

const withoutProgress = (narrative: NarrativeSnapshot): NarrativeSnapshot => ({
  ...narrative,
  action: narrative.action && { ...narrative.action, progress: null },
});

/**
 * Returns the document without the head of its paper, the pages of its lines, the counts of its commitments and the
 * progress of its actions.
 */
export const withoutPage = (content: PublicationContent): PublicationContent => ({
  ...content,
  head: null,
  commitments: null,
  lines: content.lines.map((line) => ({
    ...line,
    page: null,
    narratives: line.narratives.map(withoutProgress),
  })),
  narratives: content.narratives.map(withoutProgress),
});
