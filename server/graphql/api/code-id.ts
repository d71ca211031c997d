import type { GraphqlContext } from './context.js';
import { withKeys } from './identifier-keys.js';
import { nodeId } from './node-id.js';

/** The types of entities whose only key is a code. */
export type CodedType = 'Period' | 'ImportMapping';

interface Coded {
  readonly type: CodedType;
  readonly code: string;
  readonly version?: number;
}

/**
 * Returns the global identifier of an entity whose only key is a code. Callers cannot compute it from the code, because
 * it is made with a secret.
 */
export const codeId = (context: GraphqlContext, { type, code, version }: Coded): string | Promise<string> =>
  withKeys(context, ({ ofCode }) => nodeId({ type, key: ofCode(type, code), version }));
