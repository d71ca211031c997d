import { isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { edgeOperations } from '../../server/access/edge-operations.js';
import {
  catalogueOperations,
  openOperations,
  readerOperations,
  sharedOrTenantOperations,
  tenantOperations,
} from '../../server/access/permissions.js';
import { apiSchema } from '../../server/graphql/server/schema.js';

const schema = apiSchema();

it('the-permission-table-lists-every-root-field-and-nothing-else', () => {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  const table = new Set([
    ...Object.keys(tenantOperations),
    ...Object.keys(sharedOrTenantOperations),
    ...catalogueOperations,
    ...readerOperations,
    ...openOperations,
  ]);
  const anyType = ['node', 'nodes'];
  expect(fields.filter((name) => !table.has(name) && !anyType.includes(name))).toEqual([]);
  const ofEdges: readonly string[] = Object.values(edgeOperations);
  expect([...table].filter((name) => !fields.includes(name) && !ofEdges.includes(name))).toEqual([]);
});

it('every-edge-of-the-permission-table-is-a-field-of-the-schema', () => {
  const missing = Object.keys(edgeOperations).filter((edge) => {
    const [typeName = '', fieldName = ''] = edge.split('.');
    const type = schema.getType(typeName);
    return !(isObjectType(type) && fieldName in type.getFields());
  });
  expect(missing).toEqual([]);
});
