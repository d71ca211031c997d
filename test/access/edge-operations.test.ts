import { expect, it } from 'vitest';
import { edgeOperations } from '../../server/access/edge-operations.js';
import {
  readerOperations,
  sharedOrTenantOperations,
  tenantOperations,
} from '../../server/access/permissions.js';

const operations = new Set<string>([
  ...Object.keys(tenantOperations),
  ...Object.keys(sharedOrTenantOperations),
  ...readerOperations,
]);

it.each(Object.entries(edgeOperations))('the edge %s is authorised by an operation: %s', (_, operation) => {
  expect(operations).toContain(operation);
});

it('an edge to the council of a row is authorised like the look-up of a council', () => {
  const toCouncils = Object.entries(edgeOperations).filter(([edge]) => edge.endsWith('.council'));
  expect(new Set(toCouncils.map(([, operation]) => operation))).toEqual(new Set(['council']));
});
