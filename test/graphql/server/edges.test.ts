import { isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { edgeOperations } from '../../../server/access/edge-operations.js';
import { apiSchema } from '../../../server/graphql/server/schema.js';

interface FieldResolverMetadata {
  readonly schemaName: string;
  readonly getObjectType?: () => { readonly name: string };
  readonly params?: readonly { readonly kind: string }[];
}

const schema = apiSchema();
const edges = Object.keys(edgeOperations);

/** The fields whose resolvers take the caller's context, as type-graphql has registered them. */
function fieldsWithContext(): readonly string[] {
  const { TypeGraphQLMetadataStorage: storage } = globalThis as unknown as {
    readonly TypeGraphQLMetadataStorage: { readonly fieldResolvers: readonly FieldResolverMetadata[] };
  };
  return storage.fieldResolvers
    .filter(({ params }) => params?.some(({ kind }) => kind === 'context'))
    .map(({ schemaName, getObjectType }) => `${getObjectType?.().name}.${schemaName}`)
    .filter((place) => !/^(Query|Mutation|Subscription|undefined)\./.test(place));
}

describe('the edges in the permission table', () => {
  it('are fields of the schema, in alphabetical order', () => {
    const unknown = edges.filter((place) => {
      const [type = '', field = ''] = place.split('.');
      const parent = schema.getType(type);
      return !isObjectType(parent) || !(field in parent.getFields());
    });
    expect(unknown).toEqual([]);
    expect(edges).toEqual([...edges].sort());
  });

  it('are all fields that read with the access of the caller', () => {
    // Facts about the parent's own row, or about areas, which all callers may read. They are read again if the parent came
    // without them.
    const ownFacts = [
      ...['Area.id', 'Area.laCode', 'Area.nameInLists', 'Area.stableId', 'Council.id', 'Council.nameInLists'],
      ...[
        'ImportMapping.id',
        'ImportMapping.stableId',
        'Observation.stableId',
        'Period.id',
        'Target.stableId',
      ],
      ...['LostNeighbours.council', 'Reorganisation.closes'],
    ];
    expect([...fieldsWithContext()].sort()).toEqual([...edges, ...ownFacts].sort());
  });
});
