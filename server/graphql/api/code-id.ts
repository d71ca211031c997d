import type { GraphqlContext } from './context.js';
import { withKeys } from './identifier-keys.js';
import { nodeId } from './node-id.js';

/** The types whose entities are known by a code alone. */
export type CodedType = 'Period' | 'ImportMapping';

interface Coded {
  readonly type: CodedType;
  readonly code: string;
  readonly version?: number;
}

/** The global identifier of an entity that is known by a code. It cannot be made from the code. */
export const codeId = (context: GraphqlContext, { type, code, version }: Coded): string | Promise<string> =>
  withKeys(context, ({ ofCode }) => nodeId({ type, key: ofCode(type, code), version }));
