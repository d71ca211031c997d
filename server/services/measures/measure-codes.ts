import type { MeasureStore } from '../../persistence/measures/measure-store.js';

/**
 * Returns the ids of the measures with these codes, and ignores unknown codes. Returns `null`, which means all
 * measures, if `codes` is `null`.
 */
export async function idsOfMeasures(
  measures: MeasureStore,
  codes: readonly string[] | null,
): Promise<readonly string[] | null> {
  if (codes === null) return null;
  return [...(await measures.byCodes(codes)).values()].map(({ id }) => id);
}
