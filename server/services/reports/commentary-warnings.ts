import { type Contradiction, findContradictions } from '../../domain/narratives/contradiction.js';
import type { LineReport } from './rate-scorecard.js';

export interface CommentaryWarning extends Contradiction {
  /** The narrative's id. */
  readonly narrative: string;
}

/** What should be looked at again before it is published: commentary that says the opposite of its line's colour. */
export const commentaryWarnings = ({
  measure,
  rating,
  narratives,
}: Pick<LineReport, 'measure' | 'rating' | 'narratives'>): readonly CommentaryWarning[] =>
  narratives
    .filter(({ kind }) => kind === 'COMMENTARY')
    .flatMap(({ id, text }) =>
      findContradictions(text, rating.rag, measure.polarity).map((found) => ({ narrative: id, ...found })),
    );
