import type { AreaSnapshot } from '../../domain/publications/publication-content.js';
import type { GraphqlContext } from '../api/context.js';
import type { NodeKey } from '../api/node-id.js';
import { openSealedId, sealedId } from '../api/sealed-id.js';

/**
 * The identifier of an area as a published document names it. It contains the names, because documents are the only
 * record of them, so that two documents with different names never share an identifier.
 */
export const publishedAreaId = (context: GraphqlContext, { gssCode, level, name }: AreaSnapshot) =>
  sealedId(context, { type: 'Area', parts: [gssCode, level, name.en, name.cy ?? ''] });

/** The area that such an identifier names; `null` for one that this service never gave. */
export async function readPublishedArea(context: GraphqlContext, key: NodeKey): Promise<AreaSnapshot | null> {
  const parts = await openSealedId(context, { ...key, type: 'Area' });
  if (!parts) return null;
  const [gssCode = '', level = '', en = '', cy = ''] = parts;
  return { gssCode, level, name: { en, cy: cy || null } };
}
