import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
} from 'graphql';
import { isPlain, unfit } from './uncompilable.js';

/** Serialises a value that is not null. */
export type Serialize = (value: unknown) => unknown;

const isSentUnchanged = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, (value) => typeof value === 'number' && Number.isFinite(value)],
]);

/**
 * Returns the serialisation of a type. It skips `type.serialize` for a value that `type.serialize` would return
 * unchanged.
 */
export function serializerOf(type: GraphQLLeafType): Serialize {
  const slowly: Serialize = (value) => (isPlain(value) ? (type.serialize(value) ?? unfit()) : unfit());
  const isUnchanged = isSentUnchanged.get(type);
  return isUnchanged ? (value) => (isUnchanged(value) ? value : slowly(value)) : slowly;
}
