import type { CouncilStores } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

interface Reference {
  /** The measure with its current definition; `undefined` if there is no such measure. */
  readonly measure: MeasureRecord | undefined;
  readonly definition: number;
}

/**
 * Returns each measure at the version of its definition that the reference names, in the order of the references;
 * `undefined` if that version does not exist. Reads all earlier versions in one statement.
 */
export async function definitionsOf(
  { measures }: Pick<CouncilStores, 'measures'>,
  references: readonly Reference[],
): Promise<readonly (MeasureRecord | undefined)[]> {
  const superseded = references.flatMap(({ measure, definition }) =>
    measure && measure.version !== definition ? [{ id: measure.id, version: definition }] : [],
  );
  const earlier = superseded.length > 0 ? await measures.atVersions(superseded) : [];
  const byReference = new Map(
    superseded.map(({ id, version }, index) => [`${id} ${version}`, earlier[index]]),
  );
  return references.map(({ measure, definition }) =>
    measure?.version === definition ? measure : byReference.get(`${measure?.id} ${definition}`),
  );
}
