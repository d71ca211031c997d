import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { InputReader } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';

/** The key by which a caller refers to a narrative. */
export interface NarrativeKey {
  /** The id of the narrative's row. A text that does not have the form of an id matches no narrative. */
  readonly id: string;
  /** The version that is part of the caller's identifier; absent if the identifier has no version. */
  readonly versionOfId?: number | undefined;
  /** The version that the caller read. If absent, concurrent changes are not detected. */
  readonly version?: number | null;
}

/** The most narratives that one change may write or move. */
const narrativeListLimit = 500;

/** Returns the audit key of a narrative: its period, kind and id, because a narrative has no natural key. */
export const narrativeAuditKey = ({ periodCode, kind, id }: NarrativeRecord) => [periodCode, kind, id];

/**
 * Returns the keys' ids that have the form of an id. Leaves out the others, which would cause an error in the
 * database.
 */
export const rowIds = (keys: readonly { readonly id: string }[]): readonly string[] =>
  keys.flatMap(({ id }) => (isId(id) ? [id] : []));

/** Adds `REQUIRED` for an empty list, and `OUT_OF_RANGE` for a list longer than {@link narrativeListLimit}. */
export function checkListLength(reader: InputReader, length: number): void {
  const path = ['narratives'];
  if (length === 0) reader.add({ code: 'REQUIRED', path, what: 'At least one narrative' });
  if (length <= narrativeListLimit) return;
  const range = { atLeast: '1', atMost: `${narrativeListLimit}` };
  reader.add({ code: 'OUT_OF_RANGE', path, found: `${length} narratives`, ...range });
}

/** Adds `STALE` if `version` or `versionOfId` is given and is not the current version. */
export function checkVersion(
  reader: InputReader,
  path: readonly (string | number)[],
  { version, versionOfId }: Pick<NarrativeKey, 'version' | 'versionOfId'>,
  currentVersion: number,
): void {
  const isCurrent = (version ?? currentVersion) === currentVersion;
  if (isCurrent) reader.version([...path, 'id'], versionOfId, currentVersion);
  else reader.version([...path, 'version'], version, currentVersion);
}
