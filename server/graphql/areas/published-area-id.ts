import type { AreaSnapshot } from '../../domain/publications/publication-content.js';
import type { GraphqlContext } from '../api/context.js';
import type { NodeKey } from '../api/node-id.js';
import { openSealedId, sealedId } from '../api/sealed-id.js';

/**
 * Returns the identifier of an area with the code and the names that a published document gives it. It contains the
 * names, because only the documents record them. So an area has another identifier in a document that gives it other
 * names.
 */
export const publishedAreaId = (context: GraphqlContext, { gssCode, level, name }: AreaSnapshot) =>
  sealedId(context, { type: 'Area', parts: [gssCode, level, name.en, name.cy ?? ''] });

/** Reads the area in an identifier of {@link publishedAreaId}; `null` if this service did not make the identifier. */
export async function readPublishedArea(context: GraphqlContext, key: NodeKey): Promise<AreaSnapshot | null> {
  const parts = await openSealedId(context, { ...key, type: 'Area' });
  if (!parts) return null;
  const [gssCode = '', level = '', en = '', cy = ''] = parts;
  return { gssCode, level, name: { en, cy: cy || null } };
}
