import type { Result } from '../../../server/domain/values/problem.js';
import { problemsOf } from './councils.js';

/** The problems of a failed result with their paths, such as `TOO_LONG at title.en`. */
export const faults = (result: Result<unknown>): readonly string[] =>
  problemsOf(result).map(({ code, path }) => `${code} at ${path.join('.')}`);
