import {
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../server/graphql/server/schema.js';

const schema = apiSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const objects = types.filter(isObjectType);
const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields());
const signaturesOf = (type: GraphQLObjectType | GraphQLInterfaceType) =>
  Object.values(type.getFields()).map((field) => `${field.name}: ${field.type}`);
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

  it('of-mutations-begin-the-names-of-their-input-payload-and-user-error', () => {
    expect(mutations.length).toBeGreaterThan(20);
    for (const { name, args, type } of mutations) {
      const of = capitalised(name);
      expect(args.map((argument) => `${argument.name}: ${argument.type}`)).toEqual([`input: ${of}Input!`]);
      expect(`${type}`).toBe(`${of}Payload!`);
      const payload = schema.getType(`${of}Payload`) as GraphQLObjectType;
      expect(`${payload.getFields()['userErrors']?.type}`).toBe(`[${of}UserError!]!`);
    }
  });

  it('of-user-errors-share-one-interface-and-one-enum-of-codes', () => {
    const userError = schema.getType('UserError') as GraphQLInterfaceType;
    const fields = ['code: UserErrorCode!', 'message: String!', 'path: [String!]!', 'currentVersion: Int'];
    expect(signaturesOf(userError)).toEqual(fields);
    const implementations = schema.getPossibleTypes(userError);
    expect(implementations.map(({ name }) => name).sort()).toEqual(
      mutations.map(({ name }) => `${capitalised(name)}UserError`).sort(),
    );
    for (const type of implementations) expect(signaturesOf(type)).toEqual(fields);
    expect(types.filter(({ name }) => name.endsWith('ErrorCode')).map(({ name }) => name)).toEqual([
      'UserErrorCode',
    ]);
  });

  it('of-codes-in-the-description-of-each-user-error-are-values-of-the-enum', () => {
    const codes = schema.getType('UserErrorCode') as GraphQLEnumType;
    const values = codes.getValues().map(({ name }) => name);
    for (const { name, description } of schema.getPossibleTypes(
      schema.getType('UserError') as GraphQLInterfaceType,
    )) {
      const [, list = ''] = /Codes: (.*)\.$/.exec(description ?? '') ?? [];
      const listed = list.split(', ');
      expect([name, listed.length > 0 && listed.filter((code) => !values.includes(code))]).toEqual([
        name,
        [],
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
      expect(signaturesOf(connection)).toEqual([
        `nodes: [${node}!]!`,
        `edges: [${node}Edge!]!`,
        'pageInfo: PageInfo!',
        // Lists whose items are cheap to count have a total.
        ...('totalCount' in connection.getFields() ? ['totalCount: Int'] : []),
      ]);
    }
  });

  const paged = objects.flatMap((type) =>
    fieldsOf(type)
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => ({ place: `${type.name}.${field.name}`, ...field })),
  );

  it('take-first-last-before-and-after-everywhere', () => {
    expect(paged.length).toBeGreaterThan(40);
    for (const { place, args } of paged) {
      const paging = args
        .filter(({ name }) => ['first', 'last', 'before', 'after'].includes(name))
        .map(({ name, type, defaultValue }) => `${name}: ${type} = ${defaultValue}`);
      expect([place, ...paging.sort()]).toEqual([
        place,
        'after: String = undefined',
        'before: String = undefined',
        'first: Int = undefined',
        'last: Int = undefined',
      ]);
    }
  });

  it('take-one-filter-and-one-order-that-are-named-after-their-nodes', () => {
    for (const { place, args, type } of paged) {
      const node = getNamedType(type).name.replace('Connection', '');
      const input = (name: string) => args.find((argument) => argument.name === name)?.type;
      expect([place, `${input('filter') ?? `${node}Filter`}`]).toEqual([place, `${node}Filter`]);
      const order = place.endsWith('.dueReports') ? 'ScheduledReportOrder' : `${node}Order`;
      expect([place, `${input('orderBy') ?? order}`]).toEqual([place, order]);
    }
  });

  it('have-a-filter-and-an-order-at-the-root', () => {
    const atRoot = paged.filter(({ place }) => place.startsWith('Query.'));
    const without = (name: string) =>
      atRoot.filter(({ args }) => !args.some((argument) => argument.name === name)).map(({ place }) => place);
    expect(atRoot.length).toBeGreaterThan(20);
    // Rated and compared lists: their arguments are the question, and their order is the league table's.
    const computed = ['Query.benchmarkTrend', 'Query.compareCouncils'];
    expect(without('filter').sort()).toEqual(computed);
    expect(without('orderBy').sort()).toEqual([...computed, 'Query.outliers']);
  });

  it('have-orders-of-a-field-and-a-direction', () => {
    const orders = types.filter(isInputObjectType).filter(({ name }) => name.endsWith('Order'));
    expect(orders.length).toBeGreaterThan(15);
    for (const order of orders) {
      expect(Object.values(order.getFields()).map((field) => `${field.name}: ${field.type}`)).toEqual([
        `field: ${order.name}Field!`,
        'direction: OrderDirection!',
      ]);
    }
  });

  it('are-limited-to-days-from-and-until-and-never-by-any-other-name', () => {
    const days = types
      .filter(isInputObjectType)
      .filter(({ name }) => name.endsWith('Filter'))
      .flatMap((type) =>
        Object.values(type.getFields()).filter((field) => `${field.type}`.startsWith('Date')),
      );
    expect(days.length).toBeGreaterThan(10);
    expect([...new Set(days.map(({ name }) => name))].sort()).toEqual(['from', 'on', 'until']);
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
      'NarrativesApprovePayload.narratives',
      'NarrativesReturnPayload.narratives',
      'NarrativesSubmitPayload.narratives',
      'NarrativesWritePayload.narratives',
      // Null for each identifier of which the caller may not see an entity.
      'Query.nodes',
      'ScorecardChangeAgreePayload.scorecardChanges',
      'ScorecardChangeRejectPayload.scorecardChanges',
      'TargetsConfirmPayload.targets',
      'TargetsSetPayload.targets',
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
    'node',
    'period',
    'publication',
    'scorecard',
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
