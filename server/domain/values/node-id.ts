/** The global identifiers of the API. */

/** The content of a global identifier. */
export interface NodeKey {
  /** The name of the type: `Narrative`. */
  readonly type: string;
  /** The key of the row: a UUID, or the code of a shared value such as a period. */
  readonly key: string;
  /** The id of the tenant that owns the row; absent for shared rows and for publications. */
  readonly tenant?: string | undefined;
  /** The version that the identifier names; only for types whose content changes in place. */
  readonly version?: number | undefined;
}

/**
 * Returns the global identifier of a row: the name of its type and its keys, in base64url. It is opaque to
 * the caller, and as hard to guess as the UUID in it. It gives no access: the permission table decides if the
 * caller may read the row.
 */
export const nodeId = ({ type, key, tenant, version }: NodeKey): string =>
  Buffer.from([type, key, tenant ?? '', version ?? ''].join(' ')).toString('base64url');

const form = /^(\w+) (\S+) (\S*) (\d*)$/;

/** Reads a global identifier; `undefined` if the text is no identifier. */
export function parseNodeId(id: string): NodeKey | undefined {
  const match = form.exec(Buffer.from(id, 'base64url').toString());
  if (!match) return undefined;
  const [, type = '', key = '', tenant = '', version = ''] = match;
  const parsed = { type, key, tenant: tenant || undefined, version: version ? Number(version) : undefined };
  // Base64url decoding ignores what it cannot read: only the text that encodes back is an identifier.
  return nodeId(parsed) === id ? parsed : undefined;
}
