import { expect, it } from 'vitest';
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
  expect(fields.sort()).toEqual([...table].sort());
});
