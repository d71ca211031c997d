import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLInterfaceType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { edgeOperations } from '../../server/access/edge-operations.js';
import { anonymous, councilRoles, operator } from '../../server/access/principal.js';
import { nodeId } from '../../server/graphql/api/node-id.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../kit/councils/councils.js';
import { furnish, secretOf } from '../kit/councils/furnished-council.js';
import { defineShared, measureInput } from '../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../kit/councils/published.js';
import { ask } from '../kit/database/sql.js';
import { type Answered, apiOver, type Caller } from '../kit/service/graphql-api.js';
import { collectNodeIds, idsOfOne, type NodeIds } from '../kit/service/node-ids.js';
import { fieldsOf, type Probe, probesOf, type Samples } from '../kit/service/probe.js';
import {
  type Asker,
  askers,
  type Outcome,
  type Outcomes,
  outcomesOf,
  outcomesOfNode,
} from './expected-outcomes.js';

// Every kind of caller asks for every operation and every field of the schema, about one council. The
// questions are made from the schema, so that a new operation is included automatically. It fails until the
// permission table says who may use it and the furnished council has data for it.

const schema = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'));

/** Placeholder for the publication's id, which is known only when the council is furnished. */
const theId = 'id of the publication';
/** The same for the id of a management action's narrative. */
const theNarrative = 'id of the narrative';
/** The same for the id of an entity of the type that is asked for. */
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
  String: 'text',
  Decimal: '1',
  Int: 1,
  Boolean: false,
  Date: '2018-10-31',
  Instant: '2018-10-31T00:00:00Z',
  ID: '00000000-0000-4000-8000-000000000000',
};
const probesFor = (council: string) =>
  probesOf(schema, {
    ...samples,
    council,
    'council.code': council,
    gssCode: council,
    councils: [council],
  });
const probes = probesFor(merton);
const isOfNodes = ({ operation }: Pick<Probe, 'operation'>) => operation === 'node' || operation === 'nodes';
const expectedOf = (probe: Probe): Outcomes | undefined =>
  isOfNodes(probe) ? outcomesOfNode(probe.entity) : outcomesOf(probe.operation, probe.kind);
const nodeTypes = schema
  .getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType)
  .map(({ name }) => name);

describe('the questions', () => {
  it('ask for every field of the schema', () => {
    const covered = new Set(probes.flatMap(({ fields }) => fields));
    expect(fieldsOf(schema).filter((field) => !covered.has(field))).toEqual([]);
  });

  it('are only of operations with expected outcomes', () => {
    const unexpected = probes.filter((probe) => !expectedOf(probe));
    expect(unexpected.map(({ operation }) => operation)).toEqual([]);
  });

  it.each(['node', 'nodes'])(
    'ask through %s for every type of entity, with all of its edges',
    (operation) => {
      const asked = probes.filter((probe) => probe.operation === operation && probe.type === probe.entity);
      expect(asked.map(({ type }) => type).sort()).toEqual([...nodeTypes].sort());
      const fields = new Set(asked.flatMap((probe) => probe.fields));
      const ofNodes = Object.keys(edgeOperations).filter((edge) =>
        nodeTypes.includes(edge.split('.')[0] ?? ''),
      );
      expect(ofNodes.length).toBeGreaterThan(50);
      expect(ofNodes.filter((edge) => !fields.has(edge))).toEqual([]);
    },
  );
});

let callers: Readonly<Record<Asker, Caller>>;
let publicationId: string;
let narrativeId: string;
/** By GSS code: the identifiers of the council's entities. */
const nodeIds = new Map<string, NodeIds>();

beforeAll(async () => {
  const app = await openTestApp();
  await furnish(app, merton);
  await furnish(app, rotherham);
  await defineShared(app, measureInput('stable', { yearType: 'REPORTING', frequency: 'ANNUAL' }));
  await listNeighbours(app, merton, '2000-04-01', [rotherham]);
  await publish(app, figuresOf('stable', '2025-RY', { [merton]: '95', [rotherham]: '60' }));
  const all = (gssCode: string) => app.as(gssCode, ...councilRoles);
  const { text: key } = accepted(
    await app.services.createApiKey(await all(rotherham), {
      council: rotherham,
      name: 'All',
      roles: councilRoles,
    }),
  );
  const [row] = await ask<{ id: string }>(
    app.test.administrator,
    `SELECT publication.id FROM publication JOIN council ON council.id = council_id
     WHERE area_code = $1 AND period_code = '2018-M10'`,
    [merton],
  );
  publicationId = nodeId({ type: 'Publication', key: row?.id ?? '' });
  const [narrative] = await ask<{ key: string; tenant: string }>(
    app.test.administrator,
    `SELECT narrative.id AS key, council_id AS tenant FROM narrative JOIN council ON council.id = council_id
     WHERE area_code = $1 AND kind = 'ACTION'`,
    [merton],
  );
  narrativeId = narrative ? nodeId({ type: 'Narrative', ...narrative }) : '';
  const api = await apiOver(app.services);
  for (const council of [merton, rotherham]) {
    const insiders = [api.as(await all(council)), api.as(operator)];
    nodeIds.set(council, await everyNodeId(council, insiders));
  }
  accepted(await app.services.suspendCouncil(operator, { gssCode: rotherham, reason: 'Not paid.' }));
  callers = {
    OWN: api.as(await all(merton)),
    OTHER: api.as(await all(cardiff)),
    PARTNER: api.as(await app.as(cardiff, 'PARTNER')),
    ANONYMOUS: api.as(anonymous),
    SUSPENDED: {
      asks: (query, variables) =>
        api.sends({ headers: { authorization: `Bearer ${key}` }, body: { query, variables } }),
    },
  };
});

/** The identifiers in the answers to the council's own people and to the operator. */
async function everyNodeId(council: string, insiders: readonly Caller[]): Promise<NodeIds> {
  const ids = new Map<string, Set<string>>();
  const reads = probesFor(council).filter((probe) => probe.kind === 'query' && !isOfNodes(probe));
  for (const { document, variables } of reads) {
    for (const insider of insiders) {
      collectNodeIds((await insider.asks(document, withIds(variables, []))).data, ids);
    }
  }
  return ids;
}

interface ListValue {
  readonly nodes?: readonly unknown[];
  readonly edges?: readonly unknown[];
  readonly pageInfo?: { readonly startCursor: string | null };
}

/** True for null, and for an empty list or connection. */
function isEmpty(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every((item) => item === null);
  const { nodes, edges, pageInfo } = value as ListValue;
  const list = nodes ?? edges;
  return list ? list.length === 0 : pageInfo?.startCursor === null;
}

/** The outcome of an answer; the error's text if the outcome is not in the table. */
function outcomeOf(
  { errors, data, text }: Answered,
  probe: Probe,
  expected: Outcome,
  secret: string,
): string {
  const [error] = errors;
  if (error) {
    const { code } = error.extensions;
    return codes.includes(String(code)) ? String(code) : `${code}: ${error.message}`;
  }
  if (probe.kind === 'mutation') return 'LET_IN';
  if (isEmpty(data[probe.operation])) return 'NOTHING';
  // Not every type has a text that could contain the secret.
  return text.includes(secret) || expected === 'OWN_ROWS' ? 'OWN_ROWS' : 'SHARED';
}
const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'COUNCIL_SUSPENDED'];

/** The variables with identifiers instead of their placeholders. */
function withIds(variables: Probe['variables'], ofNode: readonly string[]): Probe['variables'] {
  const text = JSON.stringify(variables)
    .replaceAll(theId, publicationId)
    .replaceAll(theNarrative, narrativeId)
    .replaceAll(`["${theNode}"]`, JSON.stringify(ofNode))
    .replaceAll(theNode, ofNode[0] ?? '');
  return JSON.parse(text);
}

it('every type of entity has a row to ask for', () => {
  for (const ids of nodeIds.values()) expect([...ids.keys()].sort()).toEqual([...nodeTypes].sort());
});

describe.each(askers)('%s', (asker) => {
  const gssCode = asker === 'SUSPENDED' ? rotherham : merton;
  // Reads come first, because a write by OWN may change their results.
  const questions = [...probesFor(gssCode)].sort((a, b) => b.kind.localeCompare(a.kind));
  let revealing = 0;

  it.each(questions.map((probe) => [probe.operation, probe.type, probe] as const))(
    'asks %s for all of %s',
    async (_operation, _type, probe) => {
      const expected = expectedOf(probe)?.[asker];
      const ids = idsOfOne(probe.entity, nodeIds.get(gssCode) ?? new Map());
      const answer = await callers[asker].asks(probe.document, withIds(probe.variables, ids));
      expect(expected && outcomeOf(answer, probe, expected, secretOf(gssCode))).toBe(expected);
      if (answer.text.includes(secretOf(gssCode))) revealing += 1;
    },
  );

  it(asker === 'OWN' ? 'sees the secret in many answers' : 'never sees the secret', () => {
    if (asker === 'OWN') expect(revealing).toBeGreaterThan(60);
    else expect(revealing).toBe(0);
  });
});
