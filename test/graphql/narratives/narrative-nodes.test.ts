import { beforeAll, describe, expect, it } from 'vitest';
import { type Principal } from '../../../server/access/principal.js';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { accepted, merton } from '../../kit/councils/councils.js';
import {
  type CouncilWithNarratives,
  councilWithNarratives,
} from '../../kit/scenarios/council-with-narratives.js';
import { curatedOperations } from '../../kit/service/curated-operations.js';

let app: CouncilWithNarratives['app'];
let api: CouncilWithNarratives['api'];
let council: CouncilWithNarratives['council'];
let stranger: CouncilWithNarratives['stranger'];
let write: CouncilWithNarratives['write'];

const text = (en: string) => ({ en, cy: null });
const action = { owner: 'Head of Service', dueOn: '2019-01-31', rag: 'AMBER' } as const;

beforeAll(async () => {
  ({ app, api, council, stranger, write } = await councilWithNarratives());
});

const ask = async (query: string, principal: Principal = council.author) => {
  const { data, errors } = await api.as(principal).asks(query);
  expect(errors).toEqual([]);
  return data;
};

describe('an identifier', () => {
  const fields = 'id stableId version state text { en }';
  const node = async (id: string, principal?: Principal) =>
    (await ask(`{ node(id: "${id}") { __typename id ... on Narrative { ${fields} } } }`, principal)).node;
  const overview = async () =>
    (await ask(`{ narratives(council: "${merton}", filter: { kinds: [OVERVIEW] }) { nodes { ${fields} } } }`))
      .narratives.nodes[0];
  const atVersion = (id: string, version: number) => {
    const key = parseNodeId(id);
    return key ? nodeId({ ...key, version }) : '';
  };

  it('of a version answers the words as they were then', async () => {
    const id = await write({ text: text('First words.') });
    const key = { council: merton, id };
    const before = (await ask(`{ narratives(council: "${merton}", last: 1) { nodes { ${fields} } } }`))
      .narratives.nodes[0];
    const revision = { ...key, version: 1, text: text('Second words.') };
    accepted(await app.services.reviseNarrative(council.author, revision));
    expect(await node(before.id)).toEqual({ ...before, __typename: 'Narrative' });
    const now = await node(before.stableId);
    expect(now).toMatchObject({ version: 2, text: { en: 'Second words.' }, stableId: before.stableId });
    expect(now.id).not.toBe(before.id);
    const { narrative } = await ask(`{ narrative(id: "${before.id}") { ${fields} } }`);
    expect(narrative).toEqual(before);
  });

  it('of another type is refused by the query for a narrative, with its place', async () => {
    const id = nodeId({ type: 'Measure', key: '00000000-0000-4000-8000-000000000000' });
    const { errors } = await api.as(council.author).asks(`{ narrative(id: "${id}") { id } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
    expect(errors[0]?.message).toContain('not the identifier of a narrative');
  });

  it('of a draft answers null to members, and of every version to other councils', async () => {
    const { id, stableId } = await overview();
    expect(await node(id, council.member)).toMatchObject({ id, state: 'APPROVED' });
    expect(await node(atVersion(id, 1), council.member)).toBeNull();
    expect(await node(atVersion(id, 1))).toMatchObject({ state: 'DRAFT' });
    for (const each of [id, stableId]) {
      expect(await node(each, stranger)).toBeNull();
      expect((await ask(`{ narrative(id: "${each}") { id } }`, stranger)).narrative).toBeNull();
    }
  });

  it.each([4, 2_147_483_647, 99_999_999_999])(
    'of version %i, which does not exist, answers null',
    async (version) => {
      const { id } = await overview();
      expect(await node(atVersion(id, version))).toBeNull();
      expect((await ask(`{ narrative(id: "${atVersion(id, version)}") { id } }`)).narrative).toBeNull();
    },
  );

  it('of a row that does not exist, or of another type, answers null', async () => {
    const { id } = await overview();
    const key = parseNodeId(id) ?? { type: '', key: '' };
    for (const other of [
      { ...key, key: '00000000-0000-4000-8000-000000000000' },
      { ...key, key: 'no-uuid' },
      { ...key, key: `${key.key}/7/7` },
    ]) {
      expect(await node(nodeId(other))).toBeNull();
    }
    const action = nodeId({ ...key, type: 'ManagementAction' });
    expect(await node(action)).toBeNull();
  });

  it('that is malformed is refused with its place', async () => {
    const { errors } = await api.as(council.author).asks('{ narrative(id: "garbage") { id } }');
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'id' } }]);
  });

  it('is used by the SDK for one narrative and for its versions', async () => {
    const operations = await curatedOperations();
    const { id } = await overview();
    const run = async (name: string) =>
      (await api.as(council.author).asks(operations.get(name) ?? '', { id, first: 10 })).data.narrative;
    expect(await run('Narrative')).toMatchObject({ id, scorecard: { code: 'monthly' } });
    expect((await run('NarrativeStates')).states.nodes).toHaveLength(3);
  });
});

describe('a management action', () => {
  const fields =
    'id stableId council { gssCode } measure { code } narrative { id action { currentRag progress { nodes { version } } } }';
  const list = async (args: string, principal?: Principal) =>
    (
      await ask(
        `{ managementActions(council: "${merton}"${args}) { totalCount nodes { ${fields} } } }`,
        principal,
      )
    ).managementActions;

  it('is a node whose identifier changes with every report on it', async () => {
    const { nodes } = await list('');
    const [before] = nodes;
    expect(before).toMatchObject({ council: { gssCode: merton }, measure: { code: 'other' } });
    const reported = await api.as(council.author).asks(
      `mutation { actionProgressReport(input: { council: "${merton}", id: "${before.id}", reportedOn: "2018-12-01",
         rag: RED, note: { en: "Delayed." } }) { managementAction { ${fields} } userErrors { code } } }`,
    );
    const after = reported.data.actionProgressReport.managementAction;
    expect([after.stableId, after.narrative.action.currentRag]).toEqual([before.stableId, 'RED']);
    const node = async (id: string, principal?: Principal) =>
      (await ask(`{ node(id: "${id}") { ... on ManagementAction { ${fields} } } }`, principal)).node;
    expect(await node(before.id)).toEqual(before);
    expect(await node(after.id)).toEqual(after);
    expect(await node(before.stableId)).toEqual(after);
    expect(await node(after.id, stranger)).toBeNull();
    const words = async (id: string) =>
      (
        await ask(
          `{ node(id: "${id}") { ... on Narrative { id action { progress { nodes { version } } } } } }`,
        )
      ).node;
    expect((await words(before.narrative.id)).action.progress.nodes).toEqual([{ version: 1 }]);
    expect((await words(after.narrative.id)).action.progress.nodes).toHaveLength(2);
  });

  it('is found by its due date, in both orders', async () => {
    await write({
      measure: null,
      kind: 'ACTION',
      action: { ...action, dueOn: '2018-12-24' },
      text: text('Soon.'),
    });
    const due = async (args: string) => {
      const query = `{ managementActions(council: "${merton}"${args}) { nodes { narrative { action { dueOn } } } } }`;
      const { nodes } = (await ask(query)).managementActions;
      return nodes.map((node: { narrative: { action: { dueOn: string } } }) => node.narrative.action.dueOn);
    };
    expect(await due('')).toEqual(['2018-12-24', '2019-01-31']);
    expect(await due(', orderBy: { field: DUE, direction: DESC }')).toEqual(['2019-01-31', '2018-12-24']);
    expect(await due(', last: 1')).toEqual(['2019-01-31']);
    expect(await due(', filter: { from: "2019-01-01" }')).toEqual(['2019-01-31']);
    expect(await due(', filter: { until: "2018-12-31", open: true }')).toEqual(['2018-12-24']);
    expect((await list('', stranger)).nodes).toEqual([]);
  });
});
