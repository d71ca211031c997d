/**
 * type-graphql's decorators, after the polyfill that they ask for at the moment they are applied: whoever
 * imports them from here has it in place, whichever file is loaded first.
 */
import 'reflect-metadata';
import { InputType, ObjectType } from 'type-graphql';

export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  createUnionType,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql';

/** An object of the API. Its fields are read as they stand: a middleware a field would cost as much as the field. */
export const ApiObject = (description: string) => ObjectType({ description, simpleResolvers: true });

export const ApiInput = (description: string) => InputType({ description });
