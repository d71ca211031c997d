import type { LineReport } from '../../services/reports/rate-scorecard.js';
import { presentObservation } from '../observations/observation.present.js';
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
    get comparedWith() {
      const { earlier } = rated;
      return comparedWith.flatMap(({ code }) => {
        const observation = earlier.find(({ period }) => period.code === code);
        return observation ? [presentObservation(observation)] : [];
      });
    },
    get change() {
      return direction.arrow === null ? null : direction.later.minus(direction.earlier);
    },
    deadBand: line.deadBand,
    reason,
  };
}
