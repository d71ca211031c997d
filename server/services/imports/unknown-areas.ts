import type { AreaRegister } from '../../domain/areas/area-register.js';
import { nearestArea, nearestNumber } from '../../domain/areas/nearest-area.js';
import type { Problem } from '../../domain/values/problem.js';

/**
 * Returns functions that describe a code or a number which no area has, with the nearest one that an area has.
 * Memoised, because many rows of a file can have the same code.
 */
export function unknownAreas({ areas }: AreaRegister) {
  const describe = (what: string, nearestTo: typeof nearestArea) => {
    const problems = new Map<string, Problem>();
    return (key: string): Problem => {
      const problem = problems.get(key) ?? {
        ...{ code: 'NOT_FOUND', path: [], what, key },
        nearest: nearestTo(key, areas),
      };
      problems.set(key, problem);
      return problem;
    };
  };
  return {
    /** Describes an unknown GSS code. */
    code: describe('area', nearestArea),
    /** Describes an unknown number of the Department for Education. */
    number: describe('council', nearestNumber),
  };
}
