import type { GraphQLInterfaceType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { edgeOperations } from '../../server/access/edge-operations.js';
import { anonymous, councilRoles, operator } from '../../server/access/principal.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../kit/councils/councils.js';
import { secretOf } from '../kit/councils/furnished-council.js';
import {
  type FurnishedCouncils,
  furnishCouncils,
  isEmpty,
  isOfNodes,
  questionsAbout,
  schema,
} from '../kit/service/furnished-questions.js';
import type { Answered, Caller } from '../kit/service/graphql-api.js';
import { faultOf } from '../kit/service/message-faults.js';
import { fieldsOf, type Probe } from '../kit/service/probe.js';
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

const probes = questionsAbout(merton);
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
let asked: FurnishedCouncils;

beforeAll(async () => {
  const app = await openTestApp();
  asked = await furnishCouncils(app, [merton, rotherham]);
  const all = (gssCode: string) => app.as(gssCode, ...councilRoles);
  const { text: key } = accepted(
    await app.services.createApiKey(await all(rotherham), {
      council: rotherham,
      name: 'All',
      roles: councilRoles,
    }),
  );
  accepted(await app.services.suspendCouncil(operator, { gssCode: rotherham, reason: 'Not paid.' }));
  const { api } = asked;
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
}, 240_000);

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
/** The messages of errors and of user errors. */
const messagesOf = ({ errors, data }: Answered): readonly string[] => [
  ...errors.map(({ message }) => message),
  ...Object.values(data ?? {}).flatMap((payload) =>
    ((payload as { userErrors?: readonly { message: string }[] } | null)?.userErrors ?? []).flatMap(
      ({ message }) => message ?? [],
    ),
  ),
];
const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'COUNCIL_SUSPENDED'];

it('every type of entity has a row to ask for', () => {
  for (const ids of asked.nodeIds.values()) expect([...ids.keys()].sort()).toEqual([...nodeTypes].sort());
});

describe.each(askers)('%s', (asker) => {
  const gssCode = asker === 'SUSPENDED' ? rotherham : merton;
  // Reads come first, because a write by OWN may change their results.
  const questions = [...questionsAbout(gssCode)].sort((a, b) => b.kind.localeCompare(a.kind));
  let revealing = 0;

  it.each(questions.map((probe) => [probe.operation, probe.type, probe] as const))(
    'asks %s for all of %s',
    async (_operation, _type, probe) => {
      const expected = expectedOf(probe)?.[asker];
      const answer = await callers[asker].asks(probe.document, asked.variablesOf(probe, gssCode));
      expect(messagesOf(answer).map(faultOf).filter(Boolean)).toEqual([]);
      expect(expected && outcomeOf(answer, probe, expected, secretOf(gssCode))).toBe(expected);
      if (answer.text.includes(secretOf(gssCode))) revealing += 1;
    },
  );

  it(asker === 'OWN' ? 'sees the secret in many answers' : 'never sees the secret', () => {
    if (asker === 'OWN') expect(revealing).toBeGreaterThan(60);
    else expect(revealing).toBe(0);
  });
});
