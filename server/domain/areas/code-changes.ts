import type { PlainDate } from '../values/plain-date.js';
import type { AreaIdentity } from './area-register.js';
import { isProvisionalCode } from './reorganisation.js';

/**
 * Returns the codes that a council was given during a series. The figures before and after such a change are
 * of the same council. A council's first code is no change, and neither is the one that replaces its provisional code.
 *
 * @param ends The first day after each period of the series.
 * @example codeChanges(northYorkshire, ['2023-04-01', '2024-04-01']) has E06000065, from 2023-04-01
 */
export const codeChanges = (
  identities: readonly AreaIdentity[],
  ends: readonly PlainDate[],
): readonly AreaIdentity[] =>
  identities.filter(({ gssCode, from }, index) => {
    const before = identities[index - 1]?.gssCode ?? gssCode;
    return (
      from !== null &&
      before !== gssCode &&
      !isProvisionalCode(before) &&
      ends.some((end) => end <= from) &&
      ends.some((end) => end > from)
    );
  });
