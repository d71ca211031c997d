import { isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { apiSchema } from '../../server/graphql/server/schema.js';
import { outputFields } from '../kit/service/output-fields.js';

const schema = apiSchema();
const node = schema.getType('Node');
const entities = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : [];

/** Types whose `id` names one version. They have a `stableId` too. */
const versioned = [
  'Area',
  'ImportMapping',
  'ManagementAction',
  'Measure',
  'Narrative',
  'Observation',
  'Publication',
  'Target',
];

/** Not entities: facts about the caller, which are read with every request. */
const withoutNode = ['Viewer'];

it('every object with an identifier is an entity that node reads', () => {
  const identified = outputFields()
    .filter(({ type, field }) => isObjectType(type) && field.name === 'id')
    .map(({ type }) => type.name)
    .filter((name) => !withoutNode.includes(name));
  expect(identified.sort()).toEqual([...entities].sort());
});

it('an entity whose identifier names one version has a stable identifier too', () => {
  const stable = outputFields()
    .filter(({ field }) => field.name === 'stableId')
    .map(({ type }) => type.name);
  expect(stable.sort()).toEqual(versioned);
});
