import { type Contradiction, findContradictions } from '../../domain/narratives/contradiction.js';
import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { LineReport } from './rate-scorecard.js';

export interface CommentaryWarning extends Contradiction {
  readonly narrative: NarrativeRecord;
}

/** Commentary to review before it is published, because it contradicts its line's RAG rating. */
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
