import type { GraphqlContext } from '../api/context.js';
import { isUuid } from '../api/is-uuid.js';
import { make } from '../api/make.js';
import type { NodeKey } from '../api/node-id.js';
import { tenantNodes } from '../api/node-reader.js';
import { openSealedId } from '../api/sealed-id.js';
import { presentTarget } from './target.present.js';
import { Target } from './target.type.js';

/**
 * Reads targets by their identifiers. The identifier of a version gives that version; a stable identifier gives the
 * current one.
 */
export const readTargetNodes = tenantNodes(async (context, { gssCode }, keys) => {
  const { services, principal } = context;
  const wanted = await Promise.all(keys.map((key) => targetKey(context, key)));
  const targets = await services.findTargetsByIds(
    principal,
    gssCode,
    wanted.filter((key) => key !== null),
  );
  const found = new Map(wanted.filter((key) => key !== null).map((key, index) => [key, targets[index]]));
  return wanted.map((key) => {
    const target = key && found.get(key);
    return target ? make(Target, presentTarget(target)) : null;
  });
});

/** Returns the key of the target that an identifier names; `null` for an identifier that this service never issued. */
async function targetKey(context: GraphqlContext, nodeKey: NodeKey) {
  const { key, version } = nodeKey;
  if (isUuid(key)) return version === undefined ? null : { rowId: key, definition: version };
  const parts = await openSealedId(context, { ...nodeKey, type: 'Target' });
  if (!parts) return null;
  const [measureId = '', periodCode = '', standard = ''] = parts;
  return { measureId, periodCode, standard };
}
