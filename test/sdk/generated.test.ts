import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { buildSchema, type GraphQLObjectType, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, it } from 'vitest';
import { documents } from '../../sdk/index.js';

it('the generated code is what would be generated now, to the byte', { timeout: 60_000 }, async () => {
  const codegen = 'node_modules/@graphql-codegen/cli/esm/bin.js';
  const run = promisify(execFile)(process.execPath, [
    codegen,
    '--config',
    'codegen.yml',
    '--check',
    '--silent',
  ]);
  await expect(run).resolves.toMatchObject({ stdout: '' });
  expect(readdirSync('sdk/generated').sort()).toEqual(['operations.ts', 'received.ts', 'schema.ts']);
});

const rootFieldsOf = ({ selectionSet }: OperationDefinitionNode) =>
  selectionSet.selections.flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : []));

it('the curated operations reach every root field of the schema', () => {
  const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {});
  const operations = Object.entries(documents).filter(([name]) => name.endsWith('Document'));
  const reached = operations.flatMap(([, document]) =>
    parse(document.toString()).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? rootFieldsOf(definition) : [],
    ),
  );
  const fields = [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())];
  expect(fields.filter((field) => !reached.includes(field))).toEqual([]);
});
