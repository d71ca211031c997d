/**
 * type-graphql's decorators. They need the polyfill `reflect-metadata` when they are applied, so import them
 * from here: this file loads the polyfill first.
 */
import 'reflect-metadata';
import { InputType, InterfaceType, ObjectType } from 'type-graphql';

export {
  Arg,
  Args,
  ArgsType,
  Ctx,
  createUnionType,
  Extensions,
  Field,
  FieldResolver,
  Float,
  ID,
  Info,
  InputType,
  Int,
  InterfaceType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
  Subscription,
} from 'type-graphql';

type AbstractClass = abstract new (...values: never[]) => object;

/**
 * Declares an object type of the API. `simpleResolvers` switches off the middleware for its fields, because middleware
 * takes as much time as the field itself.
 */
export const ApiObject = (description: string, ...interfaces: readonly AbstractClass[]) =>
  ObjectType({ description, simpleResolvers: true, implements: [...interfaces] });

/**
 * An interface of the API that live data and published documents both implement. The types that implement it list
 * all of their fields themselves.
 */
export const ApiInterface = (description: string) => InterfaceType({ description });

export const ApiInput = (description: string) => InputType({ description });
