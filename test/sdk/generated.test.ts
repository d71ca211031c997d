import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { buildSchema, type GraphQLObjectType, Kind, parse, stripIgnoredCharacters } from 'graphql';
import { expect, it } from 'vitest';
import { documentId, documents } from '../../sdk/index.js';
import { costLimit, costOf } from '../../server/graphql/api/cost.js';
import { checkLimits } from '../../server/graphql/api/limits.js';

const operationDocuments = Object.values(documents);

it('the committed generated code is up to date', { timeout: 60_000 }, async () => {
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

it('every document is listed under the hash of its text', () => {
  const listed: unknown = JSON.parse(readFileSync('schema/documents.json', 'utf8'));
  const expected = operationDocuments.map((document) => [documentId(document), document.toString()] as const);
  expect(listed).toEqual(Object.fromEntries(expected));
  for (const [id, text] of expected) {
    expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect(text).toBe(stripIgnoredCharacters(text));
  }
});

/** The curated operations, each with its document. */
const operations = operationDocuments.map((text) => {
  const document = parse(text.toString());
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error(`no operation in ${text}`);
  return { name: operation.name?.value ?? '', document, operation };
});
const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));

it('the curated operations reach every root field of the schema', () => {
  const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {});
  const reached = operations
    .flatMap(({ operation }) => operation.selectionSet.selections)
    .map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : undefined));
  const fields = [...fieldsOf(schema.getQueryType()), ...fieldsOf(schema.getMutationType())];
  expect(fields.length).toBeGreaterThan(30);
  expect(fields.filter((field) => !reached.includes(field))).toEqual([]);
});

it.each(operations)(
  '$name is within the limits of the service with pages of a hundred',
  ({ document, operation }) => {
    expect(checkLimits(document)).toBeUndefined();
    expect(costOf(schema, document, operation, { first: 100 })).toBeLessThan(costLimit);
  },
);

it('every fragment has a public name', () => {
  const listed = readFileSync('sdk/types.ts', 'utf8');
  const generated = readFileSync('sdk/generated/operations.ts', 'utf8');
  const names = Array.from(generated.matchAll(/^const (\w+)Text = 'fragment /gm), ([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !listed.includes(`  ${name}Fragment as ${name},`))).toEqual([]);
});
