import type { CouncilStores } from '../../persistence/database.js';
import type { MeasureRecord } from '../../persistence/measures/measure-store.js';

interface Reference {
  /** The measure as it is defined now; absent if there is none. */
  readonly measure: MeasureRecord | undefined;
  readonly definition: number;
}

/**
 * The measures at these versions of their definitions, in the order of the references; `undefined` for one that does not
 * exist. Earlier versions are read in one statement.
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
