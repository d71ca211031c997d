import type { Result } from '../../../server/domain/values/problem.js';
import { problemsOf } from './councils.js';

/** What was wrong and where, one line each: `TOO_LONG at title.en`. */
export const faults = (result: Result<unknown>): readonly string[] =>
  problemsOf(result).map(({ code, path }) => `${code} at ${path.join('.')}`);
