import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { edgeOperations } from '../../access/edge-operations.js';
import { AccessRefused } from '../../access/policy.js';
import { presentPage } from './connection.js';

/**
 * Makes every edge null, or an empty list or page, if the caller may not see the rows that it leads to. Several edges
 * use the service of a root field, which throws `AccessRefused`. That is the right answer for the root field, but an
 * edge is never an error.
 */
export function followEdges(schema: GraphQLSchema): void {
  for (const place of Object.keys(edgeOperations)) {
    const [typeName = '', fieldName = ''] = place.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    const { resolve } = field ?? {};
    if (!field || !resolve) throw new Error(`${place} has no resolver`);
    const nothing = nothingOf(field.type);
    const nothingIfRefused = (error: unknown): unknown => {
      if (error instanceof AccessRefused) return nothing;
      throw error;
    };
    field.resolve = (root, args, context, info) => {
      const answer: unknown = resolve(root, args, context, info);
      return answer instanceof Promise ? answer.catch(nothingIfRefused) : answer;
    };
  }
}

function nothingOf(type: GraphQLOutputType): unknown {
  if (isListType(getNullableType(type))) return [];
  return getNamedType(type).name.endsWith('Connection') ? presentPage(null, (item) => item) : null;
}
