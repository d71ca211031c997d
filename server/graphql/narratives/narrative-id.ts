import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { NarrativeReference } from '../../persistence/narratives/narrative-states.js';
import type { NarrativeKey } from '../../services/narratives/narrative-key.js';
import { nodeId, parseNodeId } from '../api/node-id.js';

type NarrativeType = 'Narrative' | 'ManagementAction';

/** The facts of a narrative that its identifiers name. */
interface Identified extends Pick<NarrativeRecord, 'id' | 'councilId' | 'version'> {
  /** The number of progress reports: they change what an action says without a new version of its text. */
  readonly reports: number;
}

/** The identifier of a narrative or action as it is now: its version, and the number of reports on it. */
export const versionedNarrativeId = (
  type: NarrativeType,
  { id, councilId, version, reports }: Identified,
): string => nodeId({ type, key: reports === 0 ? id : `${id}/${reports}`, tenant: councilId, version });

/** The identifier that stays the same in every version. */
export const stableNarrativeId = (
  type: NarrativeType,
  { id, councilId }: Pick<Identified, 'id' | 'councilId'>,
): string => nodeId({ type, key: id, tenant: councilId });

/** The content of an identifier. `reports` is absent in a stable one, which names the current state. */
export interface ParsedNarrativeId extends NarrativeReference {
  readonly tenant: string | undefined;
  readonly reports: number | undefined;
}

const keyForm = /^([0-9a-f-]{36})(?:\/(\d{1,9}))?$/;
const highestVersion = 2 ** 31 - 1;

/** `undefined` for a text that is no identifier of these types. */
export function parseNarrativeId(
  text: string,
  types: readonly NarrativeType[] = ['Narrative'],
): ParsedNarrativeId | undefined {
  const node = parseNodeId(text);
  const match = keyForm.exec(node?.key ?? '');
  if (!node || !match || !types.some((type) => type === node.type)) return undefined;
  const [, id = '', reports = '0'] = match;
  const { tenant, version } = node;
  if (version === undefined) return { id, tenant, version, reports: undefined };
  return version > highestVersion ? undefined : { id, tenant, version, reports: Number(reports) };
}

/** The key of the narrative that an input names. A text that is no identifier names none. */
export function narrativeKeyOf(
  text: string,
  types: readonly NarrativeType[] = ['Narrative'],
): Pick<NarrativeKey, 'versionOfId'> & { readonly id: string } {
  const parsed = parseNarrativeId(text, types);
  return { id: parsed?.id ?? '', versionOfId: parsed?.version };
}
