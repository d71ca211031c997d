import { type Contradiction, findContradictions } from '../../domain/narratives/contradiction.js';
import type { LineReport } from './rate-scorecard.js';

export interface CommentaryWarning extends Contradiction {
  /** The narrative's id. */
  readonly narrative: string;
}

/** Commentary to review before it is published, because it contradicts its line's RAG rating. */
export const commentaryWarnings = ({
  measure,
  rating,
  narratives,
}: Pick<LineReport, 'measure' | 'rating' | 'narratives'>): readonly CommentaryWarning[] =>
  narratives
    .filter(({ kind }) => kind === 'COMMENTARY')
    .flatMap(({ id, text }) =>
      findContradictions(text, rating.rag, measure.polarity).map((contradiction) => ({
        narrative: id,
        ...contradiction,
      })),
    );
