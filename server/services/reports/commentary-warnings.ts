import { type Contradiction, findContradictions } from '../../domain/narratives/contradiction.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { LineReport } from './rate-scorecard.js';

export interface CommentaryWarning extends Contradiction {
  readonly narrative: NarrativeRecord;
}

/** Returns the commentary to review before publication, because it contradicts the RAG rating of its line. */
export const commentaryWarnings = ({
  measure,
  rating,
  narratives,
}: Pick<LineReport, 'measure' | 'rating' | 'narratives'>): readonly CommentaryWarning[] =>
  narratives
    .filter(({ kind }) => kind === 'COMMENTARY')
    .flatMap((narrative) =>
      findContradictions(narrative.text, rating.rag, measure.polarity).map((contradiction) => ({
        narrative,
        ...contradiction,
      })),
    );
