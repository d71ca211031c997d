import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../server/graphql/server/schema.js';

interface Described {
  readonly name: string;
  readonly description: string | null | undefined;
}

const types = Object.values(apiSchema().getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

function partsOf(type: GraphQLNamedType): readonly Described[] {
  const inType = (name: string, { description }: Pick<Described, 'description'>): Described => ({
    name: `${type.name}.${name}`,
    description,
  });
  if (isEnumType(type)) return type.getValues().map((value) => inType(value.name, value));
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => inType(field.name, field));
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    inType(field.name, field),
    ...field.args.map((argument) => inType(`${field.name}(${argument.name})`, argument)),
  ]);
}

const everything: readonly Described[] = types.flatMap((type) => [type, ...partsOf(type)]);
const breaking = (rule: (description: string) => boolean) =>
  everything.filter(({ description }) => !rule(description ?? '')).map(({ name }) => name);

describe('descriptions', () => {
  it('exist-for-every-type-field-argument-and-enum-value', () => {
    expect(everything.length).toBeGreaterThan(700);
    expect(breaking((description) => description.trim().length > 4)).toEqual([]);
  });

  it('begin-with-a-capital-and-end-like-a-sentence', () => {
    expect(breaking((description) => /^["A-Z0-9].*[.\]]$/s.test(description))).toEqual([]);
  });

  it('are-in-british-english', () => {
    const american =
      /\b(color|behavior|center|program(?!s)|authoriz(?!ation:)|organiz|recogniz|labeled|canceled|fulfill)/i;
    expect(breaking((description) => !american.test(description))).toEqual([]);
  });

  it('contain-no-line-breaks', () => {
    expect(breaking((description) => !description.includes('\n'))).toEqual([]);
  });
});
