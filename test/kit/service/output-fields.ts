import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import { apiSchema } from '../../../server/graphql/server/schema.js';

interface OutputField {
  readonly type: GraphQLObjectType | GraphQLInterfaceType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The names of the type and the field, such as `Council.name`. */
  readonly place: string;
}

/** Returns the fields of all object types and interfaces of the schema, without introspection. */
export const outputFields = (): readonly OutputField[] =>
  Object.values(apiSchema().getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({ type, field, place: `${type.name}.${field.name}` })),
    );
