import type { LineReport } from '../../services/reports/rate-scorecard.js';
import type { DirectionOfTravel } from './direction-of-travel.type.js';

export function presentDirection(rated: LineReport): DirectionOfTravel {
  const { direction, measure, line } = rated;
  const { arrow, judgement, rag, basis, comparedWith, reason } = direction;
  return {
    made: direction,
    measure,
    rated,
    arrow,
    judgement,
    rag,
    basis,
    periodsComparedWith: comparedWith,
    deadBand: line.deadBand,
    reason,
  };
}
