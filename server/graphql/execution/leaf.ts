import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
} from 'graphql';
import { isPlain, unfit } from './uncompilable.js';

/** From a value that is there to what is sent of it. */
export type Serialize = (value: unknown) => unknown;

const asItIs = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
]);

/** The type's own serialisation, which is not asked where the value is sent as it is. */
export function serializerOf(type: GraphQLLeafType): Serialize {
  const slowly: Serialize = (value) => (isPlain(value) ? (type.serialize(value) ?? unfit()) : unfit());
  const isSent = asItIs.get(type);
  return isSent ? (value) => (isSent(value) ? value : slowly(value)) : slowly;
}
