import type { MeasureStore } from '../../persistence/measures/measure-store.js';

/** The ids of the measures with these codes; `null`, for all measures, if no codes are given. Unknown codes have none. */
export async function idsOfMeasures(
  measures: MeasureStore,
  codes: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (codes === null) return null;
  return [...(await measures.byCodes(codes)).values()].map(({ id }) => id);
}
