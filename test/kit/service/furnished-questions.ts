import { readFileSync } from 'node:fs';
import { buildSchema, GraphQLObjectType, GraphQLSchema, isIntrospectionType } from 'graphql';
import { councilRoles, operator } from '../../../server/access/principal.js';
import { nodeId } from '../../../server/graphql/api/node-id.js';
import { cardiff, merton, rotherham, type TestApp } from '../councils/councils.js';
import { furnish } from '../councils/furnished-council.js';
import { defineShared, measureInput } from '../councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../councils/published.js';
import { ask } from '../database/sql.js';
import { apiOver, type Caller, type GraphqlApi } from './graphql-api.js';
import { collectNodeIds, idsOfOne, type NodeIds } from './node-ids.js';
import { type Probe, probesOf, type Samples } from './probe.js';

export const schema = buildSchema(
  readFileSync(new URL('../../../schema/schema.graphql', import.meta.url), 'utf8'),
);

const queries = withoutNodes(schema);

/** Returns the schema with only its queries, and without the queries `node` and `nodes`. */
function withoutNodes(whole: GraphQLSchema): GraphQLSchema {
  const query = whole.getQueryType();
  if (!query) throw new Error('the schema has no queries');
  const { node: _node, nodes: _nodes, ...fields } = query.toConfig().fields;
  const roots = [query, whole.getMutationType(), whole.getSubscriptionType()];
  return new GraphQLSchema({
    query: new GraphQLObjectType({ ...query.toConfig(), fields }),
    types: Object.values(whole.getTypeMap()).filter(
      (type) => !isIntrospectionType(type) && !roots.some((root) => root === type),
    ),
  });
}

/** A placeholder for the id of the publication, which is known only after the council has been furnished. */
const theId = 'id of the publication';
/** A placeholder for the id of a management action's narrative. */
const theNarrative = 'id of the narrative';
/** A placeholder for the id of an entity of the type that a question asks about. */
const theNode = 'id of the entity';

const samples: Samples = {
  scorecard: 'monthly',
  measure: 'own',
  measures: ['stable'],
  committee: 'scrutiny',
  group: 'friends',
  meetingOn: '2018-11-06',
  period: '2018-M10',
  periods: ['2025-RY'],
  'target.period': '201819-FY',
  'benchmark.measure': 'stable',
  'benchmark.period': '2025-RY',
  'benchmark.among': { councils: [merton, rotherham, cardiff] },
  'outliers.period': '2025-RY',
  'narrative.id': theNarrative,
  'node.id': theNode,
  'nodes.ids': [theNode],
  'publication.of': { id: theId },
  'committee.code': 'scrutiny',
  'comparisonGroup.code': 'friends',
  'measure.code': 'own',
  'period.code': '2018-M10',
  'dueReports.filter': { on: '2018-10-31', until: '2018-12-31' },
  'meeting.heldOn': '2018-11-06',
  'scorecard.code': 'monthly',
  from: '2000-01-01',
  to: '2030-01-01',
  first: 2,
  'events.first': 100,
  String: 'text',
  Decimal: '1',
  Int: 1,
  Boolean: false,
  Date: '2018-10-31',
  Instant: '2018-10-31T00:00:00Z',
  ID: nodeId({ type: 'Narrative', key: '00000000-0000-4000-8000-000000000000' }),
};

/** Returns questions about a furnished council that together use every operation and every field of the schema. */
export const questionsAbout = (council: string): readonly Probe[] => probesOfCouncil(schema, council);

/**
 * Returns queries for every field of the schema that can be read without `node`, `nodes` and mutations. A type that a
 * mutation or `node` returns directly is still read by a query if any query leads to it.
 */
export const queriesAbout = (council: string): readonly Probe[] => probesOfCouncil(queries, council);

const probesOfCouncil = (asked: GraphQLSchema, council: string): readonly Probe[] =>
  probesOf(asked, {
    ...samples,
    council,
    'council.code': council,
    gssCode: council,
    councils: [council],
    closes: [council],
  });

export const isOfNodes = ({ operation }: Pick<Probe, 'operation'>): boolean =>
  operation === 'node' || operation === 'nodes';

export interface FurnishedCouncils {
  readonly api: GraphqlApi;
  /** The identifiers of each council's entities; the key is the council's GSS code. */
  readonly nodeIds: ReadonlyMap<string, NodeIds>;
  /** Returns the variables of a question about a council, with the council's identifiers filled in. */
  readonly variablesOf: (probe: Probe, council: string) => Probe['variables'];
}

/**
 * Furnishes Merton and Rotherham, and publishes figures of both, so that every question has rows to find.
 *
 * @param askedAbout The GSS codes of the councils whose identifiers are to be collected.
 */
export async function furnishCouncils(
  app: TestApp,
  askedAbout: readonly string[],
): Promise<FurnishedCouncils> {
  for (const council of [merton, rotherham]) await furnish(app, council);
  await defineShared(app, measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
  await listNeighbours(app, merton, '2000-04-01', [rotherham]);
  await publish(app, figuresOf('stable', '2025-RY', { [merton]: '95', [rotherham]: '60' }));
  const [row] = await ask<{ publication: string; narrative: string; tenant: string }>(
    app.test.administrator,
    `SELECT publication.id AS publication, narrative.id AS narrative, council.id AS tenant
     FROM council JOIN publication ON publication.council_id = council.id
       JOIN narrative ON narrative.council_id = council.id
     WHERE area_code = $1 AND publication.period_code = '2018-M10' AND narrative.kind = 'ACTION'`,
    [merton],
  );
  if (!row) throw new Error('Merton is not furnished');
  const publicationId = nodeId({ type: 'Publication', key: row.publication });
  const narrativeId = nodeId({ type: 'Narrative', key: row.narrative, tenant: row.tenant });
  const withIds = (variables: Probe['variables'], ofNode: readonly string[]): Probe['variables'] => {
    const text = JSON.stringify(variables)
      .replaceAll(theId, publicationId)
      .replaceAll(theNarrative, narrativeId)
      .replaceAll(`["${theNode}"]`, JSON.stringify(ofNode))
      .replaceAll(theNode, ofNode[0] ?? '');
    return JSON.parse(text);
  };

  /** Collects the identifiers in the answers that the council's own people and the operator get. */
  async function everyNodeId(council: string, insiders: readonly Caller[]): Promise<NodeIds> {
    const ids = new Map<string, Set<string>>();
    for (const { document, variables } of queriesAbout(council)) {
      for (const insider of insiders) {
        collectNodeIds((await insider.asks(document, withIds(variables, []))).data, ids);
      }
    }
    return ids;
  }

  const api = await apiOver(app.services);
  const nodeIds = new Map<string, NodeIds>();
  for (const council of askedAbout) {
    const insiders = [api.as(await app.as(council, ...councilRoles)), api.as(operator)];
    nodeIds.set(council, await everyNodeId(council, insiders));
  }
  return {
    api,
    nodeIds,
    variablesOf: ({ variables, entity }, council) =>
      withIds(variables, idsOfOne(entity, nodeIds.get(council) ?? new Map())),
  };
}

interface ListValue {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo?: { readonly startCursor: string | null };
}

/** Returns true for a missing value, an empty list or connection, and a list with only `null`. */
export function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.every((item) => item === null);
  const { nodes, edges, pageInfo } = value as ListValue;
  const list = nodes ?? edges;
  return list ? list.length === 0 : pageInfo?.startCursor === null;
}
