import type { Path, Problem } from '../../domain/values/problem.js';
import type { TargetKey, TargetRecord } from '../../persistence/targets/target-store.js';
import type { InputReader } from '../values/input-reader.js';

/** Maximum number of targets in one change. */
const mostTargets = 500;

/** Returns the problem of a list that is empty or too long; none if the length is allowed. */
export function checkLength(count: number): readonly Problem[] {
  const path = ['targets'];
  if (count === 0) return [{ code: 'REQUIRED', path, what: 'At least one target' }];
  if (count <= mostTargets) return [];
  const found = `${count} targets`;
  return [{ code: 'OUT_OF_RANGE', path, found, atLeast: '1', atMost: `${mostTargets}` }];
}

/** Returns a text that identifies a target. It is the same for all versions of the target. */
export const textOf = ({ measureId, periodCode, standard }: TargetKey): string =>
  JSON.stringify([measureId, periodCode, standard]);

/** Adds `DUPLICATE` for every target that is already in the list at an earlier place. */
export function checkDuplicates(
  reader: InputReader,
  keys: readonly { readonly path: Path; readonly key: TargetKey }[],
): void {
  const first = new Map<string, Path>();
  for (const { path, key } of keys) {
    const earlier = first.get(textOf(key));
    if (earlier)
      reader.add({ code: 'DUPLICATE', path, what: 'measure, period and standard', first: earlier });
    else first.set(textOf(key), path);
  }
}

export const byKey = (records: readonly TargetRecord[]): ReadonlyMap<string, TargetRecord> =>
  new Map(records.map((record) => [textOf(record), record]));
