import type { GraphqlContext } from '../api/context.js';
import { loaderOf } from '../api/loader.js';
import { nodeId } from '../api/node-id.js';

const loadBody = loaderOf<string, string | null>(
  ({ services, principal }, gssCodes) => services.readAreaBodies(principal, gssCodes),
  (gssCode) => gssCode,
);

interface IdentifiedByCode {
  readonly gssCode: string;
  readonly bodyId: string | null;
}

/**
 * Returns the global identifier of an area or council. It contains the id of the body, which does not change when the
 * area gets another code.
 */
export function areaId(
  context: GraphqlContext,
  type: 'Area' | 'Council',
  { gssCode, bodyId }: IdentifiedByCode,
): string | Promise<string> {
  if (bodyId !== null) return nodeId({ type, key: bodyId });
  return loadBody(context, gssCode).then((key) => {
    if (key === null) throw new Error(`there is no area ${gssCode}`);
    return nodeId({ type, key });
  });
}
