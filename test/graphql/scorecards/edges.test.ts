import { beforeAll, describe, expect, it } from 'vitest';
import { nodeId, parseNodeId } from '../../../server/graphql/api/node-id.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { councilAtWork, type WorkingCouncil } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { apiOver, type Caller } from '../../kit/service/graphql-api.js';

// The graph of committees, meetings and scorecards, of two councils that have the same codes.

const scrutinyMeetings = ['2018-03-13', '2018-06-05', '2018-11-06'];

async function establish(app: TestApp, gssCode: string): Promise<WorkingCouncil> {
  const council = await councilAtWork(app, gssCode);
  await council.measure('own');
  await council.measure('caseload');
  await council.committee('parenting', '2018-05-01');
  await council.committee('scrutiny', ...scrutinyMeetings);
  await council.scorecard('monthly', ['own', 'caseload']);
  await council.scorecard('yearly', ['own']);
  const meeting = { council: gssCode, committee: 'scrutiny', meetingOn: '2018-11-06' };
  const { administrator } = council;
  await council.target('own', '201819-FY', '90');
  await council.target('caseload', '201819-FY', '14');
  accepted(
    await app.services.proposeScorecardChange(administrator, {
      ...{ ...meeting, scorecard: 'monthly', kind: 'REMOVE', reference: '2' },
      ...{ reason: 'It says little.', effectiveFrom: '2019-04-01' },
    }),
  );
  for (const period of ['2018-M9', '2018-M10']) {
    accepted(
      await app.services.scheduleReport(administrator, {
        ...{ ...meeting, scorecard: 'monthly', period, kind: 'MONTHLY' },
      }),
    );
  }
  accepted(
    await app.services.makeMemberRequest(administrator, {
      ...{ ...meeting, measure: 'own', requestedBy: 'The committee' },
    }),
  );
  return council;
}

let member: Caller;
let author: Caller;
let stranger: Caller;
let partner: Caller;

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('shared'));
  const council = await establish(app, merton);
  const other = await establish(app, rotherham);
  const api = await apiOver(app.services);
  member = api.as(council.member);
  author = api.as(council.author);
  stranger = api.as(other.member);
  partner = api.as(await app.as(merton, 'PARTNER'));
});

async function answerTo(caller: Caller, query: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await caller.asks(query, variables);
  expect(errors).toEqual([]);
  return data;
}

const codes = (connection: { nodes: readonly { code: string }[] }) =>
  connection.nodes.map(({ code }) => code);
const days = (connection: { nodes: readonly { heldOn: string }[] }) =>
  connection.nodes.map(({ heldOn }) => heldOn);

/** Merton as an edge of the council's own measure. */
const ofMerton = (selection: string) =>
  `{ measures(council: "${merton}", first: 1, filter: { local: true }) { nodes { council { ${selection} } } } }`;
const council = async (caller: Caller, selection: string) =>
  (await answerTo(caller, ofMerton(selection))).measures.nodes[0]?.council;

describe('edges of a council', () => {
  it('give-its-committees-meetings-and-scorecards-with-their-numbers', async () => {
    const { committees, meetings, scorecards } = await council(
      member,
      'committees { totalCount nodes { code } } meetings { totalCount nodes { heldOn } } scorecards { totalCount nodes { code } }',
    );
    expect([committees.totalCount, codes(committees)]).toEqual([2, ['parenting', 'scrutiny']]);
    expect([meetings.totalCount, days(meetings)]).toEqual([
      4,
      ['2018-03-13', '2018-05-01', '2018-06-05', '2018-11-06'],
    ]);
    expect([scorecards.totalCount, codes(scorecards)]).toEqual([2, ['monthly', 'yearly']]);
  });

  it('give-due-reports-to-those-who-prepare-them-and-none-to-members', async () => {
    const selection = 'dueReports(filter: { on: "2018-10-01" }) { nodes { report { period { code } } } }';
    expect((await council(author, selection)).dueReports.nodes).toHaveLength(2);
    expect((await council(member, selection)).dueReports.nodes).toEqual([]);
  });
});

describe('the graph', () => {
  it('leads-from-a-scorecard-to-everything-around-it-and-back', async () => {
    const { scorecard } = await answerTo(
      member,
      `{ scorecard(council: "${merton}", code: "monthly") {
        council { gssCode }
        committee { council { gssCode } meetings(last: 1) { nodes { heldOn committee { code }
          scheduledReports { totalCount nodes { period { code } scorecard { code } council { gssCode } meeting { heldOn } } } } }
          scorecards { nodes { code } } }
        editions { lineCount scorecard { code } council { gssCode } }
        edition(on: "2018-10-01") { lines { reference measure { code } } }
        changes { nodes { kind scorecard { code } meeting { heldOn committee { code } } } }
        measures(on: "2018-10-01", first: 1) { nodes { code scorecards { nodes { code } } } pageInfo { hasNextPage } }
      } }`,
    );
    expect(scorecard.council).toEqual({ gssCode: merton });
    expect(scorecard.edition.lines.map(({ measure }: { measure: { code: string } }) => measure.code)).toEqual(
      ['own', 'caseload'],
    );
    expect(scorecard.changes.nodes).toEqual([
      {
        kind: 'REMOVE',
        scorecard: { code: 'monthly' },
        meeting: { heldOn: '2018-11-06', committee: { code: 'scrutiny' } },
      },
    ]);
    expect(scorecard.measures).toEqual({
      nodes: [{ code: 'own', scorecards: { nodes: [{ code: 'monthly' }, { code: 'yearly' }] } }],
      pageInfo: { hasNextPage: true },
    });
    expect(codes(scorecard.committee.scorecards)).toEqual(['monthly', 'yearly']);
  });

  it('gives-each-meeting-its-own-reports-and-each-committee-its-own-meetings', async () => {
    const { committees } = await answerTo(
      member,
      `{ committees(council: "${merton}") { nodes { code meetings(first: 2, orderBy: { field: HELD_ON, direction: DESC }) {
        nodes { heldOn scheduledReports { nodes { period { code } } } } } } } }`,
    );
    const report = (code: string) => ({ period: { code } });
    expect(committees.nodes).toEqual([
      { code: 'parenting', meetings: { nodes: [{ heldOn: '2018-05-01', scheduledReports: { nodes: [] } }] } },
      {
        code: 'scrutiny',
        meetings: {
          nodes: [
            { heldOn: '2018-11-06', scheduledReports: { nodes: [report('2018-M10'), report('2018-M9')] } },
            { heldOn: '2018-06-05', scheduledReports: { nodes: [] } },
          ],
        },
      },
    ]);
  });

  it('leads-from-a-measure-to-its-lineage-and-its-monitoring', async () => {
    const { measures } = await answerTo(
      member,
      `{ measures(council: "${merton}", filter: { codes: ["own", "caseload"] }) { nodes { code
        lineage { measure { code } predecessors { scorecard { code } } }
        monitoring(period: "2018-M10") { measure { code } requests { meeting { heldOn } council { gssCode } } } } } }`,
    );
    expect(measures.nodes).toMatchObject([
      { code: 'caseload', lineage: { measure: { code: 'caseload' } }, monitoring: { requests: [] } },
      {
        code: 'own',
        lineage: { predecessors: [] },
        monitoring: {
          measure: { code: 'own' },
          requests: [{ meeting: { heldOn: '2018-11-06' }, council: { gssCode: merton } }],
        },
      },
    ]);
  });
});

it('a-scorecard-reaches-the-targets-of-its-measures-only', async () => {
  const { scorecards } = await answerTo(
    member,
    `{ scorecards(council: "${merton}") { nodes { code targets(first: 5, filter: { current: true }) { nodes { measure { code } period { code } } } } } }`,
  );
  const target = (code: string) => ({ measure: { code }, period: { code: '201819-FY' } });
  expect(scorecards.nodes).toMatchObject([
    { code: 'monthly', targets: { nodes: { length: 2 } } },
    { code: 'yearly', targets: { nodes: [target('own')] } },
  ]);
});

describe('another council', () => {
  it('reaches-nothing-by-an-edge', async () => {
    const { council: theirs } = await answerTo(
      stranger,
      `{ council(gssCode: "${merton}") { committees { totalCount nodes { code } } meetings { nodes { heldOn } }
        scorecards { nodes { code } } dueReports { nodes { published } } } }`,
    );
    expect(theirs).toEqual({
      committees: { totalCount: null, nodes: [] },
      ...{ meetings: { nodes: [] }, scorecards: { nodes: [] }, dueReports: { nodes: [] } },
    });
  });

  it('finds-nothing-by-a-root-field', async () => {
    const data = await answerTo(
      stranger,
      `{ scorecard(council: "${merton}", code: "monthly") { id }
         meeting(council: "${merton}", committee: "scrutiny", heldOn: "2018-11-06") { id }
         meetings(council: "${merton}") { nodes { id } } }`,
    );
    expect(data).toEqual({ scorecard: null, meeting: null, meetings: { nodes: [] } });
  });

  it('and-a-partner-of-the-council-itself-reach-nothing', async () => {
    const { council: ours } = await answerTo(
      partner,
      `{ council(gssCode: "${merton}") { scorecards { nodes { code } } meetings { nodes { id } } } }`,
    );
    expect(ours).toEqual({ scorecards: { nodes: [] }, meetings: { nodes: [] } });
  });

  it('sees-no-scorecard-lineage-or-monitoring-of-a-shared-measure', async () => {
    const { measures } = await answerTo(
      stranger,
      `{ measures(filter: { codes: ["shared"] }) { nodes { scorecards(council: "${merton}") { nodes { code } }
        lineage(council: "${merton}") { measure { code } } monitoring(council: "${merton}", period: "2018-M10") { measure { code } } } } }`,
    );
    expect(measures.nodes).toEqual([{ scorecards: { nodes: [] }, lineage: null, monitoring: null }]);
  });
});

describe('an identifier', () => {
  const everyId = `{
    committee(council: "${merton}", code: "scrutiny") { id meetings { nodes { id } } }
    scorecard(council: "${merton}", code: "monthly") { id editions { id } changes { nodes { id } } }
    scheduledReports(council: "${merton}") { nodes { id } }
    memberRequests(council: "${merton}") { nodes { id } }
  }`;
  async function idsByType(): Promise<Readonly<Record<string, string>>> {
    const data = await answerTo(member, everyId);
    return {
      Committee: data.committee.id,
      Meeting: data.committee.meetings.nodes[0].id,
      Scorecard: data.scorecard.id,
      ScorecardEdition: data.scorecard.editions[0].id,
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

describe('a list', () => {
  const meetingDays = async (list: string) =>
    (await answerTo(member, `{ meetings(council: "${merton}", ${list}) { nodes { heldOn } } }`)).meetings;

  it.each([
    ['of-one-committee', 'filter: { committee: "parenting" }', ['2018-05-01']],
    ['from-a-day', 'filter: { from: "2018-06-05" }', ['2018-06-05', '2018-11-06']],
    ['until-a-day', 'filter: { until: "2018-05-01" }', ['2018-03-13', '2018-05-01']],
    ['latest-first', 'first: 2, orderBy: { field: HELD_ON, direction: DESC }', ['2018-11-06', '2018-06-05']],
    ['of-the-last-two', 'last: 2', ['2018-06-05', '2018-11-06']],
  ])('of-meetings-%s', async (_name, list, expected) => {
    expect(days(await meetingDays(list))).toEqual(expected);
  });

  it('is-read-backwards-page-by-page', async () => {
    const read: string[] = [];
    let before = '';
    for (let page = 0; page < 2; page += 1) {
      const { meetings } = await answerTo(
        member,
        `{ meetings(council: "${merton}", last: 2${before}) { nodes { heldOn } pageInfo { hasPreviousPage startCursor } } }`,
      );
      read.unshift(...days(meetings));
      expect(meetings.pageInfo.hasPreviousPage).toBe(page === 0);
      before = `, before: "${meetings.pageInfo.startCursor}"`;
    }
    expect(read).toEqual(['2018-03-13', '2018-05-01', '2018-06-05', '2018-11-06']);
  });

  it('of-scorecards-is-searched-by-code-and-title-and-ordered-by-title', async () => {
    const { found, ordered } = await answerTo(
      member,
      `{ found: scorecards(council: "${merton}", filter: { search: "YEAR", committee: "scrutiny" }) { totalCount nodes { code } }
         ordered: scorecards(council: "${merton}", orderBy: { field: TITLE, direction: DESC }) { nodes { code } } }`,
    );
    expect([found.totalCount, codes(found)]).toEqual([1, ['yearly']]);
    expect(codes(ordered)).toEqual(['yearly', 'monthly']);
  });

  it('of-changes-reports-and-requests-is-filtered', async () => {
    const data = await answerTo(
      member,
      `{ agreed: scorecardChanges(council: "${merton}", filter: { states: [AGREED] }) { nodes { id } }
         proposed: scorecardChanges(council: "${merton}", filter: { scorecard: "monthly", states: [PROPOSED] }) { totalCount }
         october: scheduledReports(council: "${merton}", filter: { periods: ["2018-M10"], committee: "scrutiny" }) { totalCount }
         closed: memberRequests(council: "${merton}", filter: { open: false }) { totalCount }
         open: memberRequests(council: "${merton}", filter: { open: true, from: "2018-11-06" }) { totalCount } }`,
    );
    expect(data).toEqual({
      agreed: { nodes: [] },
      ...{ proposed: { totalCount: 1 }, october: { totalCount: 1 } },
      ...{ closed: { totalCount: 0 }, open: { totalCount: 1 } },
    });
  });

  it.each([
    ['a-day-that-does-not-exist', 'meetings(council: "C", filter: { from: "2017-02-30" })', 'filter.from'],
    [
      'a-committee-that-is-no-code',
      'scorecards(council: "C", filter: { committee: "A B" })',
      'filter.committee',
    ],
    [
      'a-period-that-is-none',
      'scheduledReports(council: "C", filter: { periods: ["May"] })',
      'filter.periods.0',
    ],
  ])('refuses-%s', async (_name, list, argument) => {
    const { errors } = await member.asks(`{ ${list.replace('"C"', `"${merton}"`)} { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });
});

it('edges-of-many-parents-are-read-in-one-statement-each', async () => {
  const query = (first: number) =>
    `{ committees(council: "${merton}", first: ${first}) { nodes { meetings { nodes { scheduledReports { nodes { id } } } } scorecards { nodes {
       changes { nodes { id } } measures { nodes { code } } edition { lines { reference } } } } } } }`;
  const read = async (first: number) => (await countStatements(() => answerTo(member, query(first)))).count;
  await read(1);
  expect(await read(2)).toBeLessThanOrEqual((await read(1)) + 10);
});
