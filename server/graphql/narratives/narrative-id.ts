import type { NarrativeRecord } from '../../persistence/narratives/narrative-record.js';
import type { NarrativeReference } from '../../persistence/narratives/narrative-states.js';
import type { NarrativeKey } from '../../services/narratives/narrative-key.js';
import { nodeId, parseNodeId } from '../api/node-id.js';

type NarrativeType = 'Narrative' | 'ManagementAction';

/** The facts of a narrative or action that are part of its identifiers. */
interface Identified extends Pick<NarrativeRecord, 'id' | 'councilId' | 'version'> {
  /**
   * The number of progress reports. It is part of the identifier, because a new report changes an action without a
   * new version of its text.
   */
  readonly reports: number;
}

/**
 * Returns the identifier of a narrative or action in its present state: it names the version and the number of
 * reports.
 */
export const versionedNarrativeId = (
  type: NarrativeType,
  { id, councilId, version, reports }: Identified,
): string => nodeId({ type, key: reports === 0 ? id : `${id}/${reports}`, tenant: councilId, version });

/** Returns the identifier that stays the same in every version of a narrative or action. */
export const stableNarrativeId = (
  type: NarrativeType,
  { id, councilId }: Pick<Identified, 'id' | 'councilId'>,
): string => nodeId({ type, key: id, tenant: councilId });

/**
 * The content of an identifier. A stable identifier names the current state: its `version` and `reports` are
 * undefined.
 */
export interface ParsedNarrativeId extends NarrativeReference {
  readonly tenant: string | undefined;
  readonly reports: number | undefined;
}

const keyForm = /^([0-9a-f-]{36})(?:\/(\d{1,9}))?$/;
const highestVersion = 2 ** 31 - 1;

/** Parses an identifier. Returns `undefined` if the text is not an identifier of one of these types. */
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

/**
 * Returns the key of the narrative that an input names by its identifier. If the text is not an identifier, the key
 * has an empty id, which no narrative has.
 */
export function narrativeKeyOf(
  text: string,
  types: readonly NarrativeType[] = ['Narrative'],
): Pick<NarrativeKey, 'versionOfId'> & { readonly id: string } {
  const parsed = parseNarrativeId(text, types);
  return { id: parsed?.id ?? '', versionOfId: parsed?.version };
}
