import { getVariableValues, Kind, type OperationDefinitionNode, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../server/graphql/server/schema.js';
import { questions } from '../bench/read/questions.js';

const schema = apiSchema();

const documents = questions.map(({ name, query, variables }) => {
  const document = parse(query);
  const [operation, ...more] = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation || more.length > 0) throw new Error(`${name}: the document needs exactly one operation`);
  return { name, document, declared: operation.variableDefinitions ?? [], variables };
});

describe.each(documents)('the bench document $name', ({ document, declared, variables }) => {
  it('fits-the-schema', () => {
    expect(validate(schema, document)).toEqual([]);
  });

  it('declares-exactly-the-variables-that-it-is-sent-with', () => {
    const names = declared.map(({ variable }) => variable.name.value);
    expect(names.toSorted()).toEqual(Object.keys(variables).toSorted());
    expect(getVariableValues(schema, declared, variables).errors).toBeUndefined();
  });
});
