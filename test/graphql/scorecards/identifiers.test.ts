import { beforeAll, describe, expect, it } from 'vitest';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { committeeCouncil } from '../../kit/councils/committee-council.js';
import { merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

let member: Caller;
let stranger: Caller;
let partner: Caller;

beforeAll(async () => {
  const app = await openTestApp();
  const council = await committeeCouncil(app, merton);
  const other = await committeeCouncil(app, rotherham);
  const api = await apiOver(app.services);
  member = api.as(council.member);
  stranger = api.as(other.member);
  partner = api.as(await app.as(merton, 'PARTNER'));
});

async function answerTo(caller: Caller, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await caller.asks(query, variables);
  expect(errors).toEqual([]);
  return data;
}

describe('an identifier', () => {
  const everyId = `{
    committee(council: "${merton}", code: "scrutiny") { id meetings { nodes { id } } }
    scorecard(council: "${merton}", code: "monthly") { id editions { nodes { id } } changes { nodes { id } } }
    scheduledReports(council: "${merton}") { nodes { id } }
    memberRequests(council: "${merton}") { nodes { id } }
  }`;
  async function idsByType(): Promise<Readonly<Record<string, string>>> {
    const data = await answerTo(member, everyId);
    return {
      Committee: data.committee.id,
      Meeting: data.committee.meetings.nodes[0].id,
      Scorecard: data.scorecard.id,
      ScorecardEdition: data.scorecard.editions.nodes[0].id,
      ScorecardChange: data.scorecard.changes.nodes[0].id,
      ScheduledReport: data.scheduledReports.nodes[0].id,
      MemberRequest: data.memberRequests.nodes[0].id,
    };
  }
  const nodesOf = async (caller: Caller, ids: readonly string[]) =>
    (await answerTo(caller, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })).nodes;

  it('reads-each-entity-again', async () => {
    const ids = await idsByType();
    expect(await nodesOf(member, Object.values(ids))).toEqual(
      Object.entries(ids).map(([__typename, id]) => ({ __typename, id })),
    );
  });

  it('reads-nothing-for-another-council-and-for-a-partner', async () => {
    const ids = Object.values(await idsByType());
    expect(await nodesOf(stranger, ids)).toEqual(ids.map(() => null));
    expect(await nodesOf(partner, ids)).toEqual(ids.map(() => null));
  });

  it('that-is-forged-reads-nothing', async () => {
    const forged = Object.values(await idsByType()).flatMap((id) => {
      const key = parseNodeId(id);
      if (!key) return [];
      return [
        nodeId({ ...key, version: 1 }),
        nodeId({ ...key, key: 'no-uuid' }),
        nodeId({ ...key, key: '00000000-0000-4000-8000-000000000000' }),
        nodeId({ type: key.type, key: key.key }),
      ];
    });
    expect(await nodesOf(member, forged)).toEqual(forged.map(() => null));
  });
});
