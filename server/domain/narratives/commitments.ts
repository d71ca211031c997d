import type { RagColour } from '../ratings/rag-thresholds.js';

/** A commitment with its current RAG colour: that of the latest progress report, or as it was agreed. */
interface Commitment {
  readonly rag: RagColour;
  readonly finished: boolean;
}

/** The numbers of commitments by current RAG colour. The three colours sum to the total, finished ones included. */
export interface CommitmentCounts {
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  readonly finished: number;
  readonly total: number;
}

/** Counts commitments: actions of a report that are on no measure. */
export function countCommitments(commitments: readonly Commitment[]): CommitmentCounts {
  const of = (colour: RagColour): number => commitments.filter(({ rag }) => rag === colour).length;
  return {
    red: of('RED'),
    amber: of('AMBER'),
    green: of('GREEN'),
    finished: commitments.filter(({ finished }) => finished).length,
    total: commitments.length,
  };
}
