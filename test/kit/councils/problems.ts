import type { Result } from '../../../server/domain/values/problem.js';
import { problemsOf } from './councils.js';

/** Returns the problems of a refused result with their paths, such as `TOO_LONG at title.en`. */
export const faults = (result: Result<unknown>): readonly string[] =>
  problemsOf(result).map(({ code, path }) => `${code} at ${path.join('.')}`);
