import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { InputReader } from '../values/input-reader.js';
import { isId } from '../values/is-id.js';

/** A narrative as a caller names it. */
export interface NarrativeKey {
  /** The id of its row; a text of any other form names none. */
  readonly id: string;
  /** The version that the identifier names. Absent: it names no version. */
  readonly versionOfId?: number | undefined;
  /** The version that was read. Absent: no check for concurrent changes. */
  readonly version?: number | null;
}

/** The most narratives that one change may write or move. */
const narrativeListLimit = 500;

/** A narrative has no natural key: period, kind and id identify it in the audit. */
export const narrativeAuditKey = ({ periodCode, kind, id }: NarrativeRecord) => [periodCode, kind, id];

/** The ids among these keys. Other texts must not reach the database. */
export const rowIds = (keys: readonly { readonly id: string }[]): readonly string[] =>
  keys.flatMap(({ id }) => (isId(id) ? [id] : []));

/** Adds `REQUIRED` for an empty list, and `OUT_OF_RANGE` for one longer than {@link narrativeListLimit}. */
export function checkListLength(reader: InputReader, length: number): void {
  const path = ['narratives'];
  if (length === 0) reader.add({ code: 'REQUIRED', path, what: 'At least one narrative' });
  if (length <= narrativeListLimit) return;
  const range = { atLeast: '1', atMost: `${narrativeListLimit}` };
  reader.add({ code: 'OUT_OF_RANGE', path, found: `${length} narratives`, ...range });
}

/** Adds `STALE` if the key names a version other than the current one, or its identifier does. */
export function checkVersion(
  reader: InputReader,
  path: readonly (string | number)[],
  { version, versionOfId }: Pick<NarrativeKey, 'version' | 'versionOfId'>,
  currentVersion: number,
): void {
  if (version && version !== currentVersion) {
    reader.add({ code: 'STALE', path: [...path, 'version'], currentVersion });
  } else if (versionOfId && versionOfId !== currentVersion) {
    reader.add({ code: 'STALE', path: [...path, 'id'], currentVersion });
  }
}
