import { type GraphQLObjectType, getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../server/graphql/server/schema.js';

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const root = (type: GraphQLObjectType | null | undefined) => (type ? fieldsOf(type) : []);
const mutations = root(schema.getMutationType());
const capitalised = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

describe('names', () => {
  it('are-pascal-case-for-types-camel-case-for-fields-and-capitals-for-enum-values', () => {
    const wrong = types.flatMap((type) => {
      const names = isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
      return [
        ...[type.name].filter((name) => !/^[A-Z][A-Za-z]*$/.test(name)),
        ...names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name)),
        ...values.filter((name) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(name)),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('of-mutations-begin-the-names-of-their-input-payload-user-error-and-error-code', () => {
    expect(mutations.length).toBeGreaterThan(20);
    for (const { name, args, type } of mutations) {
      const of = capitalised(name);
      expect(args.map((argument) => `${argument.name}: ${argument.type}`)).toEqual([`input: ${of}Input!`]);
      expect(`${type}`).toBe(`${of}Payload!`);
      const payload = schema.getType(`${of}Payload`) as GraphQLObjectType;
      expect(`${payload.getFields()['userErrors']?.type}`).toBe(`[${of}UserError!]!`);
      const userError = schema.getType(`${of}UserError`) as GraphQLObjectType;
      expect(fieldsOf(userError).map((field) => `${field.name}: ${field.type}`)).toEqual([
        `code: ${of}ErrorCode!`,
        'message: String!',
        'path: [String!]!',
        'currentVersion: Int',
      ]);
    }
  });

  it('of-payload-objects-belong-to-nullable-fields', () => {
    const strict = mutations
      .map(({ type }) => getNamedType(type) as GraphQLObjectType)
      .filter(({ name }) => name !== 'ObservationsSubmitPayload')
      .flatMap((payload) => fieldsOf(payload).filter(({ name }) => name !== 'userErrors'))
      .filter(({ type }) => `${type}`.endsWith('!'));
    expect(strict).toEqual([]);
  });
});

describe('lists that can grow', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));

  it('are-connections-with-nodes-edges-and-page-info', () => {
    expect(connections.length).toBeGreaterThan(8);
    for (const connection of connections) {
      const node = connection.name.replace('Connection', '');
      const fields = fieldsOf(connection).map((field) => `${field.name}: ${field.type}`);
      // Lists whose items are cheap to count have a total.
      expect(fields.filter((field) => field !== 'totalCount: Int')).toEqual([
        `nodes: [${node}!]!`,
        `edges: [${node}Edge!]!`,
        'pageInfo: PageInfo!',
        ...('totalCount' in connection.getFields() ? ['totalCount: Int'] : []),
      ]);
    }
  });

  it('take-first-and-after', () => {
    const paged = objects
      .flatMap(fieldsOf)
      .filter(({ type }) => getNamedType(type).name.endsWith('Connection'));
    for (const { args } of paged) {
      const [first, after] = args.filter(({ name }) => name === 'first' || name === 'after');
      expect(`${first?.type} ${first?.defaultValue} ${after?.type}`).toBe('Int undefined String');
    }
  });

  it('are-never-null-and-hold-no-nulls', () => {
    const loose = objects
      .flatMap((type) =>
        fieldsOf(type).map((field) => ({ name: `${type.name}.${field.name}`, type: `${field.type}` })),
      )
      .filter(({ type }) => type.includes('[') && !/^\[\w+!\]!$/.test(type))
      .map(({ name }) => name);
    expect(loose.sort()).toEqual([
      'AreasDefinePayload.areas',
      'ScorecardChangeAgreePayload.scorecardChanges',
      'ScorecardChangeRejectPayload.scorecardChanges',
      'TargetsConfirmPayload.targets',
      'TargetsSetPayload.targets',
      'NarrativesApprovePayload.narratives',
      'NarrativesReturnPayload.narratives',
      'NarrativesSubmitPayload.narratives',
      'NarrativesWritePayload.narratives',
    ]);
  });
});

it('look-ups-at-the-root-are-nullable-and-lists-are-not', () => {
  const nullable = root(schema.getQueryType()).filter(({ type }) => !`${type}`.endsWith('!'));
  expect(nullable.map(({ name }) => name).sort()).toEqual([
    'benchmark',
    'committee',
    'comparisonGroup',
    'council',
    'measure',
    'meeting',
    'narrative',
    'period',
    'publication',
    'scorecard',
    'scorecardLikeForLike',
    'scorecardReport',
    'target',
  ]);
});

it('no-internal-value-of-the-service-is-a-field', () => {
  const inside = objects
    // A council needs the hashes to verify its audit trail; a reader needs the hash of a publication.
    .filter(({ name }) => name !== 'AuditEntry' && name !== 'Publication')
    .flatMap((type) => Object.keys(type.getFields()))
    .filter((name) => /(councilId|tenant|hash|made|endsBefore|earlier$)/i.test(name));
  expect(inside).toEqual([]);
});
